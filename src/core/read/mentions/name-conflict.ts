import { roleConflicts } from '../actors/person-roles.ts';
import type { ReadingContext } from '../context.ts';

/**
 * Who may be meant where a known name stands beside a role that is not its bearer's: people of the same family
 * name and country, or of no country, whose known roles fit a scholar, and at the end the bearer of the name. The
 * mention itself keeps an id of its own, so that nothing said is put into the wrong mouth: a person has to decide.
 */
export function fittingCandidates(context: ReadingContext, candidates: readonly string[]): readonly string[] {
  const [bearerId, ...others] = candidates;
  if (bearerId === undefined) return [];
  const bearer = context.lexicon.get('person', bearerId);
  const fitting = others.filter((id) => {
    const other = context.lexicon.get('person', id);
    if (!other || roleConflicts(other, true)) return false;
    return other.party === null || other.party === (bearer?.party ?? null);
  });
  return [...fitting, bearerId];
}
