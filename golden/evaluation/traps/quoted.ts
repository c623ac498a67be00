import { findingsOf } from '../../../src/core/read/reading.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { innerQuotations, quotedSpans } from './quotations.ts';
import { shown, theUtterance, utterancesOf } from './speakers.ts';
import { type Check, type TrapCase, verdict } from './trap.ts';

/** The words quoted stand in what was said. The English version has its own words in quotation marks. */
export const quote: Check = (expected, one) => {
  const found = theUtterance(one);
  const wanted = inVersion([String(expected)], one);
  const right =
    found !== undefined && found.mode !== 'indirect' && wanted.every((words) => found.said.includes(words));
  return verdict(right, found && shown(found));
};

/** Exactly these quotation marks hold somebody's words; the rest are terms, titles or distance. */
export const attributedQuotes: Check = (expected, one) => {
  const wanted = [...inVersion(expected as readonly string[], one)].sort();
  const found = attributed(one).map(({ start, end }) => one.sentence.slice(start, end));
  return verdict([...found].sort().join('\n') === wanted.join('\n'), found);
};

export const otherQuotes: Check = (expected, one) => {
  const others = quotedSpans(one.sentence).length - attributed(one).length;
  // Where nothing is attributed at all, the count of the rest proves nothing.
  return verdict(others === expected && attributed(one).length > 0, others);
};

function attributed({ reading }: TrapCase): readonly Span[] {
  return findingsOf(reading, 'utterance').flatMap(({ value }) => value.quoted);
}

/** How many outer quotations are somebody's words. */
export const outerQuotations: Check = (expected, one) => {
  const direct = utterancesOf(one).filter((value) => value.mode === 'direct');
  return verdict(direct.length === expected, utterancesOf(one).map(shown));
};

/** A quotation inside a quotation stays in what was said and is no utterance of its own. */
export const innerQuotationsKept: Check = (expected, one) => {
  const direct = utterancesOf(one).filter((value) => value.mode === 'direct');
  const [only] = direct;
  return verdict(
    direct.length === 1 && only !== undefined && innerQuotations(only.said) === expected,
    utterancesOf(one).map(shown),
  );
};

/**
 * Expected words are given in Simplified Chinese. Another version has its own words in the quotation mark of the
 * same rank, because the versions are translations that keep the order of quotations.
 */
function inVersion(expected: readonly string[], { trap, sentence, version }: TrapCase): readonly string[] {
  if (version === 'zh-Hans') return expected;
  const original = trap.sentences['zh-Hans'] ?? '';
  const marked = quotedSpans(original).map(({ start, end }) => original.slice(start, end));
  const here = quotedSpans(sentence).map(({ start, end }) => sentence.slice(start, end));
  return expected.map((words) => here[marked.indexOf(words)] ?? words);
}
