/**
 * How well texts that say nearly the same are told, on an invented press: `node golden/near-duplicates.ts [events]`.
 * Prints precision and recall of pairs, the pairs that went wrong, and how the time grows with the number of texts.
 */
import { pairScores, pressTexts } from '../src/core/text/agency-texts.fixture.ts';
import { groupNearDuplicates } from '../src/core/text/group-near-duplicates.ts';
import { signatureOf } from '../src/core/text/near-duplicates.ts';

const events = Number(process.argv[2] ?? 60);
for (const seed of [1, 2, 3]) {
  const texts = pressTexts(seed, events);
  const signatures = new Map(texts.map(({ id, content }) => [id, signatureOf(content, null)]));
  const { precision, recall, pairs, wrong } = pairScores(texts, groupNearDuplicates(signatures));
  console.log(
    `seed ${seed}: ${texts.length} texts, ${pairs} pairs: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
  );
  for (const pair of wrong.slice(0, 10)) console.log(`  ${pair}`);
}

for (const count of [events, events * 4, events * 16]) {
  const texts = pressTexts(7, count);
  const letters = texts.reduce((sum, { content }) => sum + content.length, 0);
  const started = performance.now();
  const signatures = new Map(texts.map(({ id, content }) => [id, signatureOf(content, null)]));
  const signed = performance.now();
  groupNearDuplicates(signatures);
  const grouped = performance.now();
  console.log(
    `${texts.length} texts: signatures ${(letters / 1000 / (signed - started)).toFixed(1)} million characters/s, ` +
      `grouping ${((1000 * (grouped - signed)) / texts.length).toFixed(0)} microseconds a text`,
  );
}
