import { issues } from '../../../src/core/lexicon/data/index.ts';

/** Ids of all issues of the lexicon. */
export function issueIds(): ReadonlySet<string> {
  return new Set(issues.map(({ id }) => id));
}
