import type { Finding } from '../../src/core/evidence/finding.ts';
import type { CompiledLexicon } from '../../src/core/lexicon/compile.ts';
import { findingsOf, type Reading } from '../../src/core/read/reading.ts';
import { inventedLexicon, type NarratorCase, type NarratorCases, narratorCases } from './narrator/cases.ts';
import { counterpart, mirrored } from './narrator/mirror.ts';
import { founding } from './promises/founding.ts';
import { read, readers } from './read.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

/** Something expected in a case, or found in it, in one shape. */
interface Item {
  readonly kind: 'motive' | 'evaluation' | 'criterion';
  readonly words: string;
  readonly value: string;
}

/** Motives, praise and blame, and yardsticks, in short texts of our own and where the founding document takes sides. */
export const narratorSuite: Suite = {
  name: 'narrator',
  title: 'what a narrator imputes and judges, in our own sentences, also with the two sides changed round',
  async run() {
    const tally = new Tally();
    const failures: Failure[] = [];
    const lexicon = inventedLexicon();
    for (const set of narratorCases()) {
      const { language } = set;
      for (const one of set.cases) {
        failures.push(...scoreCase(one, set, lexicon, tally));
        const isSame = mirrorsIn(one, set, lexicon);
        tally.judge('mirror', language, isSame);
        if (!isSame)
          failures.push(
            failure('mirror', language, one.text, 'the same of the other side', 'something else'),
          );
      }
    }
    failures.push(...scoreFounding(tally));
    const scores = tally
      .kinds()
      .flatMap((kind) =>
        /^(?:motive|evaluation|criterion)$/.test(kind) ? tally.f1(kind) : tally.accuracy(kind),
      );
    return { ...NOTHING, scores, failures };
  },
};

function readCase(text: string, { parties }: NarratorCases, lexicon: CompiledLexicon): Reading {
  return read('case', text, { kind: 'commentary', parties }, lexicon);
}

function scoreCase(one: NarratorCase, set: NarratorCases, lexicon: CompiledLexicon, tally: Tally): Failure[] {
  const { language } = set;
  const found = [...foundIn(readCase(one.text, set, lexicon))];
  const failures: Failure[] = [];
  for (const item of expectedOf(one)) {
    const at = found.findIndex(
      (other) =>
        other.kind === item.kind && (other.words.includes(item.words) || item.words.includes(other.words)),
    );
    tally.add(item.kind, language, at < 0 ? { missed: 1 } : { right: 1 });
    const [match] = at < 0 ? [] : found.splice(at, 1);
    if (match) tally.judge(`${item.kind}-value`, language, match.value === item.value);
    if (match?.value !== item.value)
      failures.push(
        failure(item.kind, language, one.text, `${item.words} ${item.value}`, match?.value ?? 'none'),
      );
  }
  for (const { kind, words, value } of found) {
    tally.add(kind, language, { spurious: 1 });
    failures.push(failure(kind, language, one.text, 'none', `${words} ${value}`));
  }
  return failures;
}

function expectedOf({ motives = [], evaluations = [], criteria = [] }: NarratorCase): Item[] {
  return [
    ...motives.map(({ words, about }): Item => ({ kind: 'motive', words, value: String(about) })),
    ...evaluations.map(
      ({ words, target, polarity }): Item => ({ kind: 'evaluation', words, value: `${target} ${polarity}` }),
    ),
    ...criteria.map(
      ({ words, of, criterion }): Item => ({ kind: 'criterion', words, value: `${of} ${criterion}` }),
    ),
  ];
}

function* foundIn(reading: Reading): Iterable<Item> {
  for (const { value, evidence } of findingsOf(reading, 'motive'))
    yield { kind: 'motive', words: evidence[0].exact, value: String(value.about) };
  for (const { value } of findingsOf(reading, 'evaluation'))
    yield { kind: 'evaluation', words: value.asWritten, value: `${value.target} ${value.polarity}` };
  for (const { value, evidence } of findingsOf(reading, 'criterion'))
    yield { kind: 'criterion', words: evidence[0].exact, value: `${value.of} ${value.criterion}` };
}

/** Whether a text with the sides changed round gives the same findings with the sides changed round. */
function mirrorsIn({ text }: NarratorCase, set: NarratorCases, lexicon: CompiledLexicon): boolean {
  const { parties, counterparts } = set;
  const own = [...foundIn(readCase(text, set, lexicon))].map(
    ({ kind, value }) => `${kind} ${counterpart(value, parties)}`,
  );
  const other = [...foundIn(readCase(mirrored(text, counterparts), set, lexicon))].map(
    ({ kind, value }) => `${kind} ${value}`,
  );
  return own.sort().join('\n') === other.sort().join('\n');
}

interface Inconsistency {
  readonly id: string;
  readonly type: string;
  readonly evidence: readonly {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly line: number;
  }[];
}

/** The passages in which the author of the founding document takes sides, each met by a narrator's judgement. */
function scoreFounding(tally: Tally): Failure[] {
  const document = founding(readers);
  if (document === null) return [];
  const { reading, gold } = document;
  const stances = (gold as unknown as { inconsistencies: readonly Inconsistency[] }).inconsistencies.filter(
    ({ type }) => type === 'narrator-stance',
  );
  const judged: Finding[] = findingsOf(reading, 'evaluation').filter(
    ({ value }) => value.attribution === 'narrator',
  );
  return stances.flatMap(({ id, evidence }) =>
    evidence.flatMap(({ quote, start, end, line }) => {
      const isMet = judged.some(({ evidence: [own] }) => own.start < end && start < own.end);
      tally.judge('founding-stance', 'zh-Hant', isMet);
      return isMet
        ? []
        : [failure('founding-stance', 'zh-Hant', `line ${line} · ${id} · ${quote}`, 'a judgement', 'none')];
    }),
  );
}

function failure(kind: string, language: string, sentence: string, expected: string, found: string): Failure {
  return { kind, language, where: kind, sentence, expected, found };
}
