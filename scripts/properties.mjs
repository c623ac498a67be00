// Runs the property tests with fresh seeds, round after round, and stops at the first that fails, with its seed.
// `node scripts/properties.mjs [--rounds 20] [--seed 1]`

import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, node, root } from './install.mjs';

install();
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '20' }, seed: { type: 'string' } },
});
const files = globSync('src/**/*.test.ts', { cwd: root }).filter((file) =>
  readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"),
);
const first = values.seed === undefined ? Math.floor(Math.random() * 2 ** 30) : Number(values.seed);
for (let round = 0; round < Number(values.rounds); round += 1) {
  const seed = first + round;
  const { status } = spawnSync(
    node(),
    [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=agent', ...files],
    { cwd: root, stdio: 'inherit', env: { ...process.env, READOUT_SEED: String(seed) } },
  );
  if (status === 0) continue;
  process.stderr.write(
    `error[property-fails]: With seed ${seed}. Look again: npm run properties -- --rounds 1 --seed ${seed}\n`,
  );
  process.exit(1);
}
process.stdout.write(`${values.rounds} rounds over ${files.length} files, seeds from ${first}: all hold\n`);
