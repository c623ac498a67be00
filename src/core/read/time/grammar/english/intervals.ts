import { matchesIn } from '../../../../text/matches.ts';
import { parseEnglishNumber } from '../../numerals.ts';
import type { Join } from '../settle.ts';
import { isDay, isPlaced, joinedPiece } from '../shape.ts';
import type { Clock, Piece, Time } from '../time.ts';
import { clockOf } from './clocks.ts';

const BETWEEN = /(?<![a-z])(?<word>between|from|in)(?: the)? $/;
const TO = /^(?: ?[-–—~] ?|,? (?:to|until|till|through|thru|up to|up until) (?:the )?)$/;
const AND = /^,? and (?:the )?$/;
const HOUR =
  '(?:[0-9]{1,2}(?:[:.][0-5][0-9])?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[ -](?:thirty|fifteen|forty[ -]five))?)';
const CLOCK_RANGE = new RegExp(
  `(?<![a-z0-9:.$/-])(?<first>${HOUR})(?<half> ?[ap]\\.?m\\.?)?(?: ?[-–—] ?| to | and | until | till )(?<last>${HOUR}) ?(?<half2>[ap])\\.?m\\.?(?![a-z])`,
  'g',
);

const DAY_WORD =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|morning|afternoon|evening|night|[0-9](?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december)';
// Hours without a.m. or p.m. are hours only between two ends, beside a day.
const BARE_RANGE = new RegExp(
  `(?<![a-z0-9:.$/-])(?:(?<=${DAY_WORD},? (?:(?:from|between) )?)(?<first>${HOUR}) ?(?:-|–| to | and | until | till )(?<last>${HOUR})(?![0-9:%/-]|[.][0-9]| ?[ap]\\.?m| [a-z]+s(?![a-z])| percent| people)|(?<=(?:from|between) )(?<first2>${HOUR})(?: ?[-–] ?| to | and | until | till )(?<last2>${HOUR})(?= (?:in the (?<part>morning|afternoon|evening)|on (?:[0-9]|${DAY_WORD})|yesterday|today|tomorrow|last night|this evening|tonight)))(?: in the (?:morning|afternoon|evening))?`,
  'g',
);
const COLON_RANGE =
  /(?<![a-z0-9:.$/-])(?:(?<=(?:from|between) )(?<first>[0-9]{1,2}(?::[0-5][0-9])?) ?(?:-|–| to | and | until | till )(?<last>[0-9]{1,2}:[0-5][0-9])|(?<=(?:from|between) )(?<first2>[0-9]{1,2}:[0-5][0-9]) ?(?:-|–| to | and | until | till )(?<last2>[0-9]{1,2}))(?![0-9:%]| ?[ap]\.?m)/g;

/** The last of two hours, behind what joins them. */
const HOUR_AFTER =
  /(?: to | and | until | till |[-–] ?)(?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/;

/** Hours of which neither says the half of the day: "Monday from 10 to 4", "between 7 and 9:30 last night". */
export function bareHours(folded: string): Piece[] {
  const found: Piece[] = [];
  if (!HOUR_AFTER.test(folded)) return found;
  for (const pattern of [BARE_RANGE, COLON_RANGE]) {
    for (const match of matchesIn(folded, pattern)) {
      const { first, first2, last, last2, part } = match.groups ?? {};
      const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 12);
      const before = folded.slice(Math.max(0, match.index - 24), match.index);
      const late =
        part === undefined
          ? /evening|afternoon|night/.test(before) || (/^ (?:last|to)/.test(after) && /night/.test(after))
          : part !== 'morning';
      const start = hourOf(first ?? first2 ?? '', late ? 'p' : undefined);
      let end = hourOf(last ?? last2 ?? '', late ? 'p' : undefined);
      if (start === null || end === null) continue;
      // From 10 to 4 runs over noon.
      if (end.hour <= start.hour && end.hour < 12) end = { ...end, hour: end.hour + 12 };
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        time: { kind: 'interval', first: start, last: end },
      });
    }
  }
  return found;
}

/** Two clock times of which only the last says the half of the day: "5 to 6 pm", "between 9.30 and 4.30pm". */
export function clockRanges(folded: string): Piece[] {
  const found: Piece[] = [];
  if (!/[ap]\.?m(?![a-z])/.test(folded)) return found;
  for (const match of matchesIn(folded, CLOCK_RANGE)) {
    const { first = '', last = '', half, half2 } = match.groups ?? {};
    const end = hourOf(last, half2);
    let start = hourOf(first, half?.trim().charAt(0) ?? half2);
    if (end !== null && start !== null && half === undefined && start.hour > end.hour)
      start = hourOf(first, 'a');
    if (start === null || end === null) continue;
    const time: Time = { kind: 'interval', first: start, last: end };
    found.push({ start: match.index, end: match.index + match[0].length, time });
  }
  return found;
}

function hourOf(text: string, half: string | undefined): Clock | null {
  const [, hour = '', minute] = /^([0-9]+|[a-z]+)(?:[:. -](.+))?$/.exec(text) ?? [];
  const number = parseEnglishNumber(hour);
  const minutes = minute === undefined ? null : parseEnglishNumber(minute.replace('-', ' '));
  return number === null ? null : clockOf(number, minutes, half, undefined);
}

/** "from 2 July to 10 July", "between August and October", "Nov 18 – Dec 19". */
export const joinInterval: Join = (left, gap, right, folded) => {
  if (!isEnd(left.time) || !isEnd(right.time)) return null;
  const head = folded.slice(Math.max(0, left.start - 14), left.start);
  const lead = BETWEEN.exec(head);
  const opened = lead === null ? null : (lead.groups?.word ?? null);
  if (!TO.test(gap) && !(opened === 'between' && AND.test(gap))) return null;
  if (right.time.kind === 'period' && left.time.kind === 'clock') return null;
  // A weekday and a date on both sides of a dash are one day told twice.
  if (/[-–—]/.test(gap) && isDay(left.time) !== isDay(right.time) && left.time.kind === 'weekday')
    return null;
  const start = opened === 'between' || opened === 'from' ? left.start - (lead?.[0].length ?? 0) : left.start;
  const time: Time = { kind: 'interval', first: left.time, last: right.time };
  return { start, end: right.end, time };
};

/** Two clock times of one stretch, before the day beside one of them is joined to it. */
export const joinClocks: Join = (left, gap, right, folded) =>
  left.time.kind === 'clock' && right.time.kind === 'clock' ? joinInterval(left, gap, right, folded) : null;

/** An interval that was found whole takes "from" or "between" before it. */
export function withOpening(piece: Piece, folded: string, from: number): Piece {
  if (piece.time.kind !== 'interval') return piece;
  const head = folded.slice(Math.max(from, piece.start - 14), piece.start);
  const lead = BETWEEN.exec(head);
  if (lead === null || lead.groups?.word === 'in') return piece;
  return { ...piece, start: piece.start - lead[0].length };
}

function isEnd(time: Time): boolean {
  return isPlaced(time) && time.kind !== 'part';
}

/** A day with an interval of clock times: "Tuesday from 2 to 2:30 pm". */
export const joinDayAndHours: Join = (left, gap, right) => {
  const a = left.time;
  const b = right.time;
  if (isDay(a) && isHours(b) && /^(?:,? (?:at |in |from |between )?|,)$/.test(gap))
    return joinedPiece(left, right, onDay(a, b));
  if (isHours(a) && isDay(b) && /^(?:,? (?:on )?|,)$/.test(gap)) return joinedPiece(left, right, onDay(b, a));
  if (isHours(a) && b.kind === 'at' && b.clock === null && gap === ' ')
    return joinedPiece(left, right, onDay(b.day, a));
  if (a.kind === 'at' && a.clock === null && isHours(b) && /^(?:,? (?:from |between )?)$/.test(gap))
    return joinedPiece(left, right, onDay(a.day, b));
  return null;
};

function isHours(time: Time): boolean {
  return time.kind === 'interval' && time.first.kind === 'clock' && time.last.kind === 'clock';
}

function onDay(day: Time, hours: Time): Time {
  if (hours.kind !== 'interval') return day;
  const at = (clock: Time): Time => (clock.kind === 'clock' ? { kind: 'at', day, clock, part: null } : clock);
  return { kind: 'interval', first: at(hours.first), last: at(hours.last) };
}
