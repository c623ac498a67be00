/**
 * Quick looks at the characters beside a number: most numbers of a Chinese text are 一 and 两 with none of the words
 * of a unit around them, and dozens of patterns that find nothing took longer than finding the numbers.
 */

/** From here on characters are Chinese, or signs of full width. */
const CHINESE = 0x2e80;

/** Characters, to be asked for one by one. */
export type Characters = ReadonlySet<number>;

/** The first characters of some words, and some more. */
export function firstOf(words: Iterable<string>, more = ''): Characters {
  return new Set([...[...words].map((word) => word.charCodeAt(0)), ...unitsOf(more)]);
}

/** The last characters of some words, and some more. */
export function lastOf(words: Iterable<string>, more = ''): Characters {
  return new Set([...[...words].map((word) => word.charCodeAt(word.length - 1)), ...unitsOf(more)]);
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** Whether a Chinese character stands at `offset` that is none of `characters`: then no word that they open does. */
export function isOtherHan(text: string, offset: number, characters: Characters): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= CHINESE && !characters.has(unit);
}
