import { findingsOf } from '../../../src/core/read/reading.ts';
import { overlaps } from '../../../src/core/text/span.ts';
import { readers } from '../read.ts';
import type { Failure } from '../suite.ts';
import { type Document, failureAt, LANGUAGE } from './document.ts';

/** Resolutions that need knowledge from outside the document, or an event that no reader orders yet. */
const OUTSIDE = /^(?:world-knowledge|relative|derived|vague|weekday_coref)/;

/** Scores the document's dates and weekdays, once a reader of times is registered. */
export function scoreTimes({ reading, gold, tally }: Document): readonly Failure[] {
  if (!readers.some(({ kind }) => kind === 'time')) return [];
  const times = findingsOf(reading, 'time');
  return gold.dated_events.flatMap(({ id, time_expression: span, iso, resolution }): Failure[] => {
    if (span === null || OUTSIDE.test(resolution)) return [];
    const here = times.filter(({ evidence }) => overlaps(evidence[0], span));
    const isRight = here.some(({ value }) => value.value === iso);
    tally.judge('time', LANGUAGE, isRight);
    const found = here.map(({ value }) => value.value).join(' | ') || 'no time';
    return isRight ? [] : [failureAt('time', span, iso, found, id)];
  });
}
