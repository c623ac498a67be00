import { isMark, isVariationSelector } from './attached-characters.ts';
import { isBlank, trim } from './blocks.ts';
import type { Span } from './span.ts';

/** No sentence that somebody wrote is longer, in code units. Beyond it stands a text without stops. */
const LONGEST = 4000;

/** A cut is looked for in the last half, so that pieces keep some length. */
const SHORTEST = LONGEST / 2;

/** Marks that part clauses, behind which a cut does least harm. */
const MARKS = '，,；;：:、';

/** Joins two emoji into one. */
const JOINER = 0x200d;

/**
 * Cuts a sentence that is too long for one into pieces, each at the last mark or blank that fits. What reads a
 * sentence looks at all of it for each thing it finds, so that a whole text without a stop would take quadratic time.
 */
export function cutLong(content: string, sentence: Span): readonly Span[] {
  if (sentence.end - sentence.start <= LONGEST) return [sentence];
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST) {
    const cut = cutBefore(content, start + SHORTEST, start + LONGEST);
    const piece = trim(content, start, cut);
    if (piece.start < piece.end) pieces.push(piece);
    start = cut;
  }
  const rest = trim(content, start, sentence.end);
  if (rest.start < rest.end) pieces.push(rest);
  return pieces;
}

/** Behind the last mark or blank between two offsets; at the second one, but never inside a character, without any. */
function cutBefore(content: string, least: number, most: number): number {
  for (let at = most; at > least; at -= 1) {
    const before = content.charAt(at - 1);
    const isClauseMark = MARKS.includes(before) && !/[0-9]/.test(content.charAt(at));
    if (isClauseMark || isBlank(before.charCodeAt(0))) return at;
  }
  for (let at = most; at > least; at -= 1) if (!goesOn(content.charCodeAt(at))) return at;
  return most;
}

/** The second half of a pair, or what belongs to the character before it. */
function goesOn(unit: number): boolean {
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return isSecondHalf || unit === JOINER || isMark(unit) || isVariationSelector(unit);
}
