import { CONTEXT } from '../evidence/reanchor.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';
import type { Anchor } from './decision.ts';

/** The words of a span with what stands around them, so that a decision on them can be found again. */
export function anchorOf(text: Text, { start, end }: Span): Anchor {
  const { content } = text;
  return {
    text: text.id,
    sha256: text.sha256,
    start,
    end,
    exact: content.slice(start, end),
    prefix: content.slice(whole(content, Math.max(0, start - CONTEXT)), start),
    suffix: content.slice(end, whole(content, Math.min(content.length, end + CONTEXT))),
  };
}

/** The next offset that does not cut a character in two. */
function whole(content: string, at: number): number {
  const unit = content.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
