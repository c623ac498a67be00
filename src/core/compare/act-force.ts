import type { SpeechAct } from '../lexicon/entry.ts';

/** Acts that accept, and acts that refuse. Only a clash of the two is a divergence; a difference of tone is none. */
const ACCEPTING: ReadonlySet<SpeechAct> = new Set(['agree', 'commit', 'support', 'welcome']);
const REFUSING: ReadonlySet<SpeechAct> = new Set(['reject', 'deny', 'oppose']);

/** An act with whether it is denied. */
export interface Force {
  readonly act: SpeechAct;
  readonly negated: boolean;
}

/** Whether it takes on or approves. */
export function accepts({ act, negated }: Force): boolean {
  return negated ? REFUSING.has(act) : ACCEPTING.has(act);
}

/** Whether it turns down. */
export function refuses({ act, negated }: Force): boolean {
  return negated ? ACCEPTING.has(act) : REFUSING.has(act);
}

/** Whether one does what the other refuses, or the same act is affirmed in one and denied in the other. */
export function clash(a: Force, b: Force): boolean {
  if (a.act === b.act) return a.negated !== b.negated;
  return (accepts(a) && refuses(b)) || (refuses(a) && accepts(b));
}
