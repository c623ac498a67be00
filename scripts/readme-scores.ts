import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const MARK = '<!-- scores -->';
const END = '<!-- /scores -->';

interface Score {
  readonly value: number;
  readonly n: number;
  readonly measure: string;
}

/** What the README shows of `golden/scores.json`: key, and what a reader of the README would call it. */
const ROWS: readonly (readonly [key: string, words: string])[] = [
  ['cells/account/all', 'Real paired accounts: what each account does with an issue'],
  ['cells/position/all', 'Real paired accounts: whose words give a side’s view'],
  ['cells/record/all', 'Real paired accounts: date, channel, place, duration'],
  ['sample/account/all', 'Invented sample: what each account does with an issue'],
  ['sample/position/all', 'Invented sample: whose words give a side’s view'],
  ['founding/utterance/zh-Hant', 'A long Chinese article: who said what'],
  ['founding/speaker-side/zh-Hant', 'A long Chinese article: which side a speaker is on'],
  ['founding/issue-side/zh-Hant', 'A long Chinese article: issues by side'],
  ['founding/person-mention/zh-Hant', 'A long Chinese article: people named'],
  ['founding/layout/zh-Hant', 'A long Chinese article: kinds of block'],
  ['annotated/held-out-issue/all', 'Our own texts held out from tuning: issues'],
  ['annotated/held-out-utterance/all', 'Our own texts held out from tuning: who said what'],
  ['sentences/pud/zh', 'Sentence ends, running Chinese (UD PUD)'],
  ['sentences/segmenter-cases/en', 'Sentence ends, English cases (pragmatic-segmenter)'],
  ['traps/initiation keys/all', 'Traps: who asked for the exchange'],
  ['traps/coreference keys/all', 'Traps: who is meant'],
  ['traps/name keys/all', 'Traps: names'],
];

/** The README with its table of scores made anew from the recorded ones. */
export function readmeWithScores(readme: string, recorded: Readonly<Record<string, Score>>): string {
  const lines = ['| measured | | n |', '| --- | --- | --- |'];
  for (const [key, words] of ROWS) {
    const score = recorded[key];
    if (!score) continue;
    const measure = score.measure === 'f1' ? 'F1' : 'right';
    lines.push(`| ${words} | ${measure} ${score.value.toFixed(3)} | ${score.n} |`);
  }
  const start = readme.indexOf(MARK);
  const end = readme.indexOf(END);
  if (start < 0 || end < 0)
    throw new Error(`README.md lacks ${MARK} or ${END}. Put both back around the table.`);
  return `${readme.slice(0, start)}${MARK}\n${lines.join('\n')}\n${readme.slice(end)}`;
}

/** README.md and the recorded scores as they stand. */
export function current(): { readonly readme: string; readonly recorded: Readonly<Record<string, Score>> } {
  const { scores } = JSON.parse(readFileSync(join(ROOT, 'golden', 'scores.json'), 'utf8'));
  return { readme: readFileSync(join(ROOT, 'README.md'), 'utf8'), recorded: scores };
}

if (import.meta.main) {
  const { readme, recorded } = current();
  writeFileSync(join(ROOT, 'README.md'), readmeWithScores(readme, recorded));
}
