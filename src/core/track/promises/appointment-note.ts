import type { EventValue, IssueValue } from '../../read/values.ts';
import { lastDayOf } from '../input/edtf-day.ts';
import { mentionOf } from '../input/mention.ts';
import { findingsIn, type Passages, sentenceAround } from '../input/passage.ts';
import { ownersOf, type TrackedText } from '../input/tracked-text.ts';
import { actsIn } from './act-kinds.ts';
import type { CommitmentNote } from './commitment-note.ts';
import { figuresIn } from './figures.ts';
import { promisedIn, toldCommitment } from './told-commitment.ts';

/** Kinds of issue by which words without a meeting's name are known to tell of one. */
const OF_TALKS: ReadonlySet<string> = new Set(['next-round', 'dialogue-mechanism']);

/**
 * Meetings that a text tells as set: "negotiators will meet in Merrow on August 11". Such words say again what was agreed
 * and are no promise by themselves. Where nobody is named both sides meet, in a dossier of two.
 */
export function noteAppointments(
  text: TrackedText,
  passages: Passages,
  parties: readonly string[],
): readonly CommitmentNote[] {
  const isPromised = promisedIn(passages);
  const owners = ownersOf(text);
  return passages.findings.flatMap((finding): CommitmentNote[] => {
    if (finding.kind !== 'event') return [];
    const { event, actors, date, status, issues, timeAsWritten } = finding.value as EventValue;
    const [{ start, end, exact }] = finding.evidence;
    const isMeeting =
      event === 'consult-meeting' || (event === 'other' && issues.some((issue) => OF_TALKS.has(issue)));
    const day = date === null ? null : lastDayOf(date);
    const { known } = mentionOf(text, finding);
    if (!isMeeting || status !== 'scheduled' || day === null || (known !== null && day < known)) return [];
    const [from, to] = sentenceAround(passages, start, end);
    if (isPromised(start, end) || findingsIn(passages, 'commitment', from, to).length > 0) return [];
    const named = actors.filter((one) => parties.includes(one));
    const by = named.length > 0 ? named : parties.length === 2 ? parties : [];
    if (by.length < 2 || actsIn(exact).length === 0) return [];
    const near = findingsIn(passages, 'issue', from, to).map((one) => (one.value as IssueValue).issue);
    const due = { day, asWritten: timeAsWritten ?? exact, value: date ?? day, anchor: 'words' as const };
    return [
      {
        finding: finding.id,
        mention: mentionOf(text, finding),
        start,
        exchange: text.exchange,
        owners,
        value: toldCommitment('joint', by, exact, issues),
        by: [...by].sort(),
        acts: ['meet'],
        issues,
        near,
        figures: figuresIn(passages, start, end, timeAsWritten ?? ''),
        due,
      },
    ];
  });
}
