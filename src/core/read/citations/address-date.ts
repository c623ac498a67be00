import { matchesIn } from '../../text/matches.ts';
import { daysInMonth, two } from '../time/calendar.ts';

/** A day between signs that are no digits: 2025/06/05, 2025-6-5, 2025-06/05, 2025_06_05. */
const DAY = /(?<!\d)((?:19|20)\d\d)[-/_.](\d{1,2})[-/_.](\d{1,2})(?!\d)/g;

/** A day without signs between its parts: 20250605, and t20250605 in the addresses of authorities. */
const SOLID_DAY = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/g;

/** A name such as urn:newsml carries the day of whoever gives the names, not of what is named. */
const NAME = /urn[-:][^/]*/gi;

/** A month: 2025/06/ or 2025-06/. */
const MONTH = /(?<!\d)((?:19|20)\d\d)[-/](\d\d)(?=\/)/g;

/**
 * The date that an address gives, in EDTF: a day, or a month where no day stands there; `null` where it gives none.
 * Numbers that are no day of the calendar are the address's own.
 */
export function addressDate(address: string): string | null {
  const path = address.replace(NAME, '');
  for (const pattern of [DAY, SOLID_DAY]) {
    for (const [, year, month, day] of matchesIn(path, pattern)) {
      const date = isoOf(Number(year), Number(month), Number(day));
      if (date !== null) return date;
    }
  }
  for (const [, year, month] of matchesIn(path, MONTH)) {
    if (Number(month) >= 1 && Number(month) <= 12) return `${year}-${month}`;
  }
  return null;
}

function isoOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year)}-${two(month)}-${two(day)}`;
}
