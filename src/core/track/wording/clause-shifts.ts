import type { Quote } from '../../evidence/quote.ts';
import type { SpeechAct } from '../../lexicon/entry.ts';
import type { ActUse } from './account-note.ts';
import type { GatheredAccount } from './accounts.ts';
import { modalStep } from './modal-words.ts';
import type { AlignedSentence, Force, ForceShift } from './wording-shift.ts';

/** A wish that is left out is no demand that was dropped. */
const SHOULD = 2;

/** How far an act binds: to talk about something, and to agree on it. */
const BINDS: Partial<Readonly<Record<SpeechAct, number>>> = { discuss: 1, agree: 2, commit: 2 };

/**
 * Clauses that say the same in two accounts and differ in how strongly: "should" or "must" put in, left out or
 * exchanged, or what was discussed and is now agreed on. The same words around them make it the same demand.
 */
export function clauseShifts(
  sentences: readonly AlignedSentence[],
  before: GatheredAccount,
  after: GatheredAccount,
): readonly ForceShift[] {
  return sentences.flatMap(({ before: old, after: now, dropped, added }): readonly ForceShift[] => {
    const was = actAt(before, old);
    const is = actAt(after, now);
    if (was === null || is === null) return [];
    const issues = was.issues.filter((issue) => is.issues.includes(issue));
    const modal = { from: stepOf(dropped), to: stepOf(added) };
    const force = (account: GatheredAccount, step: number, { value }: ActUse, evidence: Quote): Force => ({
      account: account.id,
      step,
      by: step === 0 ? null : value.act,
      evidence,
    });
    if (modal.from !== modal.to && Math.max(modal.from, modal.to) >= SHOULD)
      return issues.map((issue) => ({
        rule: 'modality',
        direction: modal.to > modal.from ? 'hardened' : 'softened',
        ladder: null,
        issue,
        before: force(before, modal.from, was, old),
        after: force(after, modal.to, is, now),
      }));
    const binds = { from: BINDS[was.value.act] ?? 0, to: BINDS[is.value.act] ?? 0 };
    if (binds.from === binds.to || binds.from === 0 || binds.to === 0) return [];
    return issues.map((issue) => ({
      rule: 'act',
      direction: binds.to > binds.from ? 'firmer' : 'looser',
      ladder: null,
      issue,
      before: force(before, binds.from, was, old),
      after: force(after, binds.to, is, now),
    }));
  });
}

/** What the party does by speaking in a clause; `null` where the words are another's. */
function actAt({ party, notes }: GatheredAccount, { text, start, end }: Quote): ActUse | null {
  const note = notes.find((one) => one.text === text);
  const acts = note?.acts.filter(({ evidence }) => evidence.start < end && start < evidence.end) ?? [];
  return acts.find(({ value }) => value.holders.includes(party)) ?? null;
}

function stepOf(words: readonly Quote[]): number {
  return Math.max(0, ...words.map(({ exact }) => modalStep(exact)));
}
