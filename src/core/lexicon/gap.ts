import { endOf, type Pattern } from './pattern.ts';
import { isLineBreak } from './separator.ts';
import { startsWord } from './word-edge.ts';

/** What `…` stands for: at most this many characters of the view, inside one sentence. */
export const WIDEST_GAP = 24;

const FULL_STOP = '。'.charCodeAt(0);

/** Where the nearest occurrence of `part` after `from` ends, across a gap, or -1 where there is none. */
export function endAfterGap(part: Pattern, text: string, from: number): number {
  const first = part.text.charCodeAt(0);
  for (let start = from; start <= from + WIDEST_GAP && start < text.length; start += 1) {
    if (text.charCodeAt(start) === first && startsWord(text, start)) {
      const end = endOf(part, text, start);
      if (end >= 0) return end;
    }
    if (endsSentence(text, start)) return -1;
  }
  return -1;
}

/**
 * Whether the sentence ends at `at`. A full stop after a short word (`Mr.`, `U.S.`) does not end one, and neither
 * does a single line break, which may be a wrapped line. Finer than this is for the layout; a gap is short.
 */
function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === FULL_STOP || unit === 0x21 || unit === 0x3f) return true;
  if (isLineBreak(unit)) {
    return isChinese(text, at - 1) || /^(?:\r\n|\r|\n)[ \t]*[\r\n]/.test(text.slice(at, at + 8));
  }
  if (unit !== 0x2e) return false;
  return /\s/.test(text[at + 1] ?? ' ') && /[a-z0-9]{4}$/.test(text.slice(Math.max(0, at - 4), at));
}

/** Chinese lines are not wrapped between words: a break after a Chinese character or mark ends a paragraph. */
function isChinese(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0x2e80;
}
