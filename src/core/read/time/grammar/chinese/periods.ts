import { matchesIn } from '../../../../text/matches.ts';
import { parseChineseNumber } from '../../numerals.ts';
import { calendar } from '../shape.ts';
import type { Piece, Ref, Section, Time } from '../time.ts';
import { COUNTED_MONTH, COUNTED_YEAR, FULL_YEAR, pieceOf, SHORT_YEAR, weekShift, yearRef } from './words.ts';

const YEAR = `(?:(?:(?<![0-9])(?<year>${FULL_YEAR}|${SHORT_YEAR}) ?年|(?<rel>${COUNTED_YEAR}|(?<=[于在自从至到])[今去明]))的? ?)`;
const QUARTER = new RegExp(
  `${YEAR}?(?:(?:第?(?<nth>[一二三四1-4首])个?季度?(?!节|风|军|赛|会))|(?<![a-z0-9])q(?<code>[1-4])(?![a-z0-9]))`,
  'g',
);
const COUNTED_QUARTER = /(?<which>上上?个?|本|这个?|下下?个?)季度/g;
/** 前三季度 without a year is of this one; 前三个月 alone may be the three months gone by. */
const FIRST_QUARTERS = /(?<!年的?)(?:前|头)(?<run>[二两三2-3])个?季度/g;
const HALF = new RegExp(`${YEAR}?(?<![半])(?<half>上|下|前|后)个?半年`, 'g');
const HALF_MONTH = new RegExp(`(?<month>${COUNTED_MONTH})?的?(?<half>上|下|前|后)半个?月`, 'g');
const SEASON = new RegExp(`${YEAR}(?<season>[春夏秋冬])(?:季|天)?(?!奥|晚|节|训|运)`, 'g');
/** A season without a year: 秋天来, 春季初选. */
const BARE_SEASON =
  /(?<![年今去明本每早整个这那])(?<season>[春夏秋冬])(?:季|天)(?!的(?!谈判|会谈|峰会|会晤|选举|大选|访问|磋商|会议|通话|一轮)|奥|节|运|晚|装|广|论坛|达沃斯|训|学期|攻势)/g;
const YEAR_PART = new RegExp(
  `(?:(?<![0-9])(?<year>${FULL_YEAR}) ?年|(?<rel>${COUNTED_YEAR}|(?<![0-9])[今去明]))?(?:(?<=年)|(?<![一二三四五六七八九十0-9多每同])年?)(?<part>初|底|末|中(?!国|美|东|期|方))(?=[,。;:、)以前之的起就与同到至将]|$|举|召|会|完|达|签|开|生|宣|结|发|再|对|内|已|曾|才|便|都|也|仍|可|可望)`,
  'g',
);
const YEAR_END = /(?<![每历今去明])(?:岁末|年终(?!奖|考|总结|盘点|报告))/g;
const MONTH_ALONE =
  /(?<![0-9一二三四五六七八九十个本上下当这年])月(?<part>初|中(?=[,。;旬])|底|末)|(?<![月0-9])(?<third>上旬|中旬|下旬)/g;
const DECADE =
  /(?:(?<century>[0-9]{1,2}|[一二十]{1,3}|上|本)世纪)?(?<decade>[0-9]0|[一二三四五六七八九]十)年代(?<part>初|中期?|末)?/g;
const CENTURY =
  /(?<![0-9])(?<century>[0-9]{1,2}|[一二十]{1,3}|上个?|本)世纪(?!的?[0-9一二三四五六七八九]0?十?年代)(?<part>初|中叶|末)?/g;

/** What each pattern needs; looking for it takes far less time. */
const SIGN = {
  QUARTER: /[季q]/,
  COUNTED_QUARTER: /季/,
  FIRST_QUARTERS: /季/,
  HALF: /半年/,
  HALF_MONTH: /半个?月/,
  SEASON: /[春夏秋冬]/,
  BARE_SEASON: /[春夏秋冬]/,
  YEAR_PART: /[初底末]|中(?!国|美|东|期|方)/,
  YEAR_END: /岁末|年终/,
  MONTH_ALONE: /月[初中底末]|旬/,
  DECADE: /年代/,
  CENTURY: /世纪/,
} as const;

/** What any of them needs. */
const ANY_SIGN = new RegExp(
  Object.values(SIGN)
    .map(({ source }) => source)
    .join('|'),
);

function matchesWith(folded: string, pattern: RegExp, sign: RegExp): readonly RegExpExecArray[] {
  return sign.test(folded) ? matchesIn(folded, pattern) : [];
}

/** Quarters, halves, seasons, decades, and the beginnings and ends of years and months. */
export function periods(folded: string): Piece[] {
  if (!ANY_SIGN.test(folded)) return [];
  const found: Piece[] = [];
  for (const match of matchesWith(folded, QUARTER, SIGN.QUARTER)) {
    const { nth, code } = match.groups ?? {};
    const number = code === undefined ? (nth === '首' ? 1 : parseChineseNumber(nth ?? '')) : Number(code);
    // 一季 alone and 四季 are no quarters of a year.
    if (
      number === null ||
      (code === undefined && !/季度/.test(match[0]) && (!/第/.test(match[0]) || yearOf(match) === null))
    )
      continue;
    found.push(pieceOf(match, { kind: 'division', code: 32 + number, year: yearOf(match) }));
  }
  for (const match of matchesWith(folded, COUNTED_QUARTER, SIGN.COUNTED_QUARTER)) {
    const word = match.groups?.which ?? '';
    found.push(pieceOf(match, { kind: 'period', unit: 'quarter', by: weekShift(word) }));
  }
  for (const match of matchesWith(folded, FIRST_QUARTERS, SIGN.FIRST_QUARTERS)) {
    const count = parseChineseNumber(match.groups?.run ?? '') ?? 1;
    const of: Time = { kind: 'period', unit: 'year', by: 0 };
    found.push(pieceOf(match, { kind: 'ordinal', nth: 1, count, unit: 'quarter', weekday: null, of }));
  }
  for (const match of matchesWith(folded, HALF, SIGN.HALF)) {
    const code = /[上前]/.test(match.groups?.half ?? '') ? 40 : 41;
    found.push(pieceOf(match, { kind: 'division', code, year: yearOf(match) }));
  }
  for (const match of matchesWith(folded, HALF_MONTH, SIGN.HALF_MONTH))
    found.push(pieceOf(match, halfMonth(match)));
  for (const match of matchesWith(folded, SEASON, SIGN.SEASON)) {
    const code = 21 + '春夏秋冬'.indexOf(match.groups?.season ?? '');
    found.push(pieceOf(match, { kind: 'division', code, year: yearOf(match) }));
  }
  for (const match of matchesWith(folded, BARE_SEASON, SIGN.BARE_SEASON)) {
    const code = 21 + '春夏秋冬'.indexOf(match.groups?.season ?? '');
    found.push(pieceOf(match, { kind: 'division', code, year: null }));
  }
  for (const match of matchesWith(folded, YEAR_PART, SIGN.YEAR_PART)) {
    if (!/年/.test(match[0]) && yearOf(match) === null) continue;
    const of: Time = calendar({ year: yearOf(match) ?? { by: 0 } });
    found.push(pieceOf(match, { kind: 'sectioned', section: sectionOf(match.groups?.part ?? ''), of }));
  }
  for (const match of matchesWith(folded, YEAR_END, SIGN.YEAR_END)) {
    const of: Time = { kind: 'period', unit: 'year', by: 0 };
    found.push(pieceOf(match, { kind: 'sectioned', section: 'late', of }));
  }
  for (const match of matchesWith(folded, MONTH_ALONE, SIGN.MONTH_ALONE)) {
    const { part, third } = match.groups ?? {};
    const of: Time = { kind: 'period', unit: 'month', by: 0 };
    const time: Time =
      third === undefined
        ? { kind: 'sectioned', section: sectionOf(part ?? ''), of }
        : { kind: 'third', third: thirdOf(third), of };
    found.push(pieceOf(match, time));
  }
  found.push(...eras(folded));
  return found;
}

/** 上旬, 月底, 早些时候 after a month or year: widens the piece. */
export function withPart(piece: Piece, folded: string): Piece {
  const { time } = piece;
  const isMonth = time.kind === 'calendar' && time.month !== null && time.day === null;
  const isYear = time.kind === 'calendar' && time.month === null && time.day === null;
  const later = /^(?:的)?(?<which>早些时候|稍早(?:时候)?|晚些时候|稍晚(?:时候)?)/.exec(
    folded.slice(piece.end, piece.end + 6),
  );
  if (later !== null && ['calendar', 'period', 'days', 'weekday', 'at'].includes(time.kind)) {
    const section: Section = /早/.test(later[0]) ? 'early' : 'late';
    return { ...piece, end: piece.end + later[0].length, time: { kind: 'sectioned', section, of: time } };
  }
  if (isYear) {
    const part = /^(?:的)?年?(?<part>初|底|末|中(?=[,。;:、)以前之的起到至]|$|举|召))/.exec(
      folded.slice(piece.end, piece.end + 4),
    );
    const word = part?.groups?.part;
    if (part === null || word === undefined || part[0].startsWith('的中')) return piece;
    return {
      ...piece,
      end: piece.end + part[0].length,
      time: { kind: 'sectioned', section: sectionOf(word), of: time },
    };
  }
  if (!isMonth) return piece;
  const part = /^(?:上旬|中旬|下旬|初|底|末|中(?=[,。;:、)以前之的起到至]|$|举|召))/.exec(
    folded.slice(piece.end, piece.end + 3),
  );
  if (part === null) return piece;
  const end = piece.end + part[0].length;
  if (part[0].endsWith('旬'))
    return { ...piece, end, time: { kind: 'third', third: thirdOf(part[0]), of: time } };
  return { ...piece, end, time: { kind: 'sectioned', section: sectionOf(part[0]), of: time } };
}

function eras(folded: string): Piece[] {
  const found: Piece[] = [];
  for (const match of matchesWith(folded, DECADE, SIGN.DECADE)) {
    const { century, decade = '', part } = match.groups ?? {};
    const tens = parseChineseNumber(decade);
    if (tens === null) continue;
    const base = century === undefined ? (tens < 30 ? 2000 : 1900) : centuryOf(century);
    if (base === null) continue;
    found.push(pieceOf(match, eraOf(base + tens, base + tens + 9, part)));
  }
  for (const match of matchesWith(folded, CENTURY, SIGN.CENTURY)) {
    const { century = '', part } = match.groups ?? {};
    const base = centuryOf(century);
    if (base !== null) found.push(pieceOf(match, eraOf(base, base + 99, part)));
  }
  return found;
}

function eraOf(first: number, last: number, part: string | undefined): Time {
  const era: Time = { kind: 'era', first, last };
  return part === undefined ? era : { kind: 'sectioned', section: sectionOf(part), of: era };
}

/** The first year of a century; 上世纪 is the twentieth for whoever writes in the twenty-first. */
function centuryOf(word: string): number | null {
  if (word.startsWith('上')) return 1900;
  if (word === '本') return 2000;
  const nth = parseChineseNumber(word);
  return nth === null || nth < 1 || nth > 21 ? null : (nth - 1) * 100;
}

function yearOf(match: RegExpExecArray): Ref | null {
  const word = match.groups?.rel ?? match.groups?.year;
  return word === undefined ? null : yearRef(word);
}

function halfMonth(match: RegExpExecArray): Time {
  const by =
    match.groups?.month === undefined
      ? 0
      : /上/.test(match.groups.month)
        ? -1
        : /下/.test(match.groups.month)
          ? 1
          : 0;
  const of: Time = { kind: 'period', unit: 'month', by };
  const first = /[上前]/.test(match.groups?.half ?? '');
  return {
    kind: 'ordinal',
    nth: first ? 1 : -1,
    count: 15,
    unit: 'day',
    weekday: null,
    of,
  };
}

function sectionOf(word: string): Section {
  return /初/.test(word) ? 'early' : /中/.test(word) ? 'mid' : 'late';
}

function thirdOf(word: string): 1 | 2 | 3 {
  return word.startsWith('上') ? 1 : word.startsWith('中') ? 2 : 3;
}
