import { findingsOf } from '../../../src/core/read/reading.ts';
import { overlaps, type Span } from '../../../src/core/text/span.ts';
import { LANGUAGE } from '../founding/document.ts';
import { read } from '../read.ts';
import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';
import { isKind, isParty, shown } from './judgement.ts';

/** A measure of the founding document, as the reference data gives it. */
export interface FoundingMeasure {
  readonly id: string;
  readonly kind: string;
  readonly span: Span & { readonly quote: string; readonly line: number };
  readonly value: number | null;
  readonly imposing_party: string;
  readonly other_mentions?: readonly Span[];
  readonly parts?: readonly { readonly span: Span }[];
}

/**
 * Scores the measures of the founding document: `span` by overlap, and of those the kind, the value and whose it is;
 * `measure` asks for all four. A finding over another mention of a known measure, or a second one over the same
 * passage, is neither right nor wrong; any other is wrong.
 */
export function scoreFounding(
  content: string,
  gold: readonly FoundingMeasure[],
  tally: Tally,
): readonly Failure[] {
  const reading = read('founding', content, { kind: 'commentary', parties: ['US', 'CN'] });
  const found = findingsOf(reading, 'measure').map(({ value, evidence: [own] }) => ({ value, own }));
  const failures: Failure[] = [];
  const fail = (
    kind: string,
    { line, quote }: { line: number; quote: string },
    expected: string,
    was: string,
  ): void => {
    failures.push({ kind, language: LANGUAGE, where: `line ${line}`, sentence: quote, expected, found: was });
  };
  for (const one of gold) {
    const here = found.filter(({ own }) => overlaps(own, one.span)).map(({ value }) => value);
    const expected = `${one.id} ${one.kind} ${one.imposing_party} ${one.value ?? ''}`;
    const tests = {
      kind: here.filter((value) => isKind(one.kind, value)),
      value: here.filter(({ value }) => one.value === null || value === one.value),
      party: here.filter((value) => isParty(one.imposing_party, value)),
    };
    const isRight = tests.kind.some((value) => tests.value.includes(value) && tests.party.includes(value));
    tally.add('founding span', LANGUAGE, here.length > 0 ? { right: 1 } : { missed: 1 });
    tally.add(
      'founding measure',
      LANGUAGE,
      isRight ? { right: 1 } : { missed: 1, spurious: here.length > 0 ? 1 : 0 },
    );
    if (here.length > 0)
      for (const [name, right] of Object.entries(tests))
        tally.judge(`founding ${name} of found`, LANGUAGE, right.length > 0);
    if (!isRight) fail('measure', one.span, expected, here.map(shown).join(' | ') || 'nothing');
  }
  const known = gold.flatMap((one) => [
    one.span,
    ...(one.other_mentions ?? []),
    ...(one.parts ?? []).map(({ span }) => span),
  ]);
  for (const { value, own } of found) {
    if (known.some((span) => overlaps(span, own))) continue;
    tally.add('founding span', LANGUAGE, { spurious: 1 });
    tally.add('founding measure', LANGUAGE, { spurious: 1 });
    const line = content.slice(0, own.start).split('\n').length;
    fail('measure', { line, quote: own.exact }, 'no measure of the reference data', shown(value));
  }
  return failures;
}
