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
  ['founding/speaker-id/zh-Hant', 'A long Chinese article: the speaker, of what was found'],
  ['founding/direct-words/zh-Hant', 'A long Chinese article: quoted words to the character'],
  ['founding/outlet/zh-Hant', 'A long Chinese article: the outlet, where the text tells it'],
  ['founding/time/zh-Hant', 'A long Chinese article: dated events'],
  ['measures/founding measure/zh-Hant', 'A long Chinese article: measures'],
  ['claims/commitment-or-claim/zh-Hant', 'A long Chinese article: commitments and claims'],
  ['commitments/demand/zh-Hant', 'A long Chinese article: demands'],
  ['forecasts/forecast/zh-Hant', 'A long Chinese article: forecasts'],
  ['founding/issue-side/zh-Hant', 'A long Chinese article: issues by side'],
  ['discrepancies/founding/zh-Hant', 'A long Chinese article: where it does not agree with itself'],
  ['founding/person-mention/zh-Hant', 'A long Chinese article: people named'],
  ['founding/layout/zh-Hant', 'A long Chinese article: kinds of block'],
  ['traps/overall/all', 'Sentences that are easily misread, every key right'],
  ['times/recognizers-value/zh', 'Dates and periods, Chinese (Recognizers-Text, in scope)'],
  ['times/recognizers-value/en', 'Dates and periods, English (Recognizers-Text, in scope)'],
  ['amounts/percent value/all', 'Percentages (Recognizers-Text, in scope)'],
  ['amounts/currency value/all', 'Money (Recognizers-Text, in scope)'],
  ['sentences/pud/zh', 'Sentence ends, running Chinese (UD PUD)'],
  ['sentences/segmenter-cases/en', 'Sentence ends, English cases (pragmatic-segmenter)'],
];

/** Kinds of the bilingual gold set, each with its figure on the open texts and on those held back. */
const GOLD_ROWS: readonly (readonly [kind: string, words: string])[] = [
  ['issue', 'Issues, sentence by sentence'],
  ['utterance', 'Who said what'],
  ['speaker', 'The speaker, of what was found'],
  ['time', 'Times'],
  ['time-value', 'The date, of the times found'],
  ['amount', 'Amounts'],
  ['amount-value', 'Number, unit and bound, of the amounts found'],
  ['measure', 'Measures'],
  ['commitment', 'Commitments and demands'],
  ['claim', 'Claims of compliance'],
  ['forecast', 'Forecasts'],
  ['formulation', 'Set phrases'],
  ['motive', 'Aims imputed'],
  ['discrepancy', 'Where a text does not agree with itself'],
];

function goldTable(recorded: Readonly<Record<string, Score>>): readonly string[] {
  const cell = (score: Score | undefined): string =>
    score === undefined ? '–' : `${score.value.toFixed(3)} (${score.n})`;
  return [
    '',
    '| our own gold set, both languages and scripts | open texts | held back |',
    '| --- | --- | --- |',
    ...GOLD_ROWS.flatMap(([kind, words]) => {
      const open = recorded[`annotated/${kind}/all`];
      const held = recorded[`annotated/held-out-${kind}/all`];
      const measure = (open ?? held)?.measure === 'f1' ? 'F1' : 'right';
      return open || held ? [`| ${words} (${measure}) | ${cell(open)} | ${cell(held)} |`] : [];
    }),
  ];
}

/** The README with its table of scores made anew from the recorded ones. */
export function readmeWithScores(readme: string, recorded: Readonly<Record<string, Score>>): string {
  const lines = ['| measured | | n |', '| --- | --- | --- |'];
  for (const [key, words] of ROWS) {
    const score = recorded[key];
    if (!score) continue;
    const measure = score.measure === 'f1' ? 'F1' : 'right';
    lines.push(`| ${words} | ${measure} ${score.value.toFixed(3)} | ${score.n} |`);
  }
  lines.push(...goldTable(recorded));
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
