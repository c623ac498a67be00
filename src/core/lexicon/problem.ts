/** Something about an entry that must be put right before the lexicon can be used. */
export interface LexiconProblem {
  /** Names the check, in kebab case. */
  readonly code: string;
  /** Kind, id and field: `issue rare-earths, forms.zh`. */
  readonly where: string;
  readonly value: string;
  /** The next step, as a sentence. */
  readonly remedy: string;
}

/** One line: what, where, the offending value, the next step. */
export function describeProblem(problem: LexiconProblem): string {
  return `${problem.code} at ${problem.where}: “${problem.value}”. ${problem.remedy}`;
}
