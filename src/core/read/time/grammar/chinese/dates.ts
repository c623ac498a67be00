import { matchesIn } from '../../../../text/matches.ts';
import { parseChineseNumber } from '../../numerals.ts';
import { calendar } from '../shape.ts';
import type { Piece, Time } from '../time.ts';
import {
  COUNTED_MONTH,
  COUNTED_WEEK,
  COUNTED_YEAR,
  FULL_YEAR,
  monthShift,
  pieceOf,
  SHORT_YEAR,
  SMALL,
  weekdayOf,
  weekShift,
  yearRef,
} from './words.ts';

// A month in figures stands apart from a count of months (三个月), of its place in a row (第三月) and from 岁月.
const MONTH = `(?:(?<![0-9.第每数几])(?<month>${SMALL}) ?月(?!亮|球|薪|租|饼|经|刊|历|台|度(?!末))(?:份)?|(?<counted>${COUNTED_MONTH}))`;
const DAY = `(?:的? ?(?<day>${SMALL}) ?[日号](?!元|本(?!次|轮|届)|益|均|程))`;
const WITH_YEAR = new RegExp(
  `(?:(?<![0-9])(?<year>${FULL_YEAR}|${SHORT_YEAR}(?= ?年 ?(?:${SMALL}月|第?[一二三四]季|[上下]半)|(?<=0[0-9]|[零〇].)年)) ?年(?!代|来|间隔|级|期|龄|限|轮|轻)(?:度(?!假))?|(?<rel>${COUNTED_YEAR}))(?:的? ?(?<month>${SMALL}) ?月(?:份)?${DAY}?)?`,
  'g',
);
/** 公告2026年第88号, 〔2026年〕7号文: the year is part of the number of a document. */
const NUMBERED = /^[〕\])]?第? ?[0-9〇零一二三四五六七八九十百]{1,5} ?号(?!早|晚|上午|下午)/;
const MONTH_DAY = new RegExp(`${MONTH}${DAY}?`, 'g');
// A day without its month stands at the edge of a word: 5日晚 is a day; 90日, 第5日 and 5日内 are not, and 5号 alone more
// often numbers a thing.
const BARE_DAY =
  /(?<![0-9第月.年一二三四五六七八九十:-])(?<day>[0-9]{1,2}|二?十[一二三四五六七八九]?|三十一?)(?:日(?!元|本(?!次|轮|届)|内|后|前|起|间|程|常|子|益|均|之|以|游|夜)|号(?=早|晚|上午|下午|中午|凌晨))/g;
const RANGE_DAY =
  /(?<=[日号] ?[至到~—–、和及与-]+ ?)(?<day>[0-9]{1,2}|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])[日号](?!元|本(?!次|轮|届)|益|均|程)/g;
const RANGE_FIRST = /(?<![0-9.:])(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})(?= ?[-至到~—–] ?[0-9]{1,2}日)/g;
const BARE_RANGE_FIRST =
  /(?<![0-9.:月/-])(?<day>[0-9]{1,2})日?(?= ?[-至到~—–] ?[0-9]{1,2}日(?!元|本|内|后|前|均))/g;
const RANGE_SECOND =
  /(?<=[0-9] ?[-至到~—–] ?)(?<![0-9])(?<day>[0-9]{1,2})日(?!元|本(?!次|轮|届)|内|后|前|均)/g;
const YEAR_FIRST = /(?<![0-9.])(?<year>(?:19|20)[0-9]{2})(?= ?[-至到~—–] ?(?:19|20)[0-9]{2}年)/g;
const NUMERIC =
  /(?<![0-9a-z.-])(?<year>(?:19|20)[0-9]{2})(?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})(?![0-9]|[-.][0-9])/g;
const NUMERIC_LAST =
  /(?<![0-9a-z.-])(?<a>[0-9]{1,2})\/(?<b>[0-9]{1,2})\/(?<year>(?:19|20)[0-9]{2})(?![0-9])/g;
const WEEKDAY = new RegExp(
  `(?:(?<week>${COUNTED_WEEK})|(?<![一二两三四五六七八九十0-9每几数四]))(?:周|星期|礼拜)(?<weekday>[一二三四五六天]|日(?!本|均|报))(?![个次天百千万])`,
  'g',
);
const WEEK = new RegExp(
  `(?<![一二三四五六七八九十])(?<week>${COUNTED_WEEK})(?:周|星期|礼拜)(?<end>末)?(?![一二三四五六日天岁年围边期刊转])`,
  'g',
);
const WEEKEND = /(?<![周上本这下])周末/g;
const DAYS: Readonly<Record<string, readonly [number, 'speech' | 'context']>> = {
  大前天: [-3, 'speech'],
  前天: [-2, 'speech'],
  昨天: [-1, 'speech'],
  昨日: [-1, 'speech'],
  今天: [0, 'speech'],
  今日: [0, 'speech'],
  明天: [1, 'speech'],
  明日: [1, 'speech'],
  大后天: [3, 'speech'],
  后天: [2, 'speech'],
  当天: [0, 'context'],
  当日: [0, 'context'],
  同日: [0, 'context'],
  同一天: [0, 'context'],
  次日: [1, 'context'],
  翌日: [1, 'context'],
  隔天: [1, 'context'],
  第二天: [1, 'context'],
  前一天: [-1, 'context'],
  前一日: [-1, 'context'],
};
const DAY_WORD =
  /大前天|大后天|(?<![提目年月周此先之以日])前天(?!津|下)|昨天|昨日|今天|今日(?!头条|关注|俄罗斯|本(?![周月报]))|明天|(?<![文光声说表证申阐讲指言分阐])明日(?!之后|报|本(?![周月报]))|(?<![先天年月周日])后天(?!津|下|培|教)|(?<!\((?:含|包括|包含))当天|(?<![相担每]|\((?:含|包括|包含))当日(?!本(?![次轮届场]))|(?<![共])同日(?!本)|同一天|(?<![依每首主])次日(?!本|元)|翌日|隔天|第二天|(?<=^|[,。;:!?、(]|于|在)前一[天日]/g;
const SHORT_DAY =
  /(?<word>[昨今明当次翌]|前一(?=晚))(?<part>晚间|晚上|晚(?!会|宴|报|餐|期|年|些)|晨|早(?!已|就|年|在|期)|夜(?!间新闻))/g;

/** 今(18)日, 昨天(17日): the day of the month stands beside the word that counts it. */
const NUMBERED_DAY =
  /[今昨明前后](?:天|日)? ?\((?:(?<month>[0-9]{1,2})月)?(?<day>[0-9]{1,2})日?\)(?:日|天|号)?(?!期|前|后)/g;

/** Months counted from the one told last. */
const TOLD_MONTH = /(?<![逐每])(?:次月|翌月)|(?<![相不])同月(?![份亮球])/g;

/** Dates, weekdays and days counted from today in folded Chinese. */
export function dates(folded: string): Piece[] {
  const found: Piece[] = [];
  for (const match of matchesIn(folded, WITH_YEAR)) {
    const { year, rel, month, day } = match.groups ?? {};
    if (month === undefined && NUMBERED.test(folded.slice(match.index + match[0].length))) continue;
    const ref = yearRef(rel ?? year ?? '');
    if (ref !== null) push(found, match, { year: ref, month: at(month), day: value(day) });
  }
  for (const match of matchesIn(folded, MONTH_DAY)) {
    const { month, counted, day } = match.groups ?? {};
    const by = counted === undefined ? null : monthShift(counted);
    push(found, match, { month: by === null ? at(month) : { by }, day: value(day) });
  }
  for (const pattern of [BARE_DAY, RANGE_DAY, BARE_RANGE_FIRST, RANGE_SECOND]) {
    for (const match of matchesIn(folded, pattern)) push(found, match, { day: value(match.groups?.day) });
  }
  for (const match of matchesIn(folded, RANGE_FIRST)) {
    push(found, match, { month: at(match.groups?.month), day: value(match.groups?.day) });
  }
  for (const match of matchesIn(folded, YEAR_FIRST))
    push(found, match, { year: { at: Number(match.groups?.year) } });
  for (const match of matchesIn(folded, NUMERIC)) {
    const { year, month, day } = match.groups ?? {};
    push(found, match, { year: { at: Number(year) }, month: at(month), day: value(day) });
  }
  for (const match of matchesIn(folded, NUMERIC_LAST)) {
    const { a = '', b = '', year } = match.groups ?? {};
    // Day first, unless that cannot be: the order of most languages but one.
    const dayFirst = Number(b) <= 12;
    push(found, match, {
      year: { at: Number(year) },
      month: at(dayFirst ? b : a),
      day: value(dayFirst ? a : b),
    });
  }
  found.push(...weeks(folded), ...dayWords(folded));
  return found;
}

function weeks(folded: string): Piece[] {
  const found: Piece[] = [];
  for (const match of matchesIn(folded, WEEKDAY)) {
    const { week, weekday = '' } = match.groups ?? {};
    const shift = week === undefined ? null : weekShift(week);
    found.push(pieceOf(match, { kind: 'weekday', weekday: weekdayOf(weekday), week: shift, toward: null }));
  }
  for (const match of matchesIn(folded, WEEK)) {
    const { week = '', end } = match.groups ?? {};
    const unit = end === undefined ? 'week' : 'weekend';
    found.push(pieceOf(match, { kind: 'period', unit, by: weekShift(week) }));
  }
  for (const match of matchesIn(folded, WEEKEND))
    found.push(pieceOf(match, { kind: 'period', unit: 'weekend', by: 0 }));
  for (const match of matchesIn(folded, NUMBERED_DAY)) {
    const { month, day } = match.groups ?? {};
    push(found, match, { month: at(month), day: value(day) });
  }
  for (const match of matchesIn(folded, TOLD_MONTH))
    found.push(
      pieceOf(match, { kind: 'period', unit: 'month', by: match[0] === '同月' ? 0 : 1, from: 'told' }),
    );
  return found;
}

function dayWords(folded: string): Piece[] {
  const found: Piece[] = [];
  for (const match of matchesIn(folded, DAY_WORD)) {
    const shift = DAYS[match[0]];
    if (shift !== undefined) found.push(pieceOf(match, { kind: 'days', by: shift[0], from: shift[1] }));
  }
  for (const match of matchesIn(folded, SHORT_DAY)) {
    const { word = '', part = '' } = match.groups ?? {};
    const shift = DAYS[`${word}天`] ?? DAYS[`${word}日`];
    if (shift === undefined) continue;
    const day: Time = { kind: 'days', by: shift[0], from: shift[1] };
    const named = /晨|早/.test(part) ? 'morning' : part === '夜' ? 'night' : 'evening';
    found.push(pieceOf(match, { kind: 'at', day, clock: null, part: named }));
  }
  return found;
}

function value(text: string | undefined): number | null {
  return text === undefined ? null : parseChineseNumber(text);
}

function at(text: string | undefined): { at: number } | null {
  const number = value(text);
  return number === null ? null : { at: number };
}

function push(
  found: Piece[],
  match: RegExpExecArray,
  fields: {
    year?: { at: number } | { by: number };
    month?: { at: number } | { by: number } | null;
    day?: number | null;
  },
): void {
  const { month = null, day = null } = fields;
  if (month !== null && 'at' in month && (month.at < 1 || month.at > 12)) return;
  if (day !== null && (day < 1 || day > 31)) return;
  found.push(pieceOf(match, calendar({ ...fields, month, day })));
}
