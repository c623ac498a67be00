import { isDay, isPlaced } from '../shape.ts';
import type { Join } from '../settle.ts';
import type { Clock, Piece, Time } from '../time.ts';
import { clockOf } from './clocks.ts';
import { parseEnglishNumber } from '../../numerals.ts';

const BETWEEN = /(?<![a-z])(?<word>between|from|in)(?: the)? $/;
const TO = /^(?: ?[-–—~] ?|,? (?:to|until|till|through|thru|up to|up until) (?:the )?)$/;
const AND = /^,? and (?:the )?$/;
const HOUR = '(?:[0-9]{1,2}(?:[:.][0-5][0-9])?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[ -](?:thirty|fifteen|forty[ -]five))?)';
const CLOCK_RANGE = new RegExp(
  `(?<![a-z0-9:.$/-])(?<first>${HOUR})(?<half> ?[ap]\\.?m\\.?)?(?: ?[-–—] ?| to | and | until | till )(?<last>${HOUR}) ?(?<half2>[ap])\\.?m\\.?(?![a-z])`,
  'g',
);

/** Two clock times of which only the last says the half of the day: "5 to 6 pm", "between 9.30 and 4.30pm". */
export function clockRanges(folded: string): Piece[] {
  const found: Piece[] = [];
  for (const match of folded.matchAll(CLOCK_RANGE)) {
    const { first = '', last = '', half, half2 } = match.groups ?? {};
    const end = hourOf(last, half2);
    let start = hourOf(first, half?.trim().charAt(0) ?? half2);
    if (end !== null && start !== null && half === undefined && start.hour > end.hour) start = hourOf(first, 'a');
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
  // A weekday and a date on both sides of a dash are one day told twice.
  if (/[-–—]/.test(gap) && isDay(left.time) !== isDay(right.time) && left.time.kind === 'weekday') return null;
  const start = opened === 'between' || opened === 'from' ? left.start - (lead?.[0].length ?? 0) : left.start;
  const time: Time = { kind: 'interval', first: left.time, last: right.time };
  return { start, end: right.end, time };
};

function isEnd(time: Time): boolean {
  return isPlaced(time) && time.kind !== 'part';
}

/** A day with an interval of clock times: "Tuesday from 2 to 2:30 pm". */
export const joinDayAndHours: Join = (left, gap, right) => {
  const a = left.time;
  const b = right.time;
  if (isDay(a) && isHours(b) && /^(?:,? (?:at |in |from )?|,)$/.test(gap)) return over(left, right, onDay(a, b));
  if (isHours(a) && isDay(b) && /^(?:,? (?:on )?|,)$/.test(gap)) return over(left, right, onDay(b, a));
  if (a.kind === 'at' && a.clock === null && isHours(b) && /^(?:,? (?:from )?)$/.test(gap))
    return over(left, right, onDay(a.day, b));
  return null;
};

function isHours(time: Time): boolean {
  return time.kind === 'interval' && time.first.kind === 'clock' && time.last.kind === 'clock';
}

function onDay(day: Time, hours: Time): Time {
  if (hours.kind !== 'interval') return day;
  const at = (clock: Time): Time =>
    clock.kind === 'clock' ? { kind: 'at', day, clock, part: null } : clock;
  return { kind: 'interval', first: at(hours.first), last: at(hours.last) };
}

function over(left: Piece, right: Piece, time: Time): Piece {
  return { start: left.start, end: right.end, time };
}
