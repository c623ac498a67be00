import type { Matched } from '../../core/review/match.ts';
import type { KnownJudgement } from '../../core/track/input/judgement.ts';

/**
 * What people entered of commitments and forecasts, tied to the findings of today. Where readers give the words another
 * meaning now, and find one thing of that kind there, it is still about that; where they find none or several, or the
 * text is another, it waits and is counted.
 * @param until ISO day: what was entered later is left out; `null` for all of it
 */
export function judgementsOf(
  matched: readonly Matched[],
  until: string | null,
): { readonly judgements: readonly KnownJudgement[]; readonly waiting: number } {
  const judgements: KnownJudgement[] = [];
  let waiting = 0;
  for (const { standing, fate, now } of matched) {
    const known = standing.judgements.filter(({ at }) => until === null || at.slice(0, 10) <= until);
    if (known.length === 0) continue;
    const isOne = fate === 'same' || (fate === 'changed' && now.length === 1);
    if (!isOne) {
      waiting += known.length;
      continue;
    }
    const finding = now[0]?.id ?? standing.finding;
    for (const one of known) judgements.push({ ...one, finding, readOtherwise: fate === 'changed' });
  }
  return { judgements, waiting };
}
