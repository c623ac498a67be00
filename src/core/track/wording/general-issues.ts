import type { LexiconData } from '../../lexicon/lexicon.ts';

const known = new WeakMap<LexiconData, ReadonlySet<string>>();

/** Whether an issue says what the relationship is called and not what is at stake: every other sentence names such. */
export function isGeneral(issue: string, lexicon: LexiconData): boolean {
  let general = known.get(lexicon);
  if (general === undefined) {
    general = new Set(lexicon.issue.filter(({ family }) => family === 'relationship').map(({ id }) => id));
    known.set(lexicon, general);
  }
  return general.has(issue);
}
