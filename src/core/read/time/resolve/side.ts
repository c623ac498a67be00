import type { Language } from '../../../text/language.ts';
import { dayNumber } from '../calendar.ts';
import type { Piece } from '../grammar/time.ts';
import type { Frame } from './frame.ts';
import { isAttribute, sideOfOccasion } from './occasion.ts';
import { resolveTime } from './resolve-time.ts';
import { isAhead, isLimitAhead, wasPromised } from './tense.ts';

/** 6月达成框架以来: what has been so since then lies behind. */
const SINCE_EVENT = /^[^,;。]{1,20}以来/;

/** On which side of the day of speaking a time without a year or week lies, by the words around it. */
export function sideOf(piece: Piece, folded: string, language: Language): Frame['direction'] {
  const { start, end } = piece;
  if (isSince(piece, folded) || SINCE_EVENT.test(folded.slice(end, end + 24))) return 'past';
  if (isOpen(piece)) return 'near';
  if (!isAhead(folded, start, end, language)) return sideOfOccasion(folded, start, end, language) ?? 'past';
  return isAttribute(folded, start, end, language) ? 'near' : 'future';
}

const AHEAD_OF = /(?:将|拟|定|计划|预计|有望|准备)(?:会|正式)?[自从于在]?$/;

/** Whether a limit or stretch that would be over by the day of speaking is the next one, as its clause looks ahead. */
export function isToCome(piece: Piece, frame: Frame, folded: string, language: Language): boolean {
  if (frame.direction !== 'near' || frame.role !== 'published' || frame.day === null) return false;
  if (!isOpen(piece) || isSince(piece, folded)) return false;
  const found = resolveTime(piece.time, frame);
  const end = found?.last ?? found?.first ?? null;
  if (end === null || dayNumber(end) >= dayNumber(frame.day)) return false;
  // 美方在2月起将关税提高: 将 is the sign of an object there, unless it stands right beside the time.
  if (language === 'zh' && piece.time.kind === 'bounded' && piece.time.bound.startsWith('>'))
    return (
      AHEAD_OF.test(folded.slice(Math.max(0, piece.start - 8), piece.start)) ||
      /^(?:即)?将/.test(folded.slice(piece.end))
    );
  const isPassed =
    dayNumber(frame.day) - dayNumber(end) <= LATELY && wasPromised(folded, piece.start, language);
  return !isPassed && isLimitAhead(folded, piece.start, piece.end, language);
}

/** For so many days a limit that has passed is nearer than the same day of the next year. */
const LATELY = 45;

/** A stretch or limit may lie on both sides of the day of speaking. */
function isOpen({ time }: Piece): boolean {
  return time.kind === 'interval' || time.kind === 'bounded';
}

function isSince({ time, start, end }: Piece, folded: string): boolean {
  return time.kind === 'bounded' && /以来|(?<![a-z])since(?![a-z])/.test(folded.slice(start, end));
}
