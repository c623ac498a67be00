import { enclosedIn } from './enclosed.ts';
import type { Voice } from './voice.ts';

/** A quoted stretch of fewer characters is a term. */
const LONGER_THAN_A_TERM = 4;

/**
 * How folded words stand to quotation marks: `direct` where they are quoted whole, `mixed` where a part is.
 * 所谓“…” and terms of one to three characters beside other words are no quotations.
 */
export function quotationOf(content: string): Voice['quotation'] {
  const enclosed = enclosedIn(content);
  if (enclosed.length === 0) return 'indirect';
  const quotes = enclosed.filter((one) => one.kind === 'quote');
  if (quotes.length === 0) return 'indirect';
  let outside = content;
  for (const one of [...quotes].reverse()) outside = outside.slice(0, one.start) + outside.slice(one.end);
  if (/^[\s,.;:。!?、和与及]*$/.test(outside)) return 'direct';
  const spoken = quotes.filter((one) => {
    const before = content.slice(0, one.start);
    return (
      !/(?:所谓的?|so-called )$/.test(before) &&
      (one.end - one.start - 2 >= LONGER_THAN_A_TERM || /[,:]\s*$/.test(before))
    );
  });
  return spoken.length > 0 ? 'mixed' : 'indirect';
}

/** Whether a quotation is open behind a text before which one was open or not. */
export function leavesOpen(text: string, wasOpen: boolean): boolean {
  const open = text.lastIndexOf('“');
  const close = text.lastIndexOf('”');
  return open === close ? wasOpen : open > close;
}
