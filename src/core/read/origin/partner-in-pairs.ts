import type { ReadingContext } from '../context.ts';
import { JOINS_PAIR } from '../mentions/joins-pair.ts';

/**
 * The party that a text names side by side with another (中法关系, "the UK and China"); `null` where it names none with
 * it, or several.
 */
export function partnerInPairs(context: ReadingContext, party: string): string | null {
  const partners = new Set<string>();
  for (const sentence of context.sentences) {
    const named = context.hits('party', sentence);
    for (let at = 0; at + 1 < named.length; at += 1) {
      const [first, second] = [named[at], named[at + 1]];
      if (first === undefined || second === undefined || first.end > second.start) continue;
      if (!JOINS_PAIR.test(context.folded({ start: first.end, end: second.start }))) continue;
      const pair = [first.entry.id, second.entry.id];
      if (!pair.includes(party)) continue;
      for (const one of pair) if (one !== party) partners.add(one);
    }
  }
  const [only] = partners;
  return partners.size === 1 && only !== undefined ? only : null;
}
