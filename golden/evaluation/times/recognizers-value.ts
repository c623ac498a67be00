import { type Boundaries, clockOf, covered, parts } from './boundaries.ts';
import type { Resolution } from './recognizers.ts';
import type { Told } from './told.ts';

/** How the suite cuts a day into parts, in hours. */
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  morning: ['08:00:00', '12:00:00'],
  noon: ['11:00:00', '13:00:00'],
  afternoon: ['12:00:00', '16:00:00'],
  evening: ['16:00:00', '20:00:00'],
  night: ['20:00:00', '23:59:59'],
};

/**
 * Whether a time means what the suite says. The suite gives the moment after the last one; a stretch from one time to
 * another ends for it where its last part begins. What we count by month or year is held against the month or year.
 */
export function isRightValue(told: Told, gold: Resolution, reference: string): boolean {
  const { value, bound, section } = told.value;
  if (gold.value === 'not resolved') return isUnresolved(told, gold);
  if (told.time.kind === 'part') return isPart(told, '', gold);
  if (told.time.kind === 'sectioned' && told.time.of.kind === 'part')
    return isWithin(PARTS[told.time.of.part], gold);
  if (value === null) return false;
  if (gold.type === 'duration')
    return told.value.precision === 'duration' && isLength(value, gold.timex ?? '');
  const ends = parts(told.value);
  if (ends === null) return false;
  if (gold.Mod?.startsWith('before') || gold.Mod?.startsWith('until')) return isLimit(told, ends[1], gold);
  if (/^(?:since|after)/.test(gold.Mod ?? '')) return isLimit(told, ends[0], gold);
  if (bound !== null && !told.value.relation) return false;
  if (section !== null) return isSection(told, ends, gold);
  if (told.value.partOfDay !== null && told.value.precision === 'part') return isPart(told, ends[0], gold);
  if (gold.value !== undefined) return isPoint(ends[0], gold.value);
  return isStretch(told, ends, value.includes('/'), gold, reference);
}

function isUnresolved({ value }: Told, gold: Resolution): boolean {
  const season = { SP: '21', SU: '22', FA: '23', WI: '24' }[gold.timex?.slice(-2) ?? ''];
  return season === undefined ? value.value === null : value.value?.endsWith(`-${season}`) === true;
}

function isLength(value: string, timex: string): boolean {
  return value === timex || minutesOf(value) === minutesOf(timex);
}

/** Days, weeks and clock units in minutes; years and months apart, so that a month is never thirty days. */
function minutesOf(iso: string): string {
  const [, years = '0', months = '0', weeks = '0', days = '0', hours = '0', minutes = '0', seconds = '0'] =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      iso,
    ) ?? [];
  const fine =
    ((Number(weeks) * 7 + Number(days)) * 24 + Number(hours)) * 60 + Number(minutes) + Number(seconds) / 60;
  return `${Number(years) * 12 + Number(months)} ${fine}`;
}

function isLimit({ value }: Told, part: string, gold: Resolution): boolean {
  const limit = gold.start ?? gold.end ?? '';
  const ours = stretchOf(part);
  const side = gold.start === undefined ? '<' : '>';
  if (!value.bound?.startsWith(side) || ours === null) return false;
  if (value.section !== null) return limit >= (ours.start ?? '') && limit <= (ours.end ?? '');
  return limit === ours.start || limit === ours.end || `${limit}:00` === ours.start;
}

function isSection({ value }: Told, [part, last]: readonly [string, string], gold: Resolution): boolean {
  const whole = { start: covered(part)?.start ?? null, end: covered(last)?.end ?? null };
  // Where an early part ends is the suite's own choice: it must lie within the whole, on the right side.
  if (whole.start === null || gold.start === undefined || gold.end === undefined) {
    return gold.value !== undefined && value.section === 'late' && gold.value.startsWith(part);
  }
  const wholeEnd = whole.end ?? whole.start;
  if (gold.start.slice(0, 10) < whole.start || gold.end.slice(0, 10) > wholeEnd) return false;
  if (value.section === 'early') return gold.start.slice(0, 10) === whole.start;
  return value.section === 'mid' || gold.end.slice(0, 10) === wholeEnd || gold.end.startsWith(whole.start);
}

function isWithin(
  hours: readonly [string, string] | undefined,
  { start = '', end = '' }: Resolution,
): boolean {
  return hours !== undefined && start >= hours[0] && end <= hours[1];
}

function isPart({ value }: Told, day: string, gold: Resolution): boolean {
  const hours = PARTS[value.partOfDay ?? ''];
  if (hours === undefined || gold.start === undefined) return false;
  const [from] = hours;
  return gold.start === (day === '' ? from : `${day} ${from}`);
}

function isPoint(value: string, gold: string): boolean {
  const clock = clockOf(value);
  if (clock !== null) return clock === gold;
  if (value === gold || value === gold.slice(0, value.length)) return true;
  const moment = covered(value);
  return moment?.end === null && moment.start === gold;
}

function isStretch(
  told: Told,
  [first, last]: readonly [string, string],
  isInterval: boolean,
  gold: Resolution,
  reference: string,
): boolean {
  if (gold.start === undefined || gold.end === undefined) return false;
  const from = stretchOf(first);
  const to = stretchOf(last);
  if (from === null || to === null) return false;
  if (told.time.kind === 'window' && first.length < 8 && !/-3\d$/.test(first))
    return gold.start.startsWith(first) && gold.end.startsWith(last);
  const starts = [from.start, told.time.kind === 'window' ? first : null];
  // The suite ends the current year, month or week with the moment of speaking.
  const now = reference.slice(0, 10);
  const ends = isInterval ? [to.start, to.end, last.replace('T', ' ').concat(':00')] : [to.end, now];
  return starts.includes(gold.start) && ends.includes(gold.end);
}

function stretchOf(value: string): Boundaries | null {
  const clock = clockOf(value);
  return clock === null ? covered(value) : { start: clock, end: null };
}
