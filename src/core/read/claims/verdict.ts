import type { VerdictClass } from '../../lexicon/data/verdicts/verdict-class.ts';
import type { ClaimValue } from '../values.ts';

/** What it is that binds, as far as it changes what a verb says of it. */
export type BondClass = 'bond' | 'deadline' | 'delivery';

/** What a verb says of something that binds, as the grammar found it. */
export interface Verdict {
  readonly class: VerdictClass;
  readonly bond: BondClass;
  /** Whether the verb is denied: 没有遵守, "never broke". */
  readonly negated: boolean;
  /** Whether it is denied for now or as to its day only: "has yet to", 未如期. */
  readonly late: boolean;
  /** Whether the one who is its subject is the one who says so. */
  readonly own: boolean;
}

/**
 * The claim that a verdict makes: class of verb x class of what binds x polarity x whose conduct. `null` where it makes
 * none: nobody says of itself that it broke its word.
 */
export function claimMade(verdict: Verdict): ClaimValue['claim'] | null {
  const { negated, own } = verdict;
  if (verdict.class === 'keep') {
    if (!negated) return own ? 'fulfilled-own' : 'kept';
    if (own) return null;
    return verdict.late || verdict.bond === 'deadline' ? 'delayed' : 'broken';
  }
  if (negated) return own ? 'denied' : verdict.class === 'break' ? 'kept' : null;
  if (own) return null;
  return verdict.class === 'break' && verdict.bond !== 'deadline' ? 'broken' : 'delayed';
}
