import { matchesIn } from '../../text/matches.ts';
import { daysInMonth } from './calendar.ts';
import type { CalendarExpression, DateExpression, PartOfDay } from './date-expression.ts';
import { PART_OF_DAY_EN, partOfDay } from './parts-of-day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?:\\.|(?![a-z])))';
const DAY = '[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9:%]|,[0-9]{3}|[.][0-9])';
const RANGE = `(?<day>${DAY})(?: ?(?:-|–|—|to|and|until|through) ?(?<untilDay>${DAY}))?`;
const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const PART = `(?: (?:(?:in the )?(?:early |late )?)?(?<part>${PART_OF_DAY_EN})(?![a-z]))?`;
const PART_BEFORE = `(?<before>(?:${PART_OF_DAY_EN})) of `;
const YEAR = '(?:,? (?<year>[0-9]{4})(?![0-9]))?';
const MONTH_FIRST = new RegExp(
  `(?<![a-z])(?:${PART_BEFORE})?(?:(?:${WEEKDAYS}),? (?:the )?)?${MONTH} ${RANGE}${YEAR}${PART}`,
  'g',
);
const DAY_FIRST = new RegExp(
  `(?<![a-z0-9.,])(?:${PART_BEFORE})?(?:(?:${WEEKDAYS}),? (?:the )?)?${RANGE} (?:of )?${MONTH}(?![a-z])${YEAR}${PART}`,
  'g',
);
// "may" without a day is a verb unless a year follows; the other months are safe enough alone.
const MONTH_ALONE = new RegExp(`(?<![a-z])${MONTH}(?![a-z])(?: |, | of )(?<year>[0-9]{4})(?![0-9])`, 'g');
const ISO = /(?<![0-9])(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![0-9])/g;
const WEEKDAY = new RegExp(
  `(?<![a-z])(?:${PART_BEFORE})?(?:(?<week>last|this|next|this past|this coming) )?(?<weekday>${WEEKDAYS})(?:'s)?(?![a-z])${PART}`,
  'g',
);
const RELATIVE = new RegExp(
  `(?<![a-z])(?:(?<word>today|yesterday|tomorrow|(?:the )?(?:same day|next day|following day|previous day))${PART}|(?<before>(?:the |a )?(?:(?:day|night|evening) (?:before|earlier)|previous (?:night|evening)))(?! (?:the|a|an|his|her|its|their|that|this|than|yesterday|[a-z]+'s)(?![a-z]))|(?<night>tonight|last night|last evening)|(?:earlier )?this (?<this>${PART_OF_DAY_EN}))(?![a-z])`,
  'g',
);

/** What each sort of expression needs; looking for it takes far less time. */
const FIGURE = /[0-9]/;
const MONTH_SIGN = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;
const WEEKDAY_SIGN = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/;
const RELATIVE_SIGN = new RegExp(`day|tomorrow|night|evening|this (?:${PART_OF_DAY_EN})`);
const OF_MONTHS: readonly RegExp[] = [MONTH_FIRST, DAY_FIRST, MONTH_ALONE, ISO];
const WITHOUT_MONTHS: readonly RegExp[] = [ISO];

function calendarPatterns(folded: string): readonly RegExp[] {
  if (!FIGURE.test(folded)) return [];
  return MONTH_SIGN.test(folded) ? OF_MONTHS : WITHOUT_MONTHS;
}

/** All date expressions of a folded English text; they may overlap. */
export function englishDates(folded: string): DateExpression[] {
  const found: DateExpression[] = [];
  for (const pattern of calendarPatterns(folded)) {
    for (const match of matchesIn(folded, pattern)) {
      const one = calendar(match);
      if (one !== null) found.push(one);
    }
  }
  for (const match of WEEKDAY_SIGN.test(folded) ? matchesIn(folded, WEEKDAY) : []) {
    const { week, weekday = '', part, before } = match.groups ?? {};
    found.push({
      kind: 'weekday',
      ...placed(match, partOfDay(part ?? before)),
      weekday: WEEKDAYS.split('|').indexOf(weekday) + 1,
      week: week === undefined || week.startsWith('this') ? null : week === 'last' ? -1 : 1,
    });
  }
  for (const match of RELATIVE_SIGN.test(folded) ? matchesIn(folded, RELATIVE) : []) {
    const { night, this: current, part, before } = match.groups ?? {};
    const word = match.groups?.word ?? before;
    const named: PartOfDay | null =
      night === undefined ? partOfDay(part ?? current ?? /night|evening/.exec(before ?? '')?.[0]) : 'evening';
    const days = (night?.startsWith('last') ?? false) ? -1 : shiftOf(word);
    const from = word === undefined || /^(?:today|yesterday|tomorrow)$/.test(word) ? 'speech' : 'context';
    found.push({ kind: 'relative', ...placed(match, named), days, from });
  }
  return found;
}

function shiftOf(word: string | undefined): number {
  if (word === undefined || word === 'today' || word.endsWith('same day')) return 0;
  return word === 'yesterday' || /before|earlier|previous/.test(word) ? -1 : 1;
}

function calendar(match: RegExpExecArray): CalendarExpression | null {
  const { year, month: name = '', day, untilDay, part, before } = match.groups ?? {};
  const month = /^[0-9]/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3)) + 1;
  const first = day === undefined ? null : Number.parseInt(day, 10);
  const last = untilDay === undefined ? null : Number.parseInt(untilDay, 10);
  if (month < 1 || month > 12 || !possible(month, first) || !possible(month, last)) return null;
  return {
    kind: 'calendar',
    ...placed(match, partOfDay(part ?? before)),
    year: year === undefined ? null : Number(year),
    month,
    day: first,
    until: last === null ? null : { month, day: last },
  };
}

function possible(month: number, day: number | null): boolean {
  return day === null || (day >= 1 && day <= daysInMonth(2000, month));
}

function placed(match: RegExpExecArray, part: PartOfDay | null) {
  return { start: match.index, end: match.index + match[0].length, partOfDay: part };
}
