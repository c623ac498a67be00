import type { ReadingContext } from '../context.ts';
import type { Statement } from './statement.ts';

/** First person as an object: "with us", 同我们. */
const FIRST_OBJECT =
  /(?<![a-z])(?:with|to|for|from|give|gives|gave|given|giving|offer|offered|sent|owed|owes|told|tell|assured?|promised?|help|let|sell|buy|pay|owe|between them and) (?:us|me)(?![a-z])|(?:同|与|和|跟|对|向|给|为|从|答应|告诉|保证)(?:我们|我方|我国|我)(?!国人)/;

/**
 * Whom a third person means beside a first one in a party's own text: "they will work with us" tells of the other side
 * of two. `null` where no first person stands beside it or the exchange is not one of two.
 */
export function disjointParty({ about }: ReadingContext, { text }: Statement): string | null {
  if (about.party === null || about.parties.length !== 2 || !FIRST_OBJECT.test(text)) return null;
  return about.parties.find((party) => party !== about.party) ?? null;
}
