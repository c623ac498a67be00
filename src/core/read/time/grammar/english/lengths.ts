import { matchesIn } from '../../../../text/matches.ts';
import type { Bound } from '../../../values.ts';
import { ENGLISH_NUMBER, parseEnglishNumber } from '../../numerals.ts';
import type { Length, LengthPart, Piece, Time } from '../time.ts';
import { CUES, matchesOf } from './cues.ts';
import { pieceOf } from './dates.ts';
import { MONTH, UNIT, unitOf, WEEKDAY_NAME, weekdayOf } from './words.ts';

const VAGUE = '(?:a |the )?(?:few|couple(?: of)?|number of)|several|some|many';
const COUNT = `(?:half an?|½|${VAGUE}|${ENGLISH_NUMBER}(?:[ -]and[ -]a[ -]half)?)`;
const ONE = `(?:${COUNT})[ -]?(?:more |full |whole |short |long |consecutive |calendar |working |business )?${UNIT}(?: and (?:a )?(?:half|quarter)(?! (?:hour|year|month|an? ))(?![a-z]))?`;
const LENGTH = new RegExp(
  `(?<![a-z0-9.,:/-])(?<text>${ONE}(?:(?:,? and|,)? (?:${ONE}))*)(?:-long)?(?![a-z])(?! of (?:this|last|next|${MONTH}|[0-9]{4}|the (?:year|month)))`,
  'g',
);
const SHORT = /(?<![a-z0-9.,:/])(?<count>[0-9]{1,3})(?<unit>h|y|d)(?![a-z0-9])/g;
const EACH = new RegExp(
  `(?<count>half an?|½|${VAGUE}|${ENGLISH_NUMBER})(?<half>[ -]and[ -]a[ -]half)?[ -]?(?:more |full |whole |short |long |consecutive |calendar |working |business )?(?<unit>${UNIT})(?<tail> and (?:a )?(?:half|quarter)(?! (?:hour|year|month|an? )))?`,
  'g',
);
const WINDOW = new RegExp(
  `(?<![a-z])(?<the>the )?(?:(?<which>last|past|previous|next|coming|following|upcoming|first|final) (?:(?<count>${COUNT})[ -])?|(?<count2>${ENGLISH_NUMBER}) (?<which2>last|past|previous|next|coming|following|upcoming) )(?:business |working )?(?<unit>${UNIT})(?<more>(?:(?:,? and|,)? ${ENGLISH_NUMBER} ${UNIT}(?! ago))*)(?: ?['’]s?(?![a-z]))?(?! of (?:this|last|next|${MONTH}|[0-9]{4}|the (?:year|month)))`,
  'g',
);
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:no more than|not more than|at most|up to|as long as) $/, '<='],
  [/(?:at least|no less than|not less than) $/, '>='],
  [/(?:just over|over|more than|longer than) $/, '>'],
  [/(?:just under|less than|fewer than|under) $/, '<'],
  [/(?:nearly|almost|close to) $/, '<~'],
  [/(?:about|around|approximately|roughly|some) $/, 'approx'],
];
const RECURRING = new RegExp(
  `(?<![a-z])(?:(?:every|each)(?: (?<skip>other|second))?(?: (?<count>${ENGLISH_NUMBER}))? (?<unit>morning|afternoon|evening|night|${WEEKDAY_NAME}|${UNIT})|(?<plural>${WEEKDAY_NAME})s|(?<!(?:the|people's|'s) (?:[a-z]{1,12} )?)(?<adverb>daily(?! (?:press|news) )|weekly|fortnightly|biweekly|monthly|bi-monthly|quarterly|annually|yearly|semi-annually|everyday)|(?:once|twice|three times) an? (?<per>day|week|month|quarter|year))(?![a-z])`,
  'g',
);
const ADVERB: Readonly<Record<string, string>> = {
  daily: 'P1D',
  everyday: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  'bi-monthly': 'P2M',
  quarterly: 'P3M',
  annually: 'P1Y',
  yearly: 'P1Y',
  'semi-annually': 'P6M',
};
const LETTER: Readonly<Record<string, string>> = {
  day: 'D',
  morning: 'D',
  afternoon: 'D',
  evening: 'D',
  night: 'D',
  week: 'W',
  weekend: 'W',
  month: 'M',
  year: 'Y',
};
const VAGUE_TIME =
  /(?<![a-z])(?:(?<recent>recently|lately|in recent (?:days|weeks|months|years)|(?:over|during) (?:the )?(?:past|last) (?:few )?(?:days|weeks|months|years)|(?:a few|several|some) (?:days|weeks|months|years) ago|these days|not long ago)|(?<soon>in the (?:coming|next few|near) (?:hours|days|weeks|months|years|future)|(?:in )?(?:coming|upcoming) (?:days|weeks|months|years)|before long)|(?<now>right now|at present|at this time|so far this year))(?![a-z])/g;

/** Lengths of time, windows such as "the last three months", what recurs, and times that are vague. */
export function lengths(folded: string, cues: number): Piece[] {
  const found: Piece[] = [];
  for (const match of matchesOf(folded, cues, LENGTH, CUES.unit)) {
    const parts = partsOf(match.groups?.text ?? '');
    // "the 2031 weekend" names a year.
    if (parts === null || /^(?:19|20)[0-9]{2}[ -](?!years?)/.test(match[0])) continue;
    // "the second", "one-day visit" and "a day" are seldom lengths of time.
    if (/^(?:an? (?:second|minute|day|week|month|year|night)|one day)$/.test(match[0])) {
      const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 12);
      const before = folded.slice(Math.max(0, match.index - 8), match.index);
      const offset = /^ (?:ago|later|earlier|before|after|from|hence)(?![a-z])/.test(after);
      if (!offset && !/(?:^|[^a-z])(?:in|within|for|than) $/.test(before)) continue;
    }
    found.push(withBound(folded, match, parts));
  }
  for (const match of matchesOf(folded, cues, SHORT, CUES.digit)) {
    const { count = '', unit = '' } = match.groups ?? {};
    const named = { h: 'hour', y: 'year', d: 'day' } as const;
    const parts = [{ count: Number(count), unit: named[unit as 'h'] }];
    found.push(pieceOf(match, { kind: 'length', parts, bound: 'exact' }));
  }
  for (const match of matchesOf(folded, cues, WINDOW, CUES.unit, CUES.which)) {
    const piece = windowOf(match);
    if (piece !== null) found.push(piece);
  }
  for (const match of matchesOf(folded, cues, RECURRING, CUES.recurring | CUES.weekday)) {
    const each = eachOf(match.groups ?? {});
    if (each !== null) found.push(pieceOf(match, { kind: 'recurring', each }));
  }
  for (const match of matchesOf(folded, cues, VAGUE_TIME, CUES.vague)) {
    const { recent, soon } = match.groups ?? {};
    const sense = recent !== undefined ? 'recent' : soon !== undefined ? 'soon' : 'now';
    found.push(pieceOf(match, { kind: 'vague', sense }));
  }
  return found;
}

const TO_LAST = /(?<![a-z])(?:will|would|could|can|may|might|should|must|to|not|did|does) $/;

function windowOf(match: RegExpExecArray): Piece | null {
  const { the, which, which2, count, count2, unit = '', more = '' } = match.groups ?? {};
  const word = which ?? which2 ?? '';
  const number = count ?? count2;
  // "Will last six months" tells how long.
  if (
    word === 'last' &&
    the === undefined &&
    TO_LAST.test(match.input.slice(Math.max(0, match.index - 10), match.index))
  )
    return null;
  if (number === undefined || word === 'first' || word === 'final') return null;
  const parts = partsOf(`${number} ${unit}${more}`);
  if (parts === null) return null;
  const sign = /^(?:last|past|previous)$/.test(word) ? -1 : 1;
  const length: Length = { kind: 'length', parts, bound: 'exact' };
  const time: Time = { kind: 'window', length, sign, from: 'speech', within: false };
  return { start: match.index + (the?.length ?? 0), end: match.index + match[0].length, time };
}

function withBound(folded: string, match: RegExpExecArray, parts: readonly LengthPart[]): Piece {
  const before = folded.slice(Math.max(0, match.index - 20), match.index);
  for (const [pattern, bound] of BEFORE) {
    const word = pattern.exec(before);
    if (word === null || /(?:what|how) $/.test(before.slice(0, word.index))) continue;
    const start = match.index - word[0].length;
    return { start, end: match.index + match[0].length, time: { kind: 'length', parts, bound } };
  }
  return pieceOf(match, { kind: 'length', parts, bound: 'exact' });
}

/** The parts of a length; `null` where a number cannot be read. Halves and quarters are added to the part before them. */
export function partsOf(text: string): readonly LengthPart[] | null {
  const parts: LengthPart[] = [];
  for (const { groups } of matchesIn(text, EACH)) {
    const { count = '', half, unit = '', tail } = groups ?? {};
    const named = unitOf(unit.replace(/[^a-z]/g, ''));
    if (named === null) return null;
    const number = /few|couple|several|some|many|number/.test(count)
      ? null
      : /^(?:half|½)/.test(count)
        ? 0.5
        : parseEnglishNumber(count);
    if (number === null && !/few|couple|several|some|many|number/.test(count)) return null;
    const more =
      (half === undefined ? 0 : 0.5) + (tail === undefined ? 0 : tail.includes('half') ? 0.5 : 0.25);
    const isPair = count.includes('couple');
    const value = isPair ? 2 : number;
    parts.push({ count: value === null ? null : (value + more) * named.times, unit: named.unit });
  }
  return parts.length === 0 ? null : parts;
}

function eachOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { skip, count, unit, plural, adverb, per } = groups;
  if (adverb !== undefined) return ADVERB[adverb] ?? null;
  if (plural !== undefined) return 'P1W';
  const word = (per ?? unit ?? '').replace(/s$/, '');
  const times = skip === undefined ? (count === undefined ? 1 : parseEnglishNumber(count)) : 2;
  if (times === null) return null;
  if (weekdayOf(word) > 0 && word.endsWith('day') && word !== 'day') return `P${times}W`;
  if (word === 'quarter') return `P${3 * times}M`;
  if (word === 'hour' || word === 'minute') return `PT${times}${word === 'hour' ? 'H' : 'M'}`;
  const letter = LETTER[word];
  return letter === undefined ? null : `P${times}${letter}`;
}
