import { type Quote, quote } from '../../evidence/quote.ts';
import type { ClaimValue, UtteranceValue } from '../../read/values.ts';
import type { TextId } from '../../text/text.ts';
import { type AcceptanceNote, acceptedInvitations } from '../input/accepted-invitations.ts';
import { laidOut } from '../input/laid-out.ts';
import { sentenceAround, spansOf } from '../input/sentence-around.ts';
import { knownSince, type TrackedText } from '../input/tracked-text.ts';
import { REPLY_CUES } from './reply-cues.ts';
import { type UnansweredNote, unansweredRequests } from './unanswered-requests.ts';

/** A sentence in which a text says that something answers something else. */
export interface ReplyNote {
  readonly start: number;
  readonly end: number;
  readonly cue: Quote;
}

/** That a side says that something is so, or is not. */
export interface AnswerNote {
  readonly party: string;
  readonly response: 'confirmed' | 'denied';
  readonly issues: readonly string[];
  /** ISO day. */
  readonly day: string;
  readonly finding: string;
  readonly evidence: Quote;
}

/** What one text tells of orders and answers. */
export interface SequenceNote {
  readonly text: TextId;
  readonly replies: readonly ReplyNote[];
  /** Ids of claims that answer another. */
  readonly replyClaims: readonly string[];
  readonly unanswered: readonly UnansweredNote[];
  readonly accepted: readonly AcceptanceNote[];
  readonly answers: readonly AnswerNote[];
}

/** Notes of a text what tells an answer or the lack of one. */
export function noteSequence(text: TrackedText): SequenceNote {
  const { id, content } = text;
  const replyClaims = text.findings.flatMap(({ id: finding, kind, value }) =>
    kind === 'claim' && (value as ClaimValue).reply ? [finding] : [],
  );
  const answers = answersIn(text);
  const { lower: folded, source: whole } = laidOut(text);
  if (content === undefined || folded === null)
    return { text: id, replies: [], replyClaims, unanswered: [], accepted: [], answers };
  const replies = spansOf(folded, REPLY_CUES).map((cue): ReplyNote => {
    const { start, end } = sentenceAround(content, cue.start, cue.end);
    return { start, end, cue: quote(whole, cue) };
  });
  return {
    text: id,
    replies,
    replyClaims,
    unanswered: unansweredRequests(text, whole, folded),
    accepted: acceptedInvitations(text, whole, folded),
    answers,
  };
}

function answersIn(text: TrackedText): readonly AnswerNote[] {
  const day = knownSince(text);
  if (day === null) return [];
  return text.findings.flatMap(({ id, kind, value, evidence }): readonly AnswerNote[] => {
    if (kind !== 'utterance') return [];
    const { party, response, issues } = value as UtteranceValue;
    if (party === null || issues.length === 0) return [];
    if (response !== 'confirmed' && response !== 'denied') return [];
    return [{ party, response, issues, day, finding: id, evidence: evidence[0] }];
  });
}
