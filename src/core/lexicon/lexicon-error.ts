import { describeProblem, type LexiconProblem } from './problem.ts';

/** Entries that cannot be used as they are. `problems` names each with its place and its remedy. */
export class LexiconError extends Error {
  readonly code = 'lexicon-invalid';
  readonly problems: readonly LexiconProblem[];

  constructor(problems: readonly LexiconProblem[]) {
    const shown = problems.slice(0, 10).map((problem) => `  ${describeProblem(problem)}`);
    const more = problems.length > 10 ? `\n  and ${problems.length - 10} more` : '';
    super(`The lexicon has ${problems.length} problem(s):\n${shown.join('\n')}${more}`);
    this.problems = problems;
  }
}
