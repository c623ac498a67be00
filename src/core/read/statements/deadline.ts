import type { Language } from '../../text/language.ts';
import type { ReadingContext } from '../context.ts';
import { type CivilDate, dayNumber, parseIsoDay } from '../time/calendar.ts';
import type { DateExpression } from '../time/date-expression.ts';
import { findDates } from '../time/dates.ts';
import { resolveDate } from '../time/resolve-date.ts';

/** By when something is to be done. */
export interface Deadline {
  readonly asWritten: string;
  /** EDTF, or an ISO 8601 duration; `null` where the words give no date that can be told. */
  readonly value: string | null;
  /** Local offsets within the text given. */
  readonly start: number;
  readonly end: number;
}

const CHINESE_BEFORE = /(?:不迟于|不晚于|最迟(?:于|在)?|于|在|截至)?$/;
const CHINESE_AFTER = /^(?:底|末|初)?(?:之前|以前|前|为止)/;
const CHINESE_WITHIN = /([0-9]{1,3})(日|天|个月|周|年)(?:之)?内/;
const CHINESE_FUZZY =
  /(?:年底前|年内|月底前|年底之前|本月底|近期内|短期内|未来[0-9一二三四五六七八九十]{1,3}(?:年|个月)|今年内|明年(?:春天|年初|上半年|底)?(?:前)?)/;
const ENGLISH_BY =
  /(?:by|before|no later than|not later than|until|on or before|ahead of)(?: the end of)?(?: the)? ?$/;
const ENGLISH_WITHIN = /within (?:the next )?([0-9]{1,3}) (day|week|month|year)s?/;
const ENGLISH_FUZZY =
  /(?:by|before) (?:the end of (?:the|this|next) (?:year|month|week)|year-?end|next (?:spring|summer|autumn|fall|winter|year|month))|this year|within the year/;

const UNITS: Readonly<Record<string, string>> = {
  日: 'D',
  天: 'D',
  周: 'W',
  个月: 'M',
  年: 'Y',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
};

/** The first deadline in a folded stretch. `written` gives the source's own characters of a stretch of it. */
export function deadlineIn(
  context: ReadingContext,
  text: string,
  language: Language,
  written: (start: number, end: number) => string,
): Deadline | null {
  const anchor = parseIsoDay(context.about.published?.slice(0, 10) ?? '');
  for (const date of findDates(text, language)) {
    const before = (language === 'zh' ? CHINESE_BEFORE : ENGLISH_BY).exec(text.slice(0, date.start));
    const after = language === 'zh' ? CHINESE_AFTER.exec(text.slice(date.end, date.end + 4)) : null;
    const isBound =
      language === 'zh'
        ? after !== null || /迟|晚/.test(before?.[0] ?? '')
        : before !== null && before[0] !== '';
    if (!isBound) continue;
    const start = before?.index ?? date.start;
    const end = date.end + (after?.[0].length ?? 0);
    const value = nearest(date, anchor);
    return { asWritten: written(start, end), value, start, end };
  }
  const within = (language === 'zh' ? CHINESE_WITHIN : ENGLISH_WITHIN).exec(text);
  if (within) {
    const end = within.index + within[0].length;
    const value = `P${within[1]}${UNITS[within[2] ?? ''] ?? 'D'}`;
    return { asWritten: written(within.index, end), value, start: within.index, end };
  }
  const fuzzy = (language === 'zh' ? CHINESE_FUZZY : ENGLISH_FUZZY).exec(text);
  if (!fuzzy) return null;
  const end = fuzzy.index + fuzzy[0].length;
  return { asWritten: written(fuzzy.index, end), value: null, start: fuzzy.index, end };
}

/** Half a year: a date without a year that would lie further ahead was meant in the past (they undertook it by May). */
const FAR_AHEAD = 183;

function nearest(date: DateExpression, anchor: CivilDate | null): string | null {
  const ahead = resolveDate(date, anchor, 'future')?.value ?? null;
  const isYearOpen = date.kind === 'calendar' && date.year === null;
  if (!isYearOpen || ahead === null || anchor === null) return ahead;
  const day = parseIsoDay(ahead.length === 7 ? `${ahead}-01` : ahead.slice(0, 10));
  if (day === null || dayNumber(day) - dayNumber(anchor) <= FAR_AHEAD) return ahead;
  return resolveDate(date, anchor, 'past')?.value ?? ahead;
}
