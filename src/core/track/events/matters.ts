import type { IssueFamily } from '../../lexicon/entry.ts';
import type { LexiconData } from '../../lexicon/lexicon.ts';

/** Families of issues that say how the two sides go on with each other, and nothing of what about. */
const OF_THE_TALKS: ReadonlySet<IssueFamily> = new Set(['process', 'relationship']);

/** Tells the matter of words from the talks about it: an agreement kept or broken is about what was agreed on. */
export class Matters {
  readonly #talks: ReadonlySet<string>;

  constructor({ issue }: Pick<LexiconData, 'issue'>) {
    this.#talks = new Set(issue.filter(({ family }) => OF_THE_TALKS.has(family)).map(({ id }) => id));
  }

  /** The issues that are a matter; empty where only the talks are named. */
  of(issues: readonly string[]): readonly string[] {
    return issues.filter((id) => !this.#talks.has(id));
  }
}
