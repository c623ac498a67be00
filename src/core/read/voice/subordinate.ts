import type { VerbToken } from './attribution.ts';

/** Before a verb, these make it what somebody ought to do or will do, which is the content of somebody's words. */
const MODAL =
  /(?:^|[^a-z])(?:should|must|will|would|shall|can|could|may|might|cannot|ought to|needs? to|ha(?:s|ve) to|(?:is|are|was|were) (?:to|expected to|due to|set to|likely to|supposed to))(?:[^a-z]|$)/;

/** Past forms without -ed of verbs of saying. */
const IRREGULAR_PAST =
  /^(?:said|told|made|set|put|laid|spoke|took|gave|held|drew|wrote|thought|saw|found|reached|expressed|sought|swore|foresaw|forecast|shot|hit|let|brought|spelt|went|came|met|paid|cast|stood|understood|upheld|underwent|began|kept|was|were|had|has|is|are|cut|bound|shook|got)(?![a-z])/;

/** Whether a modal between subject and verb leaves the clause without anybody speaking. "I must say" speaks. */
export function isModal(text: string, subjectEnd: number, verb: VerbToken, isFirstPerson: boolean): boolean {
  if (isFirstPerson) return false;
  const written = text.slice(verb.start, verb.end);
  // The shortest modal has three letters.
  if (verb.start - subjectEnd < 3) return false;
  const between = text.slice(subjectEnd, verb.start).replace(/,[^,]*,/g, ' ');
  if (/^(?:should|must|will|would)(?![a-z])/.test(written)) return false;
  return MODAL.test(between) && !/(?:would|will) (?:like|want|wish) to|would only $/.test(between);
}

/** "…, a claim Tokyo rejected": what a side makes of the words before, told by whoever tells those words. */
const CLAIM =
  /(?:[,—–] (?:an?|the) (?:[a-z]+ ){0,2}(?:claim|assertion|allegation|charge|accusation|contention|account|characteri[sz]ation|suggestion|demand|idea|notion|reading|view|description|conclusion|argument)(?: that| which)?|(?:^|[^a-z])(?:an?|the) (?:[a-z]+ ){0,2}(?:claim|assertion|allegation|charge|accusation|contention|account|characteri[sz]ation|suggestion|demand|idea|notion|reading|view|description|conclusion|argument)) (?:the )?$/;

/** Whether a subject's verb judges what was told right before: a description of a claim, and no word of the teller. */
export function isAboutClaim(text: string, subjectStart: number): boolean {
  return CLAIM.test(text.slice(Math.max(0, subjectStart - 64), subjectStart));
}

/** "demanded that China announce": the bare form after "that" is what is demanded. */
export function isSubjunctive(
  text: string,
  subjectStart: number,
  subjectEnd: number,
  verb: VerbToken,
): boolean {
  if (!/that (?:the )?$/.test(text.slice(Math.max(0, subjectStart - 9), subjectStart))) return false;
  if (/(?:^|[^a-z])(?:do|does|did|didn't|doesn't|don't)(?![a-z])/.test(text.slice(subjectEnd, verb.start)))
    return false;
  const first = /^[a-z'-]+/.exec(text.slice(verb.start, verb.end))?.[0] ?? '';
  return !/(?:ed|ing|[^s]s)$/.test(first) && !IRREGULAR_PAST.test(first);
}

/** Before a subject these make an English clause a supposition or an open question. Folded. */
const IF =
  /(?:^|[^a-z])(?:if|unless|whether|once|until|lest|provided|provided that|assuming|as long as|in case|on condition that|(?:^|[;:.—] )(?:had|were|should)) (?:the |or not (?:the )?)?$/;

/** "If A agrees to talks", "whether A asked for help", "had A said no": nobody is told to have said anything. */
export function isIf(text: string, subjectStart: number): boolean {
  return IF.test(text.slice(Math.max(0, subjectStart - 24), subjectStart));
}

/** Words that make a Chinese clause a supposition and no report. */
const SUPPOSED = /(?:即便|即使|哪怕|假如|假设|如果|倘若|若是|除非|一旦|无论|不管|不论)$/;

/** 如 and 若 alone: 如甲方执意…; 如甲方所言 is a source. */
const SUPPOSED_SHORT = /(?:^|[,;:。“])[如若]$/;

/** Nouns that sum up a clause before 的. */
const SUMMED =
  /的(?:表现|体现|结果|产物|标志|缩影|写照|反映|信号|迹象|例证|前奏|后果|原因|举动|缘由|由来|背景|证明|佐证|征兆)(?=[,;。!?]|$)/;

/** Whether a Chinese clause of saying is a supposition (即便他强调) or describes a noun: 是…后，甲方希望…的表现. */
export function isDescription(text: string, subjectStart: number, verbEnd: number): boolean {
  const lead = text.slice(Math.max(0, subjectStart - 2), subjectStart);
  if (SUPPOSED_SHORT.test(lead) && !text.slice(subjectStart, verbEnd).includes('所')) return true;
  if (SUPPOSED.test(text.slice(Math.max(0, subjectStart - 2), subjectStart))) return true;
  const end = text.slice(verbEnd).search(/[,;。!?]/);
  const clause = text.slice(verbEnd, end < 0 ? text.length : verbEnd + end + 1);
  if (!SUMMED.test(clause)) return false;
  const before = text.slice(0, subjectStart);
  const sentence = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('。')) + 1);
  return /(?:是|系|成为|视为|视作|作为|看作|属于)/.test(sentence);
}
