import { openSqliteStore } from './open-sqlite-store.ts';
import { record } from './store-records.fixture.ts';

/**
 * A process that writes until it is ended: `node store-process.fixture.ts FILE NAME ROUNDS`. Each round puts a batch
 * of texts that all say the number of the round, and then says that it did.
 */
const [file = '', name = '', rounds = '0'] = process.argv.slice(2);
const store = await openSqliteStore(file);
for (let round = 1; round <= Number(rounds); round += 1) {
  const content = `第${round}轮。双方讨论了稀土问题。`.repeat(20);
  await store.put(
    ['x', 'y', 'z'].map((one) =>
      record(`${name}-${one}`, content, {
        title: String(round),
        published: round % 2 ? '2030-01-01' : '2031-01-01',
      }),
    ),
  );
  process.stdout.write(`${round}\n`);
}
await store.close();
