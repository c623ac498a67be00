import type { Statement } from '../statements/statement.ts';

/** What stands right before whoever gets something or is worked with. Folded. */
const TOWARDS =
  /(?:向|对|给|同|与|和|跟|替|帮|帮助|协助|为|答应|承诺|保证|供|借给|卖给|还给|交给|让)$|(?<![a-z])(?:to|for|with|from|give|giv(?:es|ing)|help(?:s|ing)?|let|allow|assist|supply|sell|send|pay|lend|grant|assured?|assures|promised?|told|guaranteed?|towards?|against) (?:the )?$/;

/**
 * The one party besides the maker that the words of a promise name as the one to get it, for an exchange whose parties
 * are not known: 向智利提供, "ship gas to Peru". `null` where none or several stand there.
 */
export function recipientIn(
  { actors, frame }: Statement,
  from: number,
  to: number,
  makers: readonly string[],
): string | null {
  const found = new Set<string>();
  for (const one of actors) {
    if (one.start < from || one.end > to || one.party === null || makers.includes(one.party)) continue;
    if (TOWARDS.test(frame.text.slice(Math.max(from, one.start - 16), one.start))) found.add(one.party);
  }
  const [party = null] = found;
  return found.size === 1 ? party : null;
}
