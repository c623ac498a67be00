import type { IssueValue, MeasureAction, MeasureValue, TimeValue } from '../../read/values.ts';
import { mentionOf } from '../input/mention.ts';
import { findingsIn, type Passages, sentenceAround } from '../input/passage.ts';
import { knownSince, ownersOf, type TrackedText } from '../input/tracked-text.ts';
import type { CommitmentNote } from './commitment-note.ts';
import { dueOf } from './due.ts';
import { figuresIn } from './figures.ts';
import { promisedIn, toldCommitment } from './told-commitment.ts';

/** Actions that ease, by the act as the ledger names it. */
const EASES: Partial<Record<MeasureAction, string>> = {
  suspend: 'suspend',
  cut: 'cut',
  remove: 'remove',
  extend: 'extend',
};

/**
 * Easing that a text tells as to come: "duties will fall to 30 percent by 21 May". Such words say again what was
 * promised, in the terms of measures, and are no promise by themselves.
 */
export function notePlannedMeasures(
  text: TrackedText,
  passages: Passages,
  parties: readonly string[],
): readonly CommitmentNote[] {
  const isPromised = promisedIn(passages);
  const owners = ownersOf(text);
  const known = knownSince(text);
  return passages.findings.flatMap((finding): CommitmentNote[] => {
    if (finding.kind !== 'measure') return [];
    const { action, by, status, effective, issues } = finding.value as MeasureValue;
    const act = action === null ? undefined : EASES[action];
    const [{ start, end, exact }] = finding.evidence;
    if (act === undefined || by === null || !parties.includes(by) || isPromised(start, end)) return [];
    // Whoever orders it in a text of its own acts; it does not say again what it promised.
    if (text.kind === 'statement' && owners.includes(by)) return [];
    const [from, to] = sentenceAround(passages, start, end);
    const times = findingsIn(passages, 'time', from, to).map(({ value }) => value as TimeValue);
    const due = dueOf(null, times, known);
    if (status !== 'planned' && (effective === null || due === null)) return [];
    return [
      {
        finding: finding.id,
        mention: mentionOf(text, finding),
        start,
        exchange: text.exchange,
        owners,
        value: toldCommitment('commitment', [by], exact, issues),
        by: [by],
        acts: [act],
        issues,
        near: findingsIn(passages, 'issue', from, to).map(({ value }) => (value as IssueValue).issue),
        figures: figuresIn(passages, start, end, ''),
        due,
      },
    ];
  });
}
