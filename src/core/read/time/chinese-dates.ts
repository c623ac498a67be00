import { matchesIn } from '../../text/matches.ts';
import { daysInMonth } from './calendar.ts';
import type { CalendarExpression, DateExpression } from './date-expression.ts';
import { parseChineseNumber } from './numerals.ts';
import { PART_OF_DAY_ZH, partOfDay } from './parts-of-day.ts';

const DAY = '[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,4}';
const YEAR = '[0-9]{4}|[〇零○一二三四五六七八九]{4}';
const PART = `(?<part>${PART_OF_DAY_ZH})?`;
const CALENDAR = new RegExp(
  `(?:(?<year>${YEAR}|今|去|明)年)?(?<![0-9])(?<month>${DAY})月(?:份|(?<day>${DAY})[日号](?:(?:至|到|-|—|–|~|、|和)(?:(?<untilMonth>${DAY})月)?(?<untilDay>${DAY})[日号])?)?${PART}`,
  'g',
);
const ISO =
  /(?<![0-9])(?<year>[0-9]{4})(?:-|\/|\.)(?<month>[0-9]{1,2})(?:-|\/|\.)(?<day>[0-9]{1,2})(?![0-9])/g;
// A day without its month stands at the edge of a word: 5日晚 is a day, 90日 and 第5日 are
// not, and 5号 alone more often numbers a thing (18号公告).
const BARE_DAY = new RegExp(
  `(?<![0-9第月一二三四五六七八九十至到~—–\\-])(?:本月|当月)?(?<day>[0-9]{1,2}|二?十[一二三四五六七八九]?|三十一?)(?:日(?!元|本|内|后|前|起|间|程|常|子|益|均)|号(?=${PART_OF_DAY_ZH}))${PART}`,
  'g',
);
const YEAR_ALONE = new RegExp(
  `(?<![0-9])(?<year>${YEAR})年(?![0-9一二三四五六七八九十]{1,2}月|来|间|期|代)`,
  'g',
);
const WEEKDAY = new RegExp(
  `(?<week>上个?|本|这个?|下个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![个次年天])${PART}`,
  'g',
);
const RELATIVE = new RegExp(
  `(?<word>今天|今日|昨天|昨日|大前天|大后天|前天|明天|明日|后天|当天|当日|同日|翌日|次日|第二天|前一(?:天|日|(?=晚|夜)))${PART}|(?<short>[今昨明当次翌前]天?)(?<late>晚间|晚上|晚|晨|早|夜)(?!间新闻)`,
  'g',
);
const SHIFT: Readonly<Record<string, readonly [number, 'speech' | 'context']>> = {
  今: [0, 'speech'],
  昨: [-1, 'speech'],
  大前: [-3, 'speech'],
  大后: [3, 'speech'],
  前天: [-2, 'speech'],
  明: [1, 'speech'],
  后天: [2, 'speech'],
  当: [0, 'context'],
  同: [0, 'context'],
  翌: [1, 'context'],
  次: [1, 'context'],
  第二天: [1, 'context'],
  前一: [-1, 'context'],
};
const WEEK: Readonly<Record<string, -1 | 0 | 1>> = { 上: -1, 本: 0, 这: 0, 下: 1 };

/** All date expressions of a folded Chinese text; they may overlap. */
export function chineseDates(folded: string): DateExpression[] {
  const found: DateExpression[] = [];
  for (const pattern of [CALENDAR, ISO, BARE_DAY, YEAR_ALONE]) {
    for (const match of matchesIn(folded, pattern)) {
      const one = calendar(match);
      if (one !== null) found.push(one);
    }
  }
  for (const match of matchesIn(folded, WEEKDAY)) {
    const { week, weekday = '', part } = match.groups ?? {};
    const number = weekday === '日' || weekday === '天' ? 7 : (parseChineseNumber(weekday) ?? 0);
    found.push({
      kind: 'weekday',
      ...placed(match, part),
      weekday: number,
      week: week === undefined ? null : (WEEK[week.charAt(0)] ?? null),
    });
  }
  for (const match of matchesIn(folded, RELATIVE)) {
    const { word, short = '', late, part } = match.groups ?? {};
    const shift = shiftOf(word ?? short);
    if (shift !== null)
      found.push({ kind: 'relative', ...placed(match, part ?? late), days: shift[0], from: shift[1] });
  }
  return found;
}

function calendar(match: RegExpExecArray): CalendarExpression | null {
  const { year, month, day, untilMonth, untilDay, part } = match.groups ?? {};
  const first = { month: number(month), day: number(day) };
  const last =
    untilDay === undefined
      ? null
      : { month: number(untilMonth) ?? first.month ?? 0, day: number(untilDay) ?? 0 };
  if (!possible(first) || (last !== null && !possible(last))) return null;
  // 今年 and 去年 are years counted from the day of speaking: the day stands, the year is left to the anchor.
  const stated = year === undefined || year.length === 1 ? null : number(year);
  return { kind: 'calendar', ...placed(match, part), year: stated, ...first, until: last };
}

function number(text: string | undefined): number | null {
  return text === undefined ? null : parseChineseNumber(text);
}

function possible({ month, day }: { month: number | null; day: number | null }): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  return day === null || (day >= 1 && day <= daysInMonth(2000, month ?? 1));
}

function shiftOf(word: string): readonly [number, 'speech' | 'context'] | null {
  return SHIFT[word] ?? SHIFT[word.slice(0, 2)] ?? SHIFT[word.charAt(0)] ?? null;
}

function placed(match: RegExpExecArray, part: string | undefined) {
  return { start: match.index, end: match.index + match[0].length, partOfDay: partOfDay(part) };
}
