import type { LadderEntry } from '../../lexicon/entry.ts';
import type { PhraseUse } from './account-note.ts';
import type { GatheredAccount } from './accounts.ts';
import { isOwn } from './own-words.ts';
import type { Force, ForceShift } from './wording-shift.ts';

/**
 * How the words for the talks as a whole have moved on a ladder that is said of talks, such as that of their
 * temperature. An account often mixes words ("candid and pragmatic"): it has moved only where the mildest and the
 * strongest of them have not moved against each other.
 */
export function toneShift(
  { id }: LadderEntry,
  before: GatheredAccount,
  after: GatheredAccount,
): readonly ForceShift[] {
  const was = usesOn(id, before);
  const is = usesOn(id, after);
  const [lowWas, highWas] = [was[0], was.at(-1)];
  const [lowIs, highIs] = [is[0], is.at(-1)];
  if (!lowWas || !highWas || !lowIs || !highIs) return [];
  const low = rungOf(lowIs) - rungOf(lowWas);
  const high = rungOf(highIs) - rungOf(highWas);
  if (low * high < 0 || (low === 0 && high === 0)) return [];
  const isUp = low + high > 0;
  const ends = high !== 0 ? ([highWas, highIs] as const) : ([lowWas, lowIs] as const);
  return [
    {
      rule: 'ladder',
      direction: isUp ? 'warmer' : 'cooler',
      ladder: id,
      issue: null,
      before: forceOf(before, ends[0]),
      after: forceOf(after, ends[1]),
    },
  ];
}

function usesOn(ladder: string, { party, notes }: GatheredAccount): readonly PhraseUse[] {
  return notes
    .flatMap(({ phrases }) => phrases)
    .filter(({ value }) => value.ladder?.id === ladder && isOwn(value.holders, party))
    .sort((a, b) => rungOf(a) - rungOf(b));
}

function rungOf({ value }: PhraseUse): number {
  return value.ladder?.rung ?? 0;
}

function forceOf({ id }: GatheredAccount, use: PhraseUse): Force {
  return { account: id, step: rungOf(use), by: use.value.formulation, evidence: use.evidence };
}
