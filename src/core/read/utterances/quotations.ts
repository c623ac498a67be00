import { enclosuresIn } from '../../text/enclosures.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';

/** A stretch in quotation marks: the span of the words without the marks. */
export interface Quotation extends Span {
  /** Where the opening mark stands. */
  readonly mark: number;
}

const KNOWN = new WeakMap<ReadingContext, readonly Quotation[]>();

/**
 * The outermost quotations of the body in text order, each whole, over however many sentences it runs. What is
 * quoted inside a quotation belongs to it.
 */
export function quotationsOf(context: ReadingContext): readonly Quotation[] {
  let found = KNOWN.get(context);
  if (found === undefined) {
    found = findIn(context);
    KNOWN.set(context, found);
  }
  return found;
}

function findIn({ text, sentences }: ReadingContext): Quotation[] {
  const found: Quotation[] = [];
  for (let i = 0; i < sentences.length; ) {
    const first = sentences[i] as Span & { readonly block: number };
    let end = first.end;
    for (; sentences[i]?.block === first.block; i += 1) end = sentences[i]?.end ?? end;
    let reach = 0;
    for (const one of enclosuresIn(text.content, { start: first.start, end })) {
      if (one.kind !== 'quote' || one.start < reach) continue;
      reach = one.end;
      found.push({ mark: one.start, start: one.start + 1, end: one.end - 1 });
    }
  }
  return found;
}
