// The main job on the sample: print the matrix of one exchange and write its brief in three languages. Runs the
// built program, as a user would.
import { join } from 'node:path';
import { node, root, run } from './install.mjs';

const program = join(root, 'dist', 'cli', 'main.js');
const sample = join('samples', 'harbour-dialogue');
const exchange = ['--exchange', '2031-07-21-nv-lh-call'];
const briefs = [
  ['en', 'brief.html'],
  ['zh-Hans', 'brief.zh-Hans.html'],
  ['zh-Hant', 'brief.zh-Hant.html'],
  ['en', 'brief.md'],
].map(([language, name]) => ({ language, file: join('out', name) }));

process.stdout.write(
  'The sample is about two invented states, Nordavia and Lanhai. Nothing in it is real.\n\n',
);
process.stdout.write(`$ readout compare ${sample} ${exchange.join(' ')}\n\n`);
run(node(), [program, 'compare', sample, ...exchange]);
for (const { language, file } of briefs) {
  run(node(), [program, 'brief', sample, ...exchange, '--language', language, '--out', file], {
    READOUT_QUIET: '1',
  });
}
const relationship = join('out', 'relationship.html');
run(node(), [program, 'track', sample, '--brief', relationship], { READOUT_QUIET: '1' });
run(node(), [program, 'verify', sample]);
process.stdout.write(
  '\nOpen the page in a browser: every number opens on the sentence it came from. Written:\n',
);
for (const { file } of briefs) process.stdout.write(`  ${file}\n`);
process.stdout.write(`  ${relationship} (the relationship over time)\n`);
