import type { TrackedCommitment } from '../../../track/promises/commitment.ts';
import type { View } from '../view.ts';

/** Who is bound, and to whom. */
export function partyOf({ by, to }: Pick<TrackedCommitment, 'by' | 'to'>, { names }: View): string {
  const who = by.map((one) => names.source(one));
  return to === null || by.includes(to) ? who.join(' + ') : `${who.join(' + ')} → ${names.source(to)}`;
}
