import { type CivilDate, isoDay } from '../calendar.ts';
import type { AtEvent } from '../grammar/time.ts';
import { dayExtent, type Extent } from './extent.ts';
import { finestUnit, shiftMoment } from './shift.ts';

/**
 * The day of an event by its words' place in the folded sentence; `null` where nobody knows it. `from` is where the
 * whole time begins; a vague offset in hours falls on the day of either of the two events that it ties together.
 */
export type EventDays = (
  event: { readonly start: number; readonly end: number },
  from: number,
  isVague: boolean,
) => CivilDate | null;

/** Resolves a time that is told by an event whose day is known. */
export function resolveEvent(
  { relation, length, operator, event }: AtEvent,
  days: EventDays,
  from: number,
): Extent | null {
  const isVague =
    length?.parts.some(({ count, unit }) => count === null && (unit === 'hour' || unit === 'minute')) ??
    false;
  const day = event === null ? null : days(event, from, isVague);
  if (day === null) return null;
  const open = (value: string): Extent => ({
    value,
    precision: 'event',
    first: relation === 'after' ? day : null,
    last: relation === 'before' ? day : null,
    anchored: true,
    minutes: null,
  });
  const aside = relation === 'after' ? `${isoDay(day)}/..` : `../${isoDay(day)}`;
  if (length === null) return open(aside);
  const sign = relation === 'after' ? 1 : -1;
  const unit = finestUnit(length);
  const fine = unit === 'hour' || unit === 'minute' || unit === 'second';
  const moved = shiftMoment({ day, minutes: null }, length, sign);
  // A few hours before an event most often fall on its day; a few days before it on a day that nobody can tell.
  if (moved === null) return fine ? dayExtent(day, true) : open(aside);
  if (fine) {
    const far = moved.day;
    return operator === '<='
      ? { ...open(`${isoDay(day)}/${isoDay(far)}`), first: day, last: far }
      : dayExtent(far, true);
  }
  if (operator === '<=')
    return { ...open(`${isoDay(day)}/${isoDay(moved.day)}`), first: day, last: moved.day };
  if (operator === '>=') return { ...open(`${isoDay(moved.day)}/..`), first: moved.day };
  return dayExtent(moved.day, true);
}
