import type { Attribution } from './attribution.ts';

/** Nouns that hold what is denied: "rejected suggestions that A had asked". */
const HELD =
  /^ (?:(?:the|an?|any|all|such|its|their|his|her|recent|press|media|[a-z]+(?:'s|an|ish|ese)) ){0,3}(?:accusations?|allegations?|assertions?|charges?|claims?|idea|notion|reports?|rumou?rs?|speculation|suggestions?|talk|argument|insinuations?|premise|view)? ?that (?:the )?$/;

/**
 * Whether a clause of saying is what the clause before it denies: "Holm denied that A had asked for talks". Nobody is
 * said to have said it, and it stays within the words of whoever denies.
 */
export function isDenied(text: string, last: Attribution | undefined, one: Attribution): boolean {
  if (last === undefined || last.position !== 'before') return false;
  if (last.entry.act !== 'deny' && last.entry.act !== 'reject' && last.entry.act !== 'oppose') return false;
  return HELD.test(text.slice(last.cue.end, one.start));
}
