import type { Language } from '../../../src/core/text/language.ts';
import { GOLD, readJson } from '../data.ts';
import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';
import { outOfScope } from './recognizers-scope.ts';
import { isRightValue } from './recognizers-value.ts';
import { type Told, told } from './told.ts';

/** One resolution of a time by the suite. */
export interface Resolution {
  readonly type: string;
  readonly timex?: string;
  readonly Mod?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** One expected time. `End` is its last character. */
export interface Expected {
  readonly Text: string;
  readonly TypeName: string;
  readonly Start: number;
  readonly End: number;
  readonly Resolution: { readonly values: readonly (Resolution & { readonly isLunar?: string })[] };
}

/** One case of the suite. */
export interface RecognizersCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Expected[];
}

const FILES: readonly (readonly [Language, string])[] = [
  ['zh', 'Chinese'],
  ['en', 'English'],
];

/** Scores the date and time cases of Recognizers-Text; `null` where they are not on this machine. */
export function scoreRecognizers(
  tally: Tally,
): { readonly failures: Failure[]; readonly notes: string[] } | null {
  const failures: Failure[] = [];
  const notes: string[] = [];
  let isHere = false;
  for (const [language, name] of FILES) {
    const cases = readJson<RecognizersCase[]>(
      GOLD,
      'open',
      'recognizers-text',
      `DateTime-${name}-DateTimeModel.json`,
    );
    if (cases === null) continue;
    isHere = true;
    const left = new Map<string, number>();
    cases.forEach((one, index) => {
      const reason = outOfScope(one);
      if (reason !== null) left.set(reason, (left.get(reason) ?? 0) + 1);
      else failures.push(...scoreCase(one, index, language, tally));
    });
    const count = [...left.values()].reduce((sum, one) => sum + one, 0);
    const reasons = [...left].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, n]) => `${reason} ${n}`);
    notes.push(`${language}: ${cases.length - count} cases, ${count} out of scope: ${reasons.join(', ')}`);
  }
  return isHere ? { failures, notes } : null;
}

function scoreCase(one: RecognizersCase, index: number, language: Language, tally: Tally): Failure[] {
  const found = told(one.Input, language, one.Context?.ReferenceDateTime ?? null);
  const failures: Failure[] = [];
  const fail = (expected: string, what: string) =>
    failures.push({
      kind: 'recognizers',
      language,
      where: `${language} ${index}`,
      sentence: one.Input,
      expected,
      found: what,
    });
  const rest = new Set(found);
  for (const expected of one.Results) {
    // The suite's offsets are off where white space was squeezed: the same words, not yet taken, are the same span.
    const exact =
      found.find((time) => time.sourceStart === expected.Start && time.sourceEnd === expected.End + 1) ??
      [...rest].find(({ words }) => words.toLowerCase() === expected.Text.toLowerCase());
    const values = expected.Resolution.values;
    if (exact === undefined) {
      tally.add('recognizers-span', language, { missed: 1 });
      tally.add('recognizers-value', language, { missed: 1 });
      fail(
        expected.Text,
        `span: ${found.map(({ words, value }) => `${words} = ${value.value}`).join(' | ')}`,
      );
      continue;
    }
    rest.delete(exact);
    tally.add('recognizers-span', language, { right: 1 });
    const right = values.some((value) => isRightValue(exact, value, one.Context?.ReferenceDateTime ?? ''));
    tally.add('recognizers-value', language, right ? { right: 1 } : { missed: 1, spurious: 1 });
    if (!right) fail(`${expected.Text} ${JSON.stringify(values[0])}`, `value: ${shown(exact)}`);
  }
  for (const time of rest) {
    tally.add('recognizers-span', language, { spurious: 1 });
    tally.add('recognizers-value', language, { spurious: 1 });
    if (one.Results.length === 0) fail('nothing', `${time.words} = ${time.value.value}`);
  }
  return failures;
}

function shown({ words, value }: Told): string {
  return `${words} = ${value.value} ${value.bound ?? ''} ${value.section ?? ''} ${value.partOfDay ?? ''}`;
}
