import type { FindingOf } from '../../../src/core/read/reading.ts';
import { foldText } from '../folded.ts';
import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';

/** How a phrase as the founding document gives it relates to the wording of the primary source. */
export interface PhraseCheck {
  /** Several wordings of one phrase are parted by ` | `. */
  readonly document_phrase: string;
  readonly primary: string | null;
  readonly result: string;
}

/** A stretch in quotation marks with what it is. */
export interface QuotedStretch {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly class: string;
}

const FORMULAS = ['formula-term', 'tifa-variant'];

/** Scores whether the stretches that the census takes for formulas hold a finding. */
export function scoreCensus(
  census: readonly QuotedStretch[],
  found: readonly FindingOf<'formulation'>[],
  tally: Tally,
): readonly Failure[] {
  return census
    .filter((one) => FORMULAS.includes(one.class))
    .flatMap(({ quote, start, end }) => {
      const isFound = found.some(({ evidence: [own] }) => own.start < end && start < own.end);
      tally.judge('census', 'zh-Hant', isFound);
      if (isFound) return [];
      return [
        {
          kind: 'census',
          language: 'zh-Hant',
          where: `${start}`,
          sentence: quote,
          expected: 'a set phrase',
          found: 'none',
        },
      ];
    });
}

/** The reference data's words for a relation, as the reader has them. A piece of a phrase and a reordering leave words out. */
function relationOf(result: string): readonly string[] {
  if (result === 'exact') return ['exact'];
  // Told of several wordings at once, not of each.
  if (/^altered x/.test(result)) return ['elided', 'altered'];
  if (/^(?:silent-)?elision|^elided|^fragment|^reordered/.test(result)) return ['elided'];
  return ['altered'];
}

/**
 * Scores the phrases that the primary source has; of those that it does not have, that no finding covers the phrase
 * as if it were one.
 */
export function scorePrimaryPhrases(
  checks: readonly PhraseCheck[],
  found: readonly FindingOf<'formulation'>[],
  tally: Tally,
): readonly Failure[] {
  const failures: Failure[] = [];
  for (const check of checks) {
    for (const phrase of check.document_phrase.split(' | ')) {
      const here = found.filter(({ evidence: [own] }) => isWithin(own.exact, phrase));
      const matches = here.map(({ value }) => value.match);
      const isRight =
        check.primary === null
          ? here.every(
              ({ evidence: [own] }) => bare(own.exact) !== bare(phrase) || isListedForm(here, phrase),
            )
          : relationOf(check.result).some((relation) => holds(relation, matches));
      tally.judge(check.primary === null ? 'not-in-primary' : 'primary', 'zh-Hant', isRight);
      if (isRight) continue;
      failures.push({
        kind: 'primary',
        language: 'zh-Hant',
        where: phrase,
        sentence: check.primary ?? 'not in the primary source',
        expected: check.result,
        found:
          here.map(({ value, evidence: [own] }) => `${value.match} “${own.exact}”`).join('; ') || 'nothing',
      });
    }
  }
  return failures;
}

/** Of two phrases told as one the less complete decides. */
function holds(relation: string, matches: readonly string[]): boolean {
  if (relation === 'exact') return matches.includes('exact') && matches.every((match) => match === 'exact');
  return matches.includes(relation);
}

/** A form that the lexicon lists by itself, such as who asked for a call, needs no primary wording. */
function isListedForm(found: readonly FindingOf<'formulation'>[], phrase: string): boolean {
  return found.some(
    ({ value, evidence: [own] }) => value.match === 'exact' && bare(own.exact) === bare(phrase),
  );
}

function isWithin(words: string, phrase: string): boolean {
  return bare(phrase).includes(bare(words)) || bare(words).includes(bare(phrase));
}

function bare(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}
