import type { Finding } from '../../../src/core/evidence/finding.ts';
import { builtinLexicon } from '../../../src/core/lexicon/builtin.ts';
import { UNKNOWN_SOURCE } from '../../../src/core/read/build-context.ts';
import { readText } from '../../../src/core/read/engine.ts';
import type { Reader } from '../../../src/core/read/reader.ts';
import type { Reading } from '../../../src/core/read/reading.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { createText } from '../../../src/core/text/text.ts';
import { GOLD, readJson, readTextFile } from '../data.ts';
import { sentenceAt } from '../read.ts';
import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';
import type { PromiseGold } from './gold.ts';
import { meets, paired } from './pairing.ts';

const LANGUAGE = 'zh-Hant';

/** The founding document under some readers, with its reference data; `null` where it is not on this machine. */
export function founding(readers: readonly Reader[]): { reading: Reading; gold: PromiseGold } | null {
  const gold = readJson<PromiseGold>(GOLD, 'founding', 'gold.json');
  const content = readTextFile(GOLD, 'founding', 'document.txt');
  if (!gold || content === null) return null;
  const about = { ...UNKNOWN_SOURCE, kind: 'commentary' as const, parties: ['US', 'CN'] };
  return { gold, reading: readText(createText('founding', content), builtinLexicon(), readers, about) };
}

/** What is scored: what is expected, what was found, and passages where a finding is neither right nor wrong. */
export interface Scoring<Expected, Found> {
  readonly kind: string;
  readonly reading: Reading;
  readonly expected: readonly Expected[];
  readonly found: readonly Found[];
  readonly neutral: readonly Span[];
  readonly tally: Tally;
}

/** Counts found, missed and spurious, and hands every right pair on for its value. */
export function scoreSpans<
  Expected extends {
    readonly id: string;
    readonly span: Span & { readonly quote: string; readonly line: number };
  },
  Found extends Finding,
>(
  { kind, reading, expected, found, neutral, tally }: Scoring<Expected, Found>,
  onPair: (expected: Expected, finding: Found) => void = () => {},
): Failure[] {
  const failures: Failure[] = [];
  const { pairs, left } = paired(expected, found);
  for (const { expected: one, finding } of pairs) {
    tally.add(kind, LANGUAGE, finding ? { right: 1 } : { missed: 1 });
    if (finding) onPair(one, finding);
    else
      failures.push(failure(kind, `line ${one.span.line} · ${one.id}`, one.span.quote, 'a finding', 'none'));
  }
  // A second finding of one passage is a part of it and counts for nothing.
  const parts = [...neutral, ...expected.map(({ span }) => span)];
  for (const finding of left) {
    if (parts.some((span) => meets(finding, span))) continue;
    tally.add(kind, LANGUAGE, { spurious: 1 });
    const [own] = finding.evidence;
    failures.push(
      failure(
        kind,
        `offset ${own.start}`,
        sentenceAt(reading, own.start),
        'none',
        `${own.exact} ${JSON.stringify(finding.value)}`,
      ),
    );
  }
  return failures;
}

/** Judges one part of a value. */
export function judge(
  tally: Tally,
  kind: string,
  isRight: boolean,
  failures: Failure[],
  what: Omit<Failure, 'kind' | 'language'>,
): void {
  tally.judge(kind, LANGUAGE, isRight);
  if (!isRight) failures.push({ kind, language: LANGUAGE, ...what });
}

function failure(kind: string, where: string, sentence: string, expected: string, found: string): Failure {
  return { kind, language: LANGUAGE, where, sentence, expected, found };
}

/** `side:us` as the program writes it; `side:both` of the exchange is both parties. */
export function partiesOf(id: string): string {
  if (id === 'side:both') return 'US,CN';
  const side = /^side:([a-z]{2})$/.exec(id);
  return side?.[1]?.toUpperCase() ?? id;
}
