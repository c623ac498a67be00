import type { Actor } from '../actors/actor.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import type { Frame } from '../actors/frame.ts';
import type { Attribution } from './attribution.ts';
import type { Voiced } from './memory.ts';
import { isSpeaking } from './verb-tokens.ts';

/** Who speaks in a Chinese paragraph so far, and which paragraph that is. */
export interface Leader {
  readonly voiced: Voiced;
  readonly block: number;
}

/**
 * The person for a party whose words a Chinese paragraph gives up to here. Somebody else who speaks or whom a sentence
 * is about ends it: what follows is the report's.
 */
export function leaderAfter(
  { frame }: ActedSentence,
  before: Leader | null | undefined,
  topic: Voiced | null,
  said: readonly Voiced[],
): Leader | null {
  if (frame.language !== 'zh') return null;
  const { block } = frame.sentence;
  const last = said.at(-1);
  if (last !== undefined)
    return last.personal && last.speaker.party !== null && !last.joint ? { voiced: last, block } : null;
  if (!before || before.block !== block) return null;
  const isOther = topic !== null && topic.speaker.party !== before.voiced.speaker.party && !topic.joint;
  return isOther ? null : before;
}

/** What both sides are to do, by whoever speaks: 双方要…, 双方应…. */
const OUGHT = /^(?:应|要|须|需要|可以)/;

/**
 * Whether a clause goes on within the words of a paragraph's leader: 甲方愿…, 甲方希望… behind 甲国外长表示…, as reports
 * of meetings print it. The short name of the side is what is spoken of, and nobody new.
 */
export function isLeaders(
  { text }: Frame,
  subject: Actor,
  { entry, cue }: Attribution,
  leader: Voiced,
): boolean {
  if (subject.start !== 0 || isSpeaking(entry, cue.verb)) return false;
  if (subject.kind === 'collective') return OUGHT.test(text.slice(subject.end));
  return (
    subject.kind === 'party' &&
    subject.party === leader.speaker.party &&
    /^[\u3400-\u9fff]方$/.test(text.slice(subject.start, subject.end))
  );
}
