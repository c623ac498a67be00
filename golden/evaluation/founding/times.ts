import { findingsOf } from '../../../src/core/read/reading.ts';
import { overlaps } from '../../../src/core/text/span.ts';
import { readers } from '../read.ts';
import type { Failure } from '../suite.ts';
import { type Document, failureAt, LANGUAGE } from './document.ts';

/** Resolutions that need knowledge from outside the document, or that count backwards from another event. */
const OUTSIDE = /^(?:world-knowledge|derived|vague|none)/;
/** Of what is told by another event, or by the document's own day, only days and years have one right answer. */
const RELATIVE = /^relative/;
const SINGLE = /^(?:\d{4}|\d{4}-\d{2}-\d{2}|\d{4}\/\d{4})$/;
const VAGUE = /^vague/;

/**
 * Scores the dated events whose time is told by the document. The reference data marks a date without the word that
 * opens it on one side, and gives an open time the end of the events told: of those only what is written is compared.
 */
export function scoreTimes({ reading, gold, tally }: Document): readonly Failure[] {
  if (!readers.some(({ kind }) => kind === 'time')) return [];
  const times = findingsOf(reading, 'time');
  return gold.dated_events.flatMap((event): Failure[] => {
    const { id, time_expression: span, iso, resolution, granularity } = event;
    if (span === null || OUTSIDE.test(resolution)) return [];
    if (RELATIVE.test(resolution) && (!SINGLE.test(iso) || VAGUE.test(granularity))) return [];
    const here = times.filter(({ evidence }) => overlaps(evidence[0], span));
    const isRight = here.some(({ value }) => isSame(value.value, value.bound, iso));
    tally.judge('time', LANGUAGE, isRight);
    const found = here.map(({ value }) => value.value).join(' | ') || 'no time';
    return isRight ? [] : [failureAt('time', span, iso, found, id)];
  });
}

function isSame(value: string | null, bound: string | null, iso: string): boolean {
  if (value === iso) return true;
  const [first, last] = value?.split('/') ?? [];
  if (last === '..') return iso === first || (bound === '>=' && iso.split('/')[0] === first);
  return first === '..' && iso === last;
}
