import { quote } from '../../evidence/quote.ts';
import type { CommitmentValue, TimeValue } from '../../read/values.ts';
import type { Span } from '../../text/span.ts';
import { acceptedInvitations } from '../input/accepted-invitations.ts';
import { laidOut } from '../input/laid-out.ts';
import { mentionOf } from '../input/mention.ts';
import { findingsIn, type Passages, sentenceAround, within } from '../input/passage.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import type { CommitmentNote } from './commitment-note.ts';
import { dueOf } from './due.ts';

/**
 * Visits that somebody said yes to: "accepted an invitation to make a state visit in the spring". Whoever takes an
 * invitation binds itself to come; whoever only gives one binds nobody.
 */
export function noteVisits(
  text: TrackedText,
  passages: Passages,
  parties: readonly string[],
): readonly CommitmentNote[] {
  const isPromised = within(
    passages.findings.filter(({ kind }) => kind === 'commitment').map(({ evidence: [span] }) => span),
  );
  const folded = passages.content.toLowerCase();
  const owners = text.parties.length > 0 ? text.parties : text.party === null ? [] : [text.party];
  return acceptedInvitations(text, laidOut(text).source, folded).flatMap(({ by, evidence }) => {
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
    const sentence = quote(laidOut(text).source, trimmed(passages.content, from, to));
    const times = findingsIn(passages, 'time', from, to).map(({ value }) => value as TimeValue);
    return [
      {
        finding: told.id,
        mention: { ...mentionOf(text, told), evidence: sentence },
        start: sentence.start,
        exchange: text.exchange,
        owners,
        value: visit(by, sentence.exact),
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

function visit(by: string, action: string): CommitmentValue {
  return {
    type: 'commitment',
    by: [by],
    to: null,
    action,
    issues: ['leader-visits'],
    firmness: 3,
    deadline: null,
    condition: null,
    negated: false,
    testable: true,
    chain: [],
  };
}
