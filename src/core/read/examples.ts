import type { Span } from '../text/span.ts';

/** A sentence of an example without its marks, and the spans that were marked. */
export interface Unmarked {
  readonly content: string;
  readonly spans: readonly Span[];
}

/**
 * Takes the `[[...]]` out of an example and says where they were, in UTF-16 code units of the result.
 * @throws Error when a mark is opened and not closed, or the other way round, because the example would then
 * test something else than it shows.
 */
export function unmark(marked: string): Unmarked {
  const spans: Span[] = [];
  let content = '';
  let rest = marked;
  for (;;) {
    const open = rest.indexOf('[[');
    if (open < 0) break;
    const close = rest.indexOf(']]', open);
    if (close < 0) throw new Error(`Example “${marked}” opens a mark that it does not close. Add ]].`);
    content += rest.slice(0, open);
    const inner = rest.slice(open + 2, close);
    spans.push({ start: content.length, end: content.length + inner.length });
    content += inner;
    rest = rest.slice(close + 2);
  }
  if (rest.includes(']]'))
    throw new Error(`Example “${marked}” closes a mark that it did not open. Remove ]].`);
  return { content: content + rest, spans };
}
