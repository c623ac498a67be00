import type { Span } from '../../text/span.ts';

const ENDS = new Set(['!', '?', '。', '！', '？', '\n']);
/** Longer than any sentence that one would quote; what has no full stop is cut here. */
const LONGEST = 600;

/** The sentence that holds a stretch: from stop to stop or from line end to line end. */
export function sentenceAround(content: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && start - from < LONGEST && !endsBefore(content, from)) from -= 1;
  let to = end;
  while (to < content.length && to - end < LONGEST && !endsBefore(content, to + 1)) to += 1;
  return { start: from, end: to };
}

/** A full stop counts where something other than a letter or a digit follows. */
function endsBefore(content: string, at: number): boolean {
  const last = content.charAt(at - 1);
  return ENDS.has(last) || (last === '.' && (at >= content.length || /[\s"”』」]/.test(content.charAt(at))));
}

/** Where any of the words stand, in order. `folded` is in lower case, as the words are. */
export function spansOf(folded: string, words: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      spans.push({ start: at, end: at + word.length });
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}
