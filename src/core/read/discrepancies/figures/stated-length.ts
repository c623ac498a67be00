import type { Span } from '../../../text/span.ts';
import type { FoldedSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import type { AmountValue } from '../../values.ts';

/** A whole number of days, weeks, months or years, as the text gives it. */
export interface StatedLength {
  readonly span: Span;
  readonly iso: string;
  readonly value: number;
  /** Days in the unit, on average. */
  readonly unit: number;
}

/** Mean lengths of the Gregorian calendar, in days. */
const UNITS: Readonly<Record<string, { readonly days: number; readonly letter: string }>> = {
  day: { days: 1, letter: 'D' },
  week: { days: 7, letter: 'W' },
  month: { days: 30.436875, letter: 'M' },
  year: { days: 365.2425, letter: 'Y' },
};

/** Days in the unit of a duration that is given in days or more; `null` for all other amounts. */
export function unitOf({
  quantity,
  unit,
}: AmountValue): { readonly days: number; readonly letter: string } | null {
  return quantity === 'duration' ? (UNITS[unit ?? ''] ?? null) : null;
}

/** Working days and trading days are no days of the calendar. */
const OTHER_DAYS = /^(?:工作|交易|营业)|(?:个)?(?:工作日|交易日)|^[ -](?:working|business|trading)/;

/** The length of an amount that is exact and whole; `null` where it is neither. */
export function lengthOf(
  { value, evidence: [own] }: FindingOf<'amount'>,
  folded: FoldedSpan,
): StatedLength | null {
  const unit = unitOf(value);
  if (unit === null || value.value === null || value.bound !== 'exact' || !Number.isInteger(value.value))
    return null;
  const start = folded.at(own.start);
  const end = folded.at(own.end);
  if (
    OTHER_DAYS.test(folded.text.slice(end, end + 10)) ||
    /工作日|交易日/.test(folded.text.slice(start, end))
  )
    return null;
  return {
    span: { start: own.start, end: own.end },
    iso: `P${value.value}${unit.letter}`,
    value: value.value,
    unit: unit.days,
  };
}
