/** Past forms without -ed, for coordination: "said A and told B". */
const IRREGULAR_PAST =
  /^(?:said|told|made|set|put|laid|spoke|took|gave|held|drew|wrote|thought|saw|found|reached|expressed|was|were|had|did|let|swore|felt|met|went|began|left|came|heard|stood|kept|sought|shot|hit|foresaw|forecast|undertook|understood|bet|read|brought)(?![a-z])/;

/** Whether a form is a participle: saying, noting. */
export function isParticiple(written: string): boolean {
  return /^[a-z]+ing(?![a-z])/.test(written);
}

/** Whether two verbs can be coordinated: "welcomed A and underlined B", not "welcomed A and support for B". */
export function sameTense(first: string, second: string): boolean {
  if (isParticiple(second)) return false;
  const past = (form: string): boolean => /^[a-z-]+ed(?![a-z])/.test(form) || IRREGULAR_PAST.test(form);
  if (past(first)) return past(second);
  return /^[a-z]+s(?![a-z])/.test(first) === /^[a-z]+s(?![a-z])/.test(second) && !past(second);
}

/** "said that A engaged and has proposed": "has" in front of the second verb alone makes it what is told of A. */
export function isAnothersPerfect(
  text: string,
  from: number,
  verb: { readonly start: number },
  before: readonly { readonly cue: { readonly start: number; readonly end: number } }[],
): boolean {
  if (!/(?:^| )(?:has|have|had|was|were|is|are|will|would)(?: [a-z]+ly)? $/.test(text.slice(0, verb.start)))
    return false;
  const last = before.findLast(({ cue }) => cue.end <= verb.start);
  if (last === undefined || !/ that(?![a-z])/.test(text.slice(last.cue.start, from))) return false;
  return !/(?:has|have|had|was|were|is|are|will|would)(?: [a-z]+)? $/.test(text.slice(0, last.cue.start));
}
