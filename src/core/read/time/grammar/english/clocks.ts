import { matchesIn } from '../../../../text/matches.ts';
import { parseEnglishNumber } from '../../numerals.ts';
import { partOfDay } from '../../parts-of-day.ts';
import type { Clock, Piece } from '../time.ts';
import { CUES, matchesOf } from './cues.ts';
import { pieceOf } from './dates.ts';

const HOUR_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const MINUTE_WORD =
  '(?:(?:twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|fifteen|oh[ -]five)';
const HALF = '(?: ?(?<half>[ap])(?:\\.?m(?:(?<=\\.m)\\.)?)?(?![a-z]))';
const DIGITAL = new RegExp(
  `(?<![0-9:.$€£/-])(?:(?<hour>[01]?[0-9]|2[0-4])(?<mark>[:.])(?<minute>[0-5][0-9])(?::(?<second>[0-5][0-9]))?(?![0-9]|:[0-9]|[%:])(?:${HALF})?|(?<whole>1[0-2]|0?[1-9])(?: ?(?<half2>[ap])\\.?m(?:(?<=\\.m)\\.)?(?![a-z])|(?<half3>[ap])(?![a-z])(?=[.,;:!?)]|$| )(?<!a))|(?<four>(?:0?[0-9]|1[0-2])[0-5][0-9]) ?(?<half4>[ap])\\.?m(?:(?<=\\.m)\\.)?(?![a-z]))`,
  'g',
);
const OCLOCK = new RegExp(
  `(?<![a-z0-9])(?:(?<past>half past|(?:a )?quarter past|(?:a )?quarter to|(?<count>[0-9]{1,2}|${MINUTE_WORD}|five)(?: min(?:ute)?s?)? (?:past|to)) )?(?<hour>[0-9]{1,2}|${HOUR_WORD})(?: o'? ?clock)(?![a-z])`,
  'g',
);
const PAST = new RegExp(
  `(?<![a-z0-9])(?<past>half past|(?:a )?quarter past|(?:a )?quarter to|(?<count>[0-9]{1,2}|${MINUTE_WORD}|five)(?: min(?:ute)?s?)? past) (?<hour>[0-9]{1,2}|${HOUR_WORD})(?![a-z0-9])`,
  'g',
);
const SPOKEN = new RegExp(
  `(?<![a-z0-9:.])(?<hour>1[0-2]|[1-9]|${HOUR_WORD})(?::(?<minute>[0-5][0-9]))?(?: (?:in the|at) (?<part>morning|afternoon|evening|night)(?![a-z])| ?(?<half>[ap])\\.?m(?:(?<=\\.m)\\.)?(?![a-z]))`,
  'g',
);
const NAMED = /(?<![a-z-])(?<word>noon|midday|midnight|mid night)(?![a-z])/g;
const PART =
  /(?<![a-z])(?:in (?:the )?(?:early |late )?(?<in>mornings?|afternoons?|evenings?|night-time)|(?<of>morning|noon|afternoon|evening|night)(?= of (?:[a-z]+day|[0-9]|[a-z]+ [0-9]))|(?:early|late)[ -](?<alone>morning|afternoon|evening|night)|(?<=[0-9] (?:[ap]\.?m\.? )?(?:in the )?)(?<after>morning|afternoon|evening)|overnight)(?![a-z])/g;

const HALF_OF_DAY = /[ap]\.?m(?![a-z])/;

/** Times of day: with a.m. or p.m., of 24 hours, in words. */
export function clocks(folded: string, cues: number): Piece[] {
  const found: Piece[] = [];
  for (const match of matchesOf(folded, cues, DIGITAL, CUES.digit)) {
    const { hour, mark, minute, second, half, whole, half2, half3, four, half4 } = match.groups ?? {};
    const side = half ?? half2 ?? half3 ?? half4;
    // "9.30" is a number unless a.m. or p.m. follows or "at" stands before it.
    const before = folded.slice(Math.max(0, match.index - 9), match.index);
    if (mark === '.' && side === undefined && !/(?:^|[^a-z])(?:at|around) $/.test(before)) continue;
    // "4:3" and "1:1" are ratios; a time has two digits of minutes, which the pattern asks for.
    const time =
      four === undefined
        ? clockOf(Number(hour ?? whole), minute === undefined ? null : Number(minute), side, second)
        : clockOf(Number(four.slice(0, -2)), Number(four.slice(-2)), side, undefined);
    if (time !== null) found.push(pieceOf(match, time));
  }
  for (const pattern of [OCLOCK, PAST]) {
    for (const match of matchesOf(folded, cues, pattern, CUES.clock)) {
      const { past, count, hour = '' } = match.groups ?? {};
      const base = parseEnglishNumber(hour);
      if (base === null || base > 24) continue;
      const minutes = past === undefined ? null : minutesPast(past, count);
      const shifted = minutes !== null && minutes < 0 ? base - 1 : base;
      const time = clockOf(shifted, minutes === null ? null : (minutes + 60) % 60, undefined, undefined);
      if (time !== null) found.push(pieceOf(match, time));
    }
  }
  const spoken = (cues & CUES.part) !== 0 || HALF_OF_DAY.test(folded) ? matchesIn(folded, SPOKEN) : [];
  for (const match of spoken) {
    const { hour = '', minute, part, half } = match.groups ?? {};
    const number = parseEnglishNumber(hour);
    if (number === null) continue;
    const side = half ?? (part === 'morning' ? 'a' : 'p');
    const time = clockOf(number, minute === undefined ? null : Number(minute), side, undefined);
    if (time !== null) found.push(pieceOf(match, time));
  }
  for (const match of matchesOf(folded, cues, NAMED, CUES.part)) {
    const hour = match.groups?.word?.endsWith('night') ? 0 : 12;
    found.push(pieceOf(match, { kind: 'clock', hour, minute: null, second: null, certain: true }));
  }
  for (const match of matchesOf(folded, cues, PART, CUES.part)) {
    const { in: inside, of, alone, after } = match.groups ?? {};
    const word = inside ?? of ?? alone ?? after ?? 'overnight';
    const named = partOfDay(word.replace(/s$|-time$/, ''));
    if (named !== null) found.push(pieceOf(match, { kind: 'part', part: named }));
  }
  return found;
}

function minutesPast(past: string, count: string | undefined): number | null {
  if (past.startsWith('half')) return 30;
  const minutes = past.includes('quarter') ? 15 : parseEnglishNumber(count ?? '');
  if (minutes === null) return null;
  return past.endsWith('to') ? -minutes : minutes;
}

/** An hour that is said with its half of the day must fit twelve hours. */
export function clockOf(
  hour: number,
  minute: number | null,
  half: string | undefined,
  second: string | undefined,
): Clock | null {
  if (hour > 24 || (minute !== null && (minute > 59 || (hour === 24 && minute > 0)))) return null;
  if (half !== undefined && (hour > 12 || hour === 0)) return null;
  return {
    kind: 'clock',
    hour: half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0),
    minute,
    second: second === undefined ? null : Number(second),
    certain: half !== undefined || hour > 12 || hour === 0,
  };
}
