import { findingsOf } from '../../../src/core/read/reading.ts';
import type { Failure } from '../suite.ts';
import { type Document, failureAt, LANGUAGE } from './document.ts';

/**
 * Scores the words in quotation marks: those of direct quotations must be somebody's exact words; of all quotation
 * marks those that hold somebody's words count as found or missed, and terms taken for words as spurious.
 */
export function scoreQuoted({ reading, gold, tally }: Document): readonly Failure[] {
  const quoted = findingsOf(reading, 'utterance').flatMap(({ value }) => value.quoted);
  const failures: Failure[] = [];
  for (const { mode, spans } of gold.quotations) {
    if (mode !== 'direct') continue;
    for (const span of spans) {
      const isExact = quoted.some(
        ({ asWritten }, at) => isSame(quoted[at], span) && asWritten === span.quote,
      );
      tally.judge('direct-words', LANGUAGE, isExact);
      const near = quoted.filter(({ start, end }) => start < span.end && span.start < end);
      if (!isExact)
        failures.push(
          failureAt(
            'direct-words',
            span,
            span.quote,
            near.map(({ asWritten }) => asWritten).join(' | ') || 'nothing',
          ),
        );
    }
  }
  for (const marks of gold.quote_census.spans) {
    const isFound = quoted.some((one) => isSame(one, marks));
    const isSaid = (marks.quote_ids ?? []).length > 0;
    if (isSaid) tally.add('quoted', LANGUAGE, isFound ? { right: 1 } : { missed: 1 });
    else if (isFound) tally.add('quoted', LANGUAGE, { spurious: 1 });
    if (isSaid !== isFound)
      failures.push(
        failureAt('quoted', marks, isSaid ? 'somebody’s words' : marks.class, isFound ? 'words' : 'no words'),
      );
  }
  return failures;
}

function isSame(
  one: { readonly start: number; readonly end: number } | undefined,
  other: { readonly start: number; readonly end: number },
): boolean {
  return one !== undefined && one.start === other.start && one.end === other.end;
}
