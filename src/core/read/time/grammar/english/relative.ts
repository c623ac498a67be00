import { partOfDay } from '../../parts-of-day.ts';
import { calendar } from '../shape.ts';
import type { At, Length, Piece, Section, Time } from '../time.ts';
import { CUES, matchesOf } from './cues.ts';
import { pieceOf } from './dates.ts';
import { MONTH, ORDINAL, ordinalOf, unitOf, WEEKDAY_NAME, WEEKDAY_SHORT, weekdayOf } from './words.ts';

const WHICH =
  '(?:this past|this coming|this upcoming|last|past|previous|this|current|next|coming|upcoming|following|same|that)';
const WEEKDAY = new RegExp(
  `(?<![a-z])(?:the )?(?:(?<which>${WHICH}) (?:week (?:on )?)?)?(?<weekday>${WEEKDAY_NAME})(?![a-z])`,
  'g',
);
const WEEKDAY_CUT = new RegExp(
  `(?<![a-z])(?:(?<which>${WHICH}) (?:week )?|(?<=(?:on|or|and|next week|to|until) ))(?<weekday>(?!sat |sun |wed )${WEEKDAY_SHORT})(?![a-z])`,
  'g',
);
const DAYS: readonly (readonly [RegExp, number, 'speech' | 'context'])[] = [
  [/(?<![a-z])(?:the )?day before yesterday(?![a-z])/g, -2, 'speech'],
  [/(?<![a-z])(?:the )?day after tomorrow(?![a-z])/g, 2, 'speech'],
  [/(?<![a-z])yesterday(?![a-z])/g, -1, 'speech'],
  [/(?<![a-z])today(?![a-z])/g, 0, 'speech'],
  [/(?<![a-z])tomorrow(?![a-z])/g, 1, 'speech'],
  [/(?<![a-z])(?:the|that) (?:very )?same day(?![a-z]| (?:that|as|when|on which)(?![a-z]))/g, 0, 'context'],
  [/(?<![a-z])the (?:next|following) day(?! (?:of|after|or))(?![a-z])/g, 1, 'context'],
  [/(?<![a-z])the (?:previous day|day before(?= ?(?:[.,;:!?)]|$)))(?![a-z])/g, -1, 'context'],
];
const PARTED =
  /(?<![a-z])(?:(?<night>tonight|tonite)|(?<last>last night|last evening)|(?:(?<when>earlier|early|late|later) )?this (?<part>morning|afternoon|evening)|the (?:following|next) (?<following>morning|afternoon|evening|night)|next (?<next>morning|afternoon|evening)|the (?:previous|preceding) (?<previous>morning|afternoon|evening|night)|the (?<eve>morning|afternoon|evening|night) before(?= ?(?:[.,;:!?)]|$))|that(?: same)? (?<same>morning|afternoon|evening|night)(?! (?:of|before|in)))(?![a-z])/g;
const UNIT = '(?:week|weekend|month|quarter|year|decade|century|fortnight|hour|minute)';
const PERIOD = new RegExp(
  `(?<![a-z])(?<the>the )?(?<which>last|past|previous|this|current|next|coming|upcoming|following|same|that)(?: (?:calendar|working|business))? (?<unit>${UNIT})(?!-|s(?![a-z]))(?![a-z])(?! of (?:the |this |last |next |[0-9]{4}|${MONTH}))`,
  'g',
);
const AFTER_NEXT = /(?<![a-z])the (?<unit>week|month|year) (?<which>after next|before last)(?![a-z])/g;
// "later in the year", "the end of the month": the unit of speaking, once something says which part of it.
const THE_UNIT =
  /(?<=(?:^|[^a-z])(?:(?:early|earlier|late|later|end|beginning|start|middle|rest|remainder|half|quarter|remaining) (?:in|of) |by year(?=-)))the (?<unit>week|month|year|quarter|decade|century)(?![a-z])(?! of)/g;
const QUARTER =
  /(?<![a-z0-9])(?:(?<first>[0-9]{4})[- ]?)?(?<code>q[1-4]|h[12])(?:(?:[- ]| of )?(?<year>[0-9]{4}))?(?![a-z0-9])/g;
const NTH_PART =
  /(?<![a-z])(?:the )?(?:(?<of>(?:next|last|this) year|[0-9]{4})(?:'s)? )?(?<nth>first|second|third|fourth|last|final|latter|1st|2nd|3rd|4th)[ -](?<what>quarter|half)(?![a-z])(?:(?:,| of) ?(?:(?<which>this|the|last|next) year|(?:the year )?(?<year>[0-9]{4})))?/g;
const SEASON =
  /(?<![a-z])(?:(?<which>this|last|next|this past|this coming) (?<season>spring|summer|autumn|fall|winter)|(?<=(?:^|[^a-z])(?:in|by|since|until|during|over|of|before|after|early|late|through|from) )(?:the )?(?<named>spring|summer|autumn|winter|fall(?= of [0-9]{4}| [0-9]{4})|(?<=in the )fall(?! (?:of|in)(?![a-z])))(?![a-z])|(?<dated>spring|summer|autumn|fall|winter)(?= (?:of |in )?[0-9]{4}))(?:(?: of| in)? (?<year>[0-9]{4})(?![0-9]))?(?![a-z])(?! (?:recess|breaks?|holidays?|olympics|games|school|vacations?|offensive|camp|solstice|palace|festival|parliamentary)(?![a-z]))/g;
const DECADE =
  /(?<![0-9a-z$])(?:the )?(?:(?<when>early|mid|late)[ -])?(?<decade>(?:1[0-9]|20)[0-9]0|'[0-9]0) ?s(?![a-z0-9])/g;
const CENTURY = new RegExp(`(?<![a-z])(?:the )?(?<nth>${ORDINAL}) {1,2}century(?![a-z])`, 'g');

const WEEK_NUMBER =
  /(?<![a-z])week (?<nth>[1-9]|[1-4][0-9]|5[0-3])(?![0-9:]| ?[ap]\.?m)(?: of (?<year>[0-9]{4}))?/g;
const WEEKEND =
  /(?<=(?:^|[^a-z])(?:the|over|at|this|that|for) |^|[a-z] )(?<![a-z] (?:last|next|every|each|any|long) )weekend(?![a-z-])(?! of)/g;
const DAY_OF_MONTH = /(?<=(?:^|[^a-z])day of )the (?<unit>month|year|week)(?![a-z])/g;
const NOW =
  /(?<=(?:between|from) )now(?= (?:and|until|till|to) )|(?<=(?:between|from) [a-z0-9 ,]{3,24} (?:and|until|to) )now(?![a-z])/g;

/** Days, weekdays and periods that are counted from the day of speaking; seasons, quarters, decades. */
export function relativeTimes(folded: string, cues: number): Piece[] {
  const found: Piece[] = [];
  for (const pattern of [WEEKDAY, WEEKDAY_CUT]) {
    for (const match of matchesOf(folded, cues, pattern, CUES.weekday)) {
      const { which, weekday = '' } = match.groups ?? {};
      const the = which === undefined && match[0].startsWith('the ') ? 4 : 0;
      found.push({
        start: match.index + (the || (match[0].startsWith('the ') ? 4 : 0)),
        end: match.index + match[0].length,
        time: weekdayTime(weekdayOf(weekday), which),
      });
    }
  }
  for (const [pattern, by, from] of DAYS)
    for (const match of matchesOf(folded, cues, pattern, CUES.day))
      found.push(pieceOf(match, { kind: 'days', by, from }));
  for (const match of matchesOf(folded, cues, PARTED, CUES.part))
    found.push(pieceOf(match, parted(match.groups ?? {})));
  for (const match of matchesOf(folded, cues, PERIOD, CUES.unit, CUES.which)) {
    const { the, which = '', unit = '' } = match.groups ?? {};
    const named = unitOf(unit);
    if (named === null) continue;
    const start = match.index + (the === undefined || unit === 'decade' ? 0 : 4);
    const by = shiftOf(which) * named.times;
    // "the past decade" is the ten years up to now, not the decade before this one.
    const isRunning = which === 'past' && (unit === 'decade' || unit === 'century');
    if ((unit === 'fortnight' && by !== 0) || isRunning) {
      const part = isRunning ? { count: 1, unit: named.unit } : ({ count: 2, unit: 'week' } as const);
      const length: Length = { kind: 'length', parts: [part], bound: 'exact' };
      const time: Time = { kind: 'window', length, sign: by < 0 ? -1 : 1, from: 'speech', within: false };
      found.push({ start, end: match.index + match[0].length, time });
      continue;
    }
    if (unit === 'hour' || unit === 'minute') {
      // "at the last minute" is no time.
      if (by === 0 || (the !== undefined && unit === 'minute')) continue;
      const length = { kind: 'length', parts: [{ count: 1, unit: named.unit }], bound: 'exact' } as const;
      const time: Time = { kind: 'window', length, sign: by < 0 ? -1 : 1, from: 'speech', within: false };
      found.push({ start, end: match.index + match[0].length, time });
      continue;
    }
    const told =
      /^(?:following|same|that)$/.test(which) && unit !== 'weekend' ? { from: 'told' as const } : {};
    const time: Time = { kind: 'period', unit: named.unit, by, ...told };
    found.push({ start, end: match.index + match[0].length, time });
  }
  for (const match of matchesOf(folded, cues, AFTER_NEXT, CUES.unit, CUES.which)) {
    const { unit = '', which } = match.groups ?? {};
    const named = unitOf(unit);
    if (named !== null)
      found.push(pieceOf(match, { kind: 'period', unit: named.unit, by: which === 'after next' ? 2 : -2 }));
  }
  for (const match of matchesOf(folded, cues, THE_UNIT, CUES.unit)) {
    const named = unitOf(match.groups?.unit ?? '');
    if (named !== null) found.push(pieceOf(match, { kind: 'period', unit: named.unit, by: 0 }));
  }
  for (const match of matchesOf(folded, cues, WEEK_NUMBER, CUES.unit, CUES.digit)) {
    const { nth, year } = match.groups ?? {};
    const of: Time =
      year === undefined ? { kind: 'period', unit: 'year', by: 0 } : calendar({ year: { at: Number(year) } });
    found.push(
      pieceOf(match, { kind: 'ordinal', nth: Number(nth), count: 1, unit: 'week', weekday: null, of }),
    );
  }
  for (const match of matchesOf(folded, cues, WEEKEND, CUES.unit))
    found.push(pieceOf(match, { kind: 'period', unit: 'weekend', by: 0 }));
  for (const match of matchesOf(folded, cues, DAY_OF_MONTH, CUES.unit)) {
    const named = unitOf(match.groups?.unit ?? '');
    if (named !== null) found.push(pieceOf(match, { kind: 'period', unit: named.unit, by: 0 }));
  }
  for (const match of matchesOf(folded, cues, NOW, CUES.now))
    found.push(pieceOf(match, { kind: 'days', by: 0, from: 'speech' }));
  found.push(...divisions(folded, cues));
  return found;
}

function divisions(folded: string, cues: number): Piece[] {
  const found: Piece[] = [];
  for (const match of matchesOf(folded, cues, QUARTER, CUES.digit)) {
    const { first, code = '', year } = match.groups ?? {};
    const at = first ?? year;
    const number = (code.startsWith('q') ? 32 : 39) + Number(code.charAt(1));
    found.push(
      pieceOf(match, { kind: 'division', code: number, year: at === undefined ? null : { at: Number(at) } }),
    );
  }
  for (const match of matchesOf(folded, cues, NTH_PART, CUES.half)) {
    const { of, nth = '', what, which, year } = match.groups ?? {};
    const one =
      nth === 'last' || nth === 'final' || nth === 'latter' ? (what === 'half' ? 2 : 4) : ordinalOf(nth);
    if (one === null || (what === 'half' && one > 2)) continue;
    const named = of ?? year ?? which;
    // "in the first quarter" of what? Alone, only "quarter" and "half of the year" are times.
    if (named === undefined && what === 'half') continue;
    const ref = yearRef(named);
    found.push(pieceOf(match, { kind: 'division', code: (what === 'half' ? 39 : 32) + one, year: ref }));
  }
  for (const match of matchesOf(folded, cues, SEASON, CUES.season)) {
    const { which, season, named, dated, year } = match.groups ?? {};
    const name = season ?? named ?? dated ?? '';
    const code = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }[name];
    if (code === undefined) continue;
    const ref = year === undefined ? yearRef(which) : { at: Number(year) };
    found.push(pieceOf(match, { kind: 'division', code, year: ref }));
  }
  for (const match of matchesOf(folded, cues, DECADE, CUES.digit)) {
    const { when, decade = '' } = match.groups ?? {};
    const first = decade.startsWith("'") ? 1900 + Number(decade.slice(1)) : Number(decade);
    const era: Time = { kind: 'era', first, last: first + 9 };
    const the = match[0].startsWith('the ') ? 4 : 0;
    const time: Time = when === undefined ? era : { kind: 'sectioned', section: when as Section, of: era };
    found.push({ start: match.index + the, end: match.index + match[0].length, time });
  }
  for (const match of matchesOf(folded, cues, CENTURY, CUES.unit, CUES.ordinal | CUES.digit)) {
    const nth = ordinalOf(match.groups?.nth ?? '');
    if (nth === null) continue;
    const the = match[0].startsWith('the ') ? 4 : 0;
    const time: Time = { kind: 'era', first: (nth - 1) * 100, last: nth * 100 - 1 };
    found.push({ start: match.index + the, end: match.index + match[0].length, time });
  }
  return found;
}

function yearRef(word: string | undefined): { at: number } | { by: number } | null {
  if (word === undefined) return null;
  if (/^[0-9]{4}$/.test(word)) return { at: Number(word) };
  return { by: word.startsWith('last') ? -1 : word.startsWith('next') ? 1 : 0 };
}

function parted(groups: Readonly<Record<string, string | undefined>>): Time {
  const { night, last, part, next, when, previous, eve, following, same } = groups;
  const told = previous ?? eve ?? following ?? same;
  if (told !== undefined) {
    const by = following !== undefined ? 1 : same !== undefined ? 0 : -1;
    return { ...at(by, told), day: { kind: 'days', by, from: 'context' } };
  }
  if (night !== undefined) return at(0, 'night');
  if (last !== undefined) return at(-1, last.endsWith('night') ? 'night' : 'evening');
  if (next !== undefined) return at(1, next);
  const time = at(0, part ?? '');
  return when === undefined
    ? time
    : {
        kind: 'sectioned',
        section: when.startsWith('early') || when === 'earlier' ? 'early' : 'late',
        of: time,
      };
}

function at(by: number, part: string): At {
  return { kind: 'at', day: { kind: 'days', by, from: 'speech' }, clock: null, part: partOfDay(part) };
}

function weekdayTime(weekday: number, which: string | undefined): Time {
  if (which === undefined || which === 'same' || which === 'that')
    return { kind: 'weekday', weekday, week: null, toward: null };
  if (/past|coming/.test(which) && which !== 'past')
    return { kind: 'weekday', weekday, week: null, toward: which.includes('past') ? 'past' : 'future' };
  return { kind: 'weekday', weekday, week: shiftOf(which), toward: null };
}

function shiftOf(which: string): number {
  if (/^(?:last|past|previous)$/.test(which)) return -1;
  return /^(?:next|coming|upcoming|following)$/.test(which) ? 1 : 0;
}
