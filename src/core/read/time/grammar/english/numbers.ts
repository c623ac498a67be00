import { matchesIn } from '../../../../text/matches.ts';
import { calendar } from '../shape.ts';
import type { Piece, Time } from '../time.ts';
import { CUES, matchesOf } from './cues.ts';
import { pieceOf } from './dates.ts';
import { isPossible, MONTH, monthOf, WEEKDAY_NAME, WEEKDAY_SHORT, YEAR_WORDS, yearOf } from './words.ts';

const ISO =
  /(?<![0-9]|[0-9][-./])(?<year>(?:19|20|21)[0-9]{2})(?<mark>[-/. ])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})(?![0-9]|[-./][0-9])/g;
const ISO_NAMED = new RegExp(
  `(?<![0-9])(?<year>[0-9]{4})(?<mark>[-/])(?:(?<month>${MONTH})\\k<mark>(?<day>[0-9]{1,2})|(?<day2>[0-9]{1,2})\\k<mark>(?<month2>${MONTH}))(?![0-9])`,
  'g',
);
const DAY_LAST =
  /(?:(?<=[0-9]{4}-)|(?<![0-9]|[0-9][-./]|\+))(?<a>[0-9]{1,2})(?<mark>[-/.])(?<b>[0-9]{1,2})\k<mark>(?<year>[0-9]{4}|[0-9]{2}(?=[^0-9]|$))(?![0-9]|[-./][0-9]{3})/g;
// Without a year 6/9 is a ratio or a score as often as a day: a word that dates follow must stand before it.
const SHORT = new RegExp(
  `(?<=(?:^|[^a-z])(?:on|by|from|for|until|till|since|before|after|to|next|this|${WEEKDAY_NAME}|${WEEKDAY_SHORT}) |[0-9]{1,2}/[0-9]{1,2}-)(?<a>[0-9]{1,2})(?<mark>/)(?<b>[0-9]{1,2})(?![0-9/%]|-[a-z]|[.,][0-9]| (?:of|to [0-9]+ (?:vote|majority)|vote|majority|split))`,
  'g',
);
const MONTH_YEAR = /(?<![0-9-/.])(?<month>0[1-9]|1[0-2])[-/](?<year>(?:19|20)[0-9]{2})(?![0-9]|[-/.][0-9])/g;
const BEFORE_YEAR =
  '(?:in|since|until|till|by|of|from|to|before|after|during|between|through|throughout|than|year|early|late|mid|not|or|for|and|to date|the|back to|fiscal|calendar|cy)';
const PLURAL =
  "(?! ?(?:%|percent|per cent|[a-z-]{3,14}(?<!ss|us|is|as|news)s(?![a-z'])|people|troops|dollars|yuan|tons|million|billion|[0-9]))";
const YEAR_ALONE = new RegExp(
  `(?<![0-9.,$€£#@/:-])(?:(?<=(?:^|[^a-z])${BEFORE_YEAR} )(?<year>(?:19|20|21)[0-9]{2})(?:(?<=00)${PLURAL})?|(?<=(?:^|[^a-z])(?:in|since|until|till|by|of|from|before|after) )(?<words>${YEAR_WORDS}(?= |[.,;:!?)]|$))(?! (?:${'dollars|people|troops|[a-z]{3,12}s(?![a-z])'})))(?![0-9a-z%]|[,.][0-9]|[/][0-9]|-[0-9]{2}(?![0-9]))`,
  'g',
);
// "the 2019 summit": a year before a noun. A count needs a plural after it.
const YEAR_NOUN =
  /(?<![0-9.,$€£#@/:-]|[0-9] )(?<year>(?:19[5-9]|20[0-4])[0-9])(?= (?:[a-z-]*(?:summit|meeting|talk|agreement|deal|accord|treaty|declaration|election|visit|communique|statement|crisis|war|invasion|budget|report|session|congress|olympics|consensus|plan|target))(?![a-z]))/g;
const YEAR_RANGE =
  /(?<![0-9.,$€£#-])(?<first>(?:19|20|21)[0-9]{2})(?: ?[-–—~] ?| (?:to|through|thru|till|until|and) )(?<last>(?:19|20|21)[0-9]{2}|[0-9]{2}(?![0-9]))(?![0-9a-z%]|[-,./][0-9]| ?percent)/g;
const SLASHED =
  /(?<![0-9/.-])(?<a>[0-9]{1,2})\/(?<b>[0-9]{1,2})(?:\/(?<year>(?:19|20)[0-9]{2}))? ?[-–] ?(?<c>[0-9]{1,2})\/(?<d>[0-9]{1,2})(?:(?:\/|, ?)(?<year2>(?:19|20)[0-9]{2}))?(?![0-9/.-])/g;
const SENTENCE_YEAR = /(?<=^(?:> ?= ?|= ?)?)(?<year>(?:19|20)[0-9]{2})(?=$|:? in )/g;

/** Digits on both sides of a mark, as in all dates without words. */
const MARKED = /[0-9][-/. ][0-9]/;

/** Dates and years in digits, and years in words. */
export function numericDates(folded: string, cues: number): Piece[] {
  const found: Piece[] = [];
  if ((cues & (CUES.digit | CUES.yearWords)) === 0) return found;
  const isMarked = MARKED.test(folded);
  const marked = (pattern: RegExp) => (isMarked ? matchesIn(folded, pattern) : []);
  const push = (match: RegExpExecArray, year: string | undefined, month: number, day: number | null) => {
    const at = year === undefined ? null : yearOf(year);
    if (!isPossible(month, day)) return;
    const time = calendar({ year: at === null ? null : { at }, month: { at: month }, day });
    found.push(pieceOf(match, time));
  };
  for (const match of marked(ISO)) {
    const { year, month, day } = match.groups ?? {};
    push(match, year, Number(month), Number(day));
  }
  for (const match of matchesOf(folded, cues, ISO_NAMED, CUES.digit, CUES.month)) {
    const { year, month, month2, day, day2 } = match.groups ?? {};
    push(match, year, monthOf(month ?? month2 ?? ''), Number(day ?? day2));
  }
  for (const pattern of [DAY_LAST, SHORT]) {
    for (const match of marked(pattern)) {
      const { a, b, year, mark } = match.groups ?? {};
      const [month, day] = order(Number(a), Number(b), mark === '.');
      push(match, year, month, day);
    }
  }
  for (const match of marked(MONTH_YEAR)) {
    const { year, month } = match.groups ?? {};
    push(match, year, Number(month), null);
  }
  for (const pattern of [YEAR_ALONE, YEAR_NOUN, SENTENCE_YEAR]) {
    for (const match of matchesIn(folded, pattern)) {
      // "Order No. 88 of 2025": the year is part of the number of a document.
      if (/no\. ?[0-9]{1,5} (?:of|\/) $/.test(folded.slice(Math.max(0, match.index - 14), match.index)))
        continue;
      const at = yearOf(match.groups?.year ?? match.groups?.words ?? '');
      if (at !== null) found.push(pieceOf(match, calendar({ year: { at } })));
    }
  }
  for (const match of marked(SLASHED)) {
    const { a, b, c, d, year, year2 } = match.groups ?? {};
    if (year === undefined && year2 === undefined) continue;
    const [month, day] = order(Number(a), Number(b), false);
    const [month2, day2] = order(Number(c), Number(d), false);
    if (!isPossible(month, day) || !isPossible(month2, day2)) continue;
    const time: Time = {
      kind: 'interval',
      first: calendar({ year: refOf(year), month: { at: month }, day }),
      last: calendar({ year: refOf(year2), month: { at: month2 }, day: day2 }),
    };
    found.push(pieceOf(match, time));
  }
  for (const match of matchesIn(folded, YEAR_RANGE)) {
    const { first = '', last = '' } = match.groups ?? {};
    const end = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last);
    if (end <= Number(first) || (last.length === 2 && end - Number(first) > 12)) continue;
    const time: Time = {
      kind: 'interval',
      first: calendar({ year: { at: Number(first) } }),
      last: calendar({ year: { at: end } }),
    };
    found.push(pieceOf(match, time));
  }
  return found;
}

function refOf(year: string | undefined): { at: number } | null {
  return year === undefined ? null : { at: Number(year) };
}

/** Month and day of two numbers: month first, unless that cannot be, or points part them as in Europe. */
function order(a: number, b: number, points: boolean): readonly [month: number, day: number] {
  const dayFirst = points ? b <= 12 : a > 12;
  return dayFirst ? [b, a] : [a, b];
}
