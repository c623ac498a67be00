import type { Span } from '../../text/span.ts';

/** No sentence that matters is longer on either side of what is looked at. */
const LONGEST = 600;

/** About the sentence around a stretch of a text, by its stops: for what must stand near in the same breath. */
export function sentenceSpan(content: string, { start, end }: Span): Span {
  const from = Math.max(0, start - LONGEST);
  const before = content.slice(from, start);
  const stops = ['. ', '。', '！', '？', '\n'].map((stop) => {
    const at = before.lastIndexOf(stop);
    return at < 0 ? 0 : at + stop.length;
  });
  const behind = content.slice(end, end + LONGEST).search(/[。！？\n]|\.(?:\s|$)/);
  return {
    start: from + Math.max(...stops),
    end: behind < 0 ? Math.min(content.length, end + LONGEST) : end + behind,
  };
}
