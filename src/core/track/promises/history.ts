import type { Assessment } from '../../review/judgement.ts';
import type { TrackedClaim } from './claim.ts';
import type { AnalystAssessment, CommitmentState, Transition } from './commitment.ts';
import type { CommitmentNote } from './commitment-note.ts';

/** Where a commitment stands, and how it came there. */
export interface Course {
  readonly state: CommitmentState;
  readonly assessment: Assessment | null;
  readonly history: readonly Transition[];
}

/**
 * The course of a commitment. Stated; pending where it can be tested and hangs on nothing; then as parties claim: kept,
 * broken, or disputed once one says otherwise. What third ones say moves nothing, nor does a claim of delay before the
 * day it is due, nor a denial of what nobody has claimed. Only analysts who agree move it to `assessed`.
 */
export function courseOf(
  first: CommitmentNote,
  isPending: boolean,
  due: string | null,
  claims: readonly TrackedClaim[],
  assessments: readonly AnalystAssessment[],
  later: readonly CommitmentNote[] = [],
): Course {
  const { mention } = first;
  const history: Transition[] = [
    { to: 'stated', on: mention.known, rule: 'first-statement', by: first.by, mention, note: null },
  ];
  if (isPending)
    history.push({ to: 'pending', on: mention.known, rule: 'testable', by: first.by, mention, note: null });
  let state: CommitmentState = isPending ? 'pending' : 'stated';
  /** What each party says of it now. */
  const says = new Map<string, 'kept' | 'broken'>();
  for (const claim of claims) {
    if (claim.party === null || !counts(claim, due, says) || isStillToCome(claim, later)) continue;
    says.set(claim.party, claim.claim === 'broken' || claim.claim === 'delayed' ? 'broken' : 'kept');
    const all = new Set(says.values());
    const to = all.size > 1 ? 'disputed' : all.has('broken') ? 'claimed_broken' : 'claimed_kept';
    if (to === state) continue;
    state = to;
    const rule =
      to === 'disputed' ? 'claims-differ' : to === 'claimed_broken' ? 'claim-broken' : 'claim-kept';
    history.push({
      to,
      on: claim.on,
      rule,
      by: [claim.party],
      mention: claim.mentions[0] ?? null,
      note: null,
    });
  }
  const [one] = assessments;
  const agree = one !== undefined && assessments.every(({ assessment }) => assessment === one.assessment);
  if (!agree) return { state, assessment: null, history };
  const last = assessments.reduce((a, b) => (b.at > a.at ? b : a));
  const by = assessments.map((each) => each.by);
  history.push({
    to: 'assessed',
    on: last.at.slice(0, 10),
    rule: 'analyst',
    by,
    mention: null,
    note: last.why,
  });
  return { state: 'assessed', assessment: one.assessment, history };
}

/** That an agreement as a whole is kept says nothing of what is set for a later day on that day or after it. */
function isStillToCome({ claim, on, tiedBy }: TrackedClaim, later: readonly CommitmentNote[]): boolean {
  if (tiedBy !== 'document' || (claim !== 'kept' && claim !== 'fulfilled-own') || on === null) return false;
  return later.some(
    ({ mention: { known }, due }) => known !== null && known >= on && due !== null && due.day > on,
  );
}

function counts(
  { claim, on, tiedBy }: TrackedClaim,
  due: string | null,
  says: ReadonlyMap<string, string>,
): boolean {
  // That an agreement as a whole is kept says nothing of what is not due yet.
  if (tiedBy === 'document' && due !== null && on !== null && due > on && claim !== 'broken') return false;
  if (claim === 'delayed') return due !== null && on !== null && on > due;
  // Who denies a breach holds against the claim of one; alone it says nothing of keeping.
  if (claim === 'denied') return [...says.values()].includes('broken');
  return true;
}
