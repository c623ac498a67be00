/** What may open a complement of a measure: "the duty on wine from A". */
const PREPOSITION = 'on|for|of|against|into|over|to|from|in|at|with|covering|targeting|worth';
/** What ends a complement: a clause, a verb, an agent. */
const STOP = `${PREPOSITION}|that|which|who|whose|by|is|are|was|were|be|been|being|has|have|had|will|would|shall|should|may|might|can|could|must|but|because|after|before|when|while|if|than|as|under|during|since|until|unless|said|says|so|though`;
const COMPLEMENTS = `(?: (?:services?|processing|regime|scheme|rules?|requirements?|system|already))?(?: (?:${PREPOSITION})(?: (?!(?:${STOP})(?![a-z]))[a-z0-9%.'$-]+(?:,[0-9]+)*){1,7}){0,5}`;
const ADVERB =
  '(?: (?:also|then|first|now|only|just|recently|earlier|previously|abruptly|quietly|suddenly|originally|initially|since|once|itself|twice|again|had|has|have|did|ever|never))';

/** Nothing but what the measure is on, and perhaps a comma: a participle behind it describes the measure. */
const REDUCED = new RegExp(
  `^${COMPLEMENTS}(?: |, )(?:(?:first|recently|newly|then|originally|already|just) )?$`,
);
/** A relative clause whose object the measure is, up to its verb: "that A", "which the ministry had". */
const OBJECT = new RegExp(
  `^${COMPLEMENTS},? (?:that|which) (?!(?:is|are|was|were|be|will|would|shall|has|have|had|may|can|could|should|might)(?![a-z]))(?:(?:the|its|their|his|her|our) )?[a-z.'-]+(?: (?!(?:${STOP})(?![a-z]))[a-z.'-]+){0,3}${ADVERB}{0,2} $`,
);
/** The same without its pronoun, where a personal pronoun or one word is the subject: "the ban A lifted". */
const BARE_OBJECT = new RegExp(
  `^${COMPLEMENTS}(?: (?:we|they|it|i|he|she)| (?:the )?(?!(?:${STOP}|and|or)(?![a-z]))[a-z'-]+)${ADVERB}{0,2} $`,
);

/** Whether a participle behind `gap` describes the measure. */
export function isReducedGap(gap: string): boolean {
  return gap.length < 120 && REDUCED.test(gap);
}

/** Whether a verb behind `gap` has the measure as its object, in a relative clause. */
export function isObjectGap(gap: string): boolean {
  return gap.length < 140 && OBJECT.test(gap);
}

/** Whether that clause may stand without its pronoun. */
export function isBareObjectGap(gap: string): boolean {
  return gap.length < 100 && BARE_OBJECT.test(gap);
}

/** Some of those put on a list, named between it and their number. */
export const AMONG =
  /, (?:among them|including|such as|one of them|notably|most of them|all of them) [^;:.]{2,80}?,(?= (?:on|to|in|onto|under|from|off) )/;

/** "To 18 April, the day on which the truce lapses, a duty". */
export const THE_DAY = /, the (?:day|date|week|month|deadline|eve|last day) [^,;:.]{2,70},(?= )/;

/** "The imposition by A of a duty". */
export const DONE_BY = /^ by (?:the )?[a-z]+(?: [a-z]+){0,2} of(?= )/;
