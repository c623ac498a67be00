import { quote } from '../../evidence/quote.ts';
import type { TimeValue } from '../../read/values.ts';
import type { Span } from '../../text/span.ts';
import { acceptedInvitations } from '../input/accepted-invitations.ts';
import { laidOut } from '../input/laid-out.ts';
import { mentionOf } from '../input/mention.ts';
import { findingsIn, type Passages, sentenceAround } from '../input/passage.ts';
import { ownersOf, type TrackedText } from '../input/tracked-text.ts';
import type { CommitmentNote } from './commitment-note.ts';
import { dueOf } from './due.ts';
import { promisedIn, toldCommitment } from './told-commitment.ts';

/**
 * Visits that somebody said yes to: "accepted an invitation to make a state visit in the spring". Whoever takes an
 * invitation binds itself to come; whoever only gives one binds nobody.
 */
export function noteVisits(
  text: TrackedText,
  passages: Passages,
  parties: readonly string[],
): readonly CommitmentNote[] {
  const isPromised = promisedIn(passages);
  const { lower, source } = laidOut(text);
  if (lower === null) return [];
  const owners = ownersOf(text);
  return acceptedInvitations(text, source, lower).flatMap(({ by, evidence }) => {
    const [from, to] = sentenceAround(passages, evidence.start, evidence.end);
    // The invitation itself shows that words found in passing speak of a visit, and gives the passage its evidence.
    const told =
      findingsIn(passages, 'event', from, to).find(({ kind }) => kind === 'event') ??
      findingsIn(passages, 'issue', from, to).find(
        ({ value }) => (value as { readonly issue?: string }).issue === 'leader-visits',
      );
    if (told === undefined || !parties.includes(by) || isPromised(evidence.start, evidence.end)) return [];
    const known = mentionOf(text, told).known;
    // "I said yes" alone would not tell to what.
    const sentence = quote(source, trimmed(passages.content, from, to));
    const times = findingsIn(passages, 'time', from, to).map(({ value }) => value as TimeValue);
    return [
      {
        finding: told.id,
        mention: { ...mentionOf(text, told), evidence: sentence },
        start: sentence.start,
        exchange: text.exchange,
        owners,
        value: toldCommitment('commitment', [by], sentence.exact, ['leader-visits']),
        by: [by],
        acts: ['visit'],
        issues: ['leader-visits'],
        near: [],
        figures: [],
        due: dueOf(null, times, known),
      },
    ];
  });
}

function trimmed(content: string, from: number, to: number): Span {
  const words = content.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { start, end: start + words.trim().length };
}
