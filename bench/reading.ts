/**
 * Speed of reading with all readers on, as a ratio to bare jieba segmentation of the same text in the same run:
 * machines differ and are noisy, a ratio within one run holds. `npm run bench`; nothing here fails a test.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { builtinLexicon } from '../src/core/lexicon/builtin.ts';
import { readText } from '../src/core/read/engine.ts';
import { readers } from '../src/core/read/registry.ts';
import { createText } from '../src/core/text/text.ts';

const SOURCES = join(import.meta.dirname, '..', 'samples', 'harbour-dialogue', 'sources');
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const RUNS = 5;

const lexicon = builtinLexicon();
const jieba = Jieba.withDict(dict);

for (const [language, ending] of [
  ['zh', /-lh-account\.txt$/],
  ['en', /-nv-account\.txt$/],
] as const) {
  const seed = readdirSync(SOURCES)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => readFileSync(join(SOURCES, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
    .join('\n\n');
  console.log(`\n${language}: ${seed.length} characters of sample accounts, repeated`);
  console.log('      bytes   reading MB/s   jieba MB/s   reading/jieba   ns/byte   findings');
  for (const size of SIZES) measure(seed, size);
}

function measure(seed: string, size: number): void {
  const bytes = Buffer.byteLength(seed);
  const content = seed.repeat(Math.max(1, Math.round(size / bytes)));
  const length = Buffer.byteLength(content);
  const runs = size >= 10_000_000 ? 2 : RUNS;
  let findings = 0;
  const reading: number[] = [];
  const segmenting: number[] = [];
  // In turn, so that a slow moment of the machine hits both.
  for (let run = 0; run <= runs; run += 1) {
    const read = seconds(() => {
      findings = readText(createText(`bench-${run}`, content), lexicon, readers).findings.length;
    });
    const segmented = seconds(() => jieba.cut(content, true));
    if (run === 0) continue;
    reading.push(read);
    segmenting.push(segmented);
  }
  const ours = length / 1e6 / median(reading);
  const theirs = length / 1e6 / median(segmenting);
  const ratio = median(reading.map((time, at) => (segmenting[at] ?? time) / time));
  const cells = [
    String(length).padStart(11),
    ours.toFixed(2).padStart(14),
    theirs.toFixed(2).padStart(12),
    ratio.toFixed(2).padStart(15),
    ((median(reading) * 1e9) / length).toFixed(0).padStart(9),
    String(findings).padStart(10),
  ];
  console.log(cells.join(' '));
}

function seconds(task: () => void): number {
  const start = process.hrtime.bigint();
  task();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
