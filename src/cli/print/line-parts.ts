import { BOUND_WORDS, LINE_WORDS } from './reading-words.ts';

/** Parts of a line that say something, with a space between. */
export function words(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}

/** Parts of a line that stand by themselves, with a comma between. */
export function parts(...list: readonly (string | false | null | undefined)[]): string {
  return list.filter((part) => typeof part === 'string' && part !== '').join(', ');
}

/** An id as a person reads it: `side:us` is US, `per:lin-an` is lin-an, the narrator is the text. */
export function nameOf(id: string | null): string {
  if (id === null) return LINE_WORDS.unknown;
  if (id === 'narrator' || id.startsWith('doc:')) return LINE_WORDS.theText;
  if (id === 'counterpart') return LINE_WORDS.otherSide;
  if (id === 'side:both') return LINE_WORDS.both;
  if (id.startsWith('side:')) return id.slice(5).toUpperCase();
  return id.replace(/^(?:per|org|out|place|anon|src|dyad|direction):/, '').replace(/-as-written$/, '');
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** A length in ISO 8601, with or without a sign of its bound: `>PT90M` is "more than 90 min". */
export function lengthOf(written: string): string {
  const match = /^(>=|<=|<~|>|<|=|~)?P(?:(\d+)([YMWD])|T(\d+)([HM]))$/.exec(written);
  if (!match) return written;
  const [, bound = '', days, unit = '', clock, clockUnit] = match;
  const length = days
    ? `${days} ${UNITS[unit] ?? unit}${days === '1' ? '' : 's'}`
    : `${clock} ${clockUnit === 'H' ? 'h' : 'min'}`;
  return words(BOUND_WORDS[bound] ?? '', length);
}

/** A number with its unit. */
export function quantityOf(value: number | string, unit: string | null): string {
  if (unit === 'percent') return `${value}%`;
  if (unit === 'percentage-point') return `${value} points`;
  if (unit === null || unit === 'count') return String(value);
  if (unit === 'multiple') return LINE_WORDS.times(String(value));
  // Currencies are codes and take no plural.
  return /^[a-z]/.test(unit) && Number(value) !== 1 ? `${value} ${unit}s` : `${value} ${unit}`;
}
