import type { Finding } from '../../evidence/finding.ts';
import type {
  ClaimValue,
  CommitmentValue,
  IssueValue,
  TimeValue,
  UtteranceValue,
} from '../../read/values.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import { findingsIn, type Passages, sentenceAround } from '../input/passage.ts';
import { knownSince, ownersOf, type TrackedText } from '../input/tracked-text.ts';
import { actsIn, announcesSteps } from './act-kinds.ts';
import type { Due } from './commitment.ts';
import { dueOf } from './due.ts';
import { figuresIn } from './figures.ts';
import { isAboutKeeping } from './issues-of-keeping.ts';
import { type Lead, leadFor } from './steps.ts';

/** One passage that states a commitment, with what tells whether another one states the same. */
export interface CommitmentNote {
  readonly finding: string;
  readonly mention: Mention;
  readonly start: number;
  readonly exchange: string | null;
  /** Whose text it is: none, one party, or several that publish together. */
  readonly owners: readonly string[];
  readonly value: CommitmentValue;
  /** Parties where they are known, sorted. */
  readonly by: readonly string[];
  /** Kinds of act, the main one first. */
  readonly acts: readonly string[];
  /** Issues of its own words. */
  readonly issues: readonly string[];
  /** Issues that the rest of its sentence names. */
  readonly near: readonly string[];
  /** Amounts, such as `percentage-point:90` or `duration-day:90`. */
  readonly figures: readonly string[];
  readonly due: Due | null;
}

/** What a text says somebody will do. What is asked of somebody, and words on how a promise was kept, are none. */
export function noteCommitments(
  text: TrackedText,
  passages: Passages,
  parties: readonly string[],
): readonly CommitmentNote[] {
  const known = knownSince(text);
  const owners = ownersOf(text);
  const notes: CommitmentNote[] = [];
  let lead: Lead | null = null;
  for (const finding of passages.findings) {
    if (finding.kind !== 'commitment') continue;
    const value = finding.value as CommitmentValue;
    if (value.type === 'demand' || isVerdict(passages, finding) || isThreat(passages, finding)) continue;
    const [{ start, end }] = finding.evidence;
    const times = findingsIn(passages, 'time', start, end).map(({ value: time }) => time as TimeValue);
    const due = dueOf(value.deadline, times, known);
    if (announcesSteps(value.action)) {
      lead = leadFor(passages, end, due);
      // Steps that no reader found leave the announcement as the only thing that was promised.
      if (lead !== null && findingsIn(passages, 'commitment', lead.from, lead.to).length > 0) continue;
    }
    const acts = actsIn(value.action);
    // “Promote prosperity” is too vague to be one (methods of the G7 and G20 Research Groups).
    if (acts.length === 0 && !value.testable) continue;
    const [from, to] = sentenceAround(passages, start, end);
    notes.push({
      finding: finding.id,
      mention: mentionOf(text, finding),
      start,
      exchange: text.exchange,
      owners,
      value,
      by: sidesOf(value.by, parties),
      acts,
      issues: value.issues,
      near: findingsIn(passages, 'issue', from, to).map((one) => (one.value as IssueValue).issue),
      figures: figuresIn(passages, start, end, value.deadline?.asWritten ?? ''),
      due: due ?? (lead !== null && start >= lead.from && start < lead.to ? lead.due : null),
    });
  }
  return notes;
}

/** Both sides where neither is named are the two parties of a dossier of two. */
function sidesOf(by: readonly string[], parties: readonly string[]): readonly string[] {
  const all = by.flatMap((one) =>
    (one === 'side:both' || one === 'both') && parties.length === 2 ? parties : [one],
  );
  return [...new Set(all)].sort();
}

/** Whether the words judge a promise instead of making one: a claim stands in them, and they name nothing else. */
function isVerdict(passages: Passages, { evidence: [{ start, end }], value }: Finding): boolean {
  const claims = findingsIn(passages, 'claim', start, end).filter(
    (one) => one.evidence[0].end <= end && (one.value as ClaimValue).claim !== 'denied',
  );
  return claims.length > 0 && (value as CommitmentValue).issues.every(isAboutKeeping);
}

/** Whether the words warn: what is to happen if the other side does not do something binds nobody. */
function isThreat(passages: Passages, { evidence: [{ start, end }] }: Finding): boolean {
  const [from] = sentenceAround(passages, start, end);
  return findingsIn(passages, 'utterance', from, end).some(({ value, evidence: [said] }) => {
    const { act } = value as UtteranceValue;
    return said.start <= start && said.end >= end && (act === 'warn' || act === 'threaten');
  });
}
