import { type Quote, quote } from '../../evidence/quote.ts';
import type { Text } from '../../text/text.ts';
import { lastNamed } from './last-named.ts';
import { sentenceAround, spansOf } from './sentence-around.ts';
import type { TrackedText } from './tracked-text.ts';

/** A sentence by which an invitation was taken. */
export interface AcceptanceNote {
  /** The party that takes it. */
  readonly by: string;
  readonly evidence: Quote;
}

/** Words for taking an invitation; own compilation, in lower case. */
const ACCEPTED: readonly string[] = [
  'accepted an invitation',
  'accepted the invitation',
  'accepted his invitation',
  'accepted her invitation',
  'accepts the invitation',
  'has accepted an invitation',
  '接受邀请',
  '接受邀請',
  '接受了邀请',
  '接受了邀請',
  '欣然接受',
  '期待成行',
];
/** The same in the first person: whose text it is takes it. */
const I_ACCEPTED: readonly string[] = ['i said yes', 'i accepted', '我接受'];
const INVITED = /invit|邀请|邀請/;

/** Invitations that a text says were taken, by whoever was named last before the words. `folded` is in lower case. */
export function acceptedInvitations(
  { findings, party }: Pick<TrackedText, 'findings' | 'party'>,
  text: Text,
  folded: string,
): readonly AcceptanceNote[] {
  const told = spansOf(folded, ACCEPTED).flatMap((span): readonly AcceptanceNote[] => {
    const sentence = sentenceAround(folded, span.start, span.end);
    const by = lastNamed(findings, sentence.start, span.start).party;
    return by === null ? [] : [{ by, evidence: quote(text, span) }];
  });
  const own = spansOf(folded, I_ACCEPTED).flatMap((span): readonly AcceptanceNote[] => {
    const sentence = sentenceAround(folded, span.start, span.end);
    const isInvitation = INVITED.test(folded.slice(sentence.start, sentence.end));
    return party === null || !isInvitation ? [] : [{ by: party, evidence: quote(text, span) }];
  });
  return [...told, ...own];
}
