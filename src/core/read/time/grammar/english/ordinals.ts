import { ENGLISH_NUMBER, parseEnglishNumber } from '../../numerals.ts';
import { isDay } from '../shape.ts';
import type { Piece } from '../time.ts';
import { ORDINAL, ordinalOf, unitOf, WEEKDAY_NAME, weekdayOf } from './words.ts';

/** "the first week of", "the last three weeks of", "the 15th day of": what stands before a longer time. */
const BEFORE = new RegExp(
  `(?<![a-z])(?<the>the )?(?<nth>${ORDINAL}|last|final) (?:(?<count>${ENGLISH_NUMBER}) )?(?<unit>day|week|month|weekend|quarter|year|${WEEKDAY_NAME})s? (?:of |in )(?:the )?$`,
);
const BARE = new RegExp(`(?<![a-z])(?<the>the )?(?<nth>${ORDINAL}|last|final) (?<unit>${WEEKDAY_NAME}) $`);
const WEEK = /(?<![a-z])week (?<nth>[0-9]{1,2}) (?:of )?$/;

const WEEK_OF =
  /(?<![a-z])(?:(?<the>the )?week (?:of|(?<begins>starting|beginning|commencing))(?: on)? |w\/c )(?:the )?$/;

/** Lets "the first week of" before a month or year take it in. */
export function withOrdinal(piece: Piece, folded: string, from: number): Piece {
  const { kind } = piece.time;
  if (!['calendar', 'period', 'division', 'weekday'].includes(kind)) return piece;
  const head = folded.slice(Math.max(from, piece.start - 48), piece.start);
  const base = piece.start - head.length;
  const weekOf = isDay(piece.time) ? WEEK_OF.exec(head) : null;
  if (weekOf !== null) {
    const begins = weekOf.groups?.begins !== undefined || weekOf[0].startsWith('w/');
    return { start: base + weekOf.index, end: piece.end, time: { kind: 'week-of', begins, day: piece.time } };
  }
  const week = WEEK.exec(head);
  if (week !== null)
    return {
      start: base + week.index,
      end: piece.end,
      time: {
        kind: 'ordinal',
        nth: Number(week.groups?.nth),
        count: 1,
        unit: 'week',
        weekday: null,
        of: piece.time,
      },
    };
  const match = BEFORE.exec(head) ?? BARE.exec(head);
  if (match === null) return piece;
  const { nth = '', count, unit = '' } = match.groups ?? {};
  const last = nth === 'last' || nth === 'final';
  const value = last ? -1 : ordinalOf(nth);
  const run = count === undefined ? 1 : parseEnglishNumber(count);
  if (value === null || run === null) return piece;
  const weekday = unit.length > 3 && unit.endsWith('day') ? weekdayOf(unit) : null;
  const named = weekday === null ? unitOf(unit)?.unit : 'week';
  if (named === undefined) return piece;
  const time = { kind: 'ordinal', nth: value, count: run, unit: named, weekday, of: piece.time } as const;

  return { start: base + match.index, end: piece.end, time };
}
