import type { VerbToken } from './attribution.ts';

/** Onto what something is put. Folded. */
const ONTO =
  /^ [^,;:.“”"]{2,80}? to (?:its|the|an?|their|his|her|that|this) (?:[a-z-]+ ){0,4}(?:lists?|registers?|blacklists?|catalogues?|annex|schedule|rosters?|agenda|tariffs?|duty|duties|rates?|fees?)(?![a-z])/;

/** A finite verb or quotation marks: somebody's words. Folded. */
const WORDS =
  /["“”]|(?:^|[^a-z])(?:that|is|are|was|were|be|had|has|have|will|would|should|could|can|may|might|must|did|does|do|went|came|took|made|gave|got|put|set|met|left|felt|saw|[a-z]{2,}ed|[a-z]{3,}s|it|he|she|they|there)(?![a-z])/;

/** "Removed one firm from the list and added another": what is added to other things, and nobody says it. */
export function addsThing(text: string, verb: VerbToken): boolean {
  if (!/^add(?:s|ed|ing)?$/.test(text.slice(verb.start, verb.end))) return false;
  const rest = text.slice(verb.end);
  if (ONTO.test(rest)) return true;
  const clause = /^ [^,;:.]*/.exec(rest)?.[0] ?? '';
  return clause.length > 2 && /(?:and|while|but) $/.test(text.slice(0, verb.start)) && !WORDS.test(clause);
}
