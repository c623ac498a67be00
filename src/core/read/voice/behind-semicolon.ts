import type { Actor } from '../actors/actor.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import type { Frame } from '../actors/frame.ts';
import type { SourceFacts } from '../context.ts';
import type { Voiced } from './memory.ts';
import { opensAnew } from './narration.ts';
import { ownParty } from './resolve.ts';
import type { Segment } from './segments.ts';
import type { Turn } from './turns.ts';

/** How a part goes on about both: what they agreed on runs on. Folded. */
const BOTH_GO_ON = /^(?:they|both|the two|the (?:sides|parties|ministers|leaders)|that|to|on|and)(?![a-z])/;

/**
 * Who speaks in a part behind a semicolon that does not go on with the words before: the writer of a report behind a
 * new subject; whoever told what both agreed on; the author of a statement behind another's words. `null` where the
 * words before go on.
 */
export function speakerBehind(
  about: SourceFacts,
  narrator: Voiced,
  sentence: ActedSentence,
  turn: Turn | null,
  start: number,
  { voiced, chain }: Pick<Segment, 'voiced' | 'chain'>,
): Pick<Segment, 'voiced' | 'mode'> | null {
  const { language, text } = sentence.frame;
  const own = ownParty(about);
  if (language === 'en' && voiced.joint && !BOTH_GO_ON.test(text.slice(start))) {
    const teller = turn?.voiced ?? chain.at(-1);
    if (teller && !teller.joint) return { voiced: teller, mode: 'carried' };
  }
  if (language === 'en' && turn?.voiced) return null;
  const isOthers = own !== null && !voiced.joint && !voiced.holders.includes(own);
  if (
    language === 'en' &&
    about.kind === 'statement' &&
    turn === null &&
    isOthers &&
    !/^it /.test(text.slice(start))
  )
    return { voiced: narrator, mode: 'narrator' };
  if (own !== null) return null;
  return opensAnew(sentence, start) || voiced.speaker.id === 'src:unattributed'
    ? { voiced: narrator, mode: 'narrator' }
    : null;
}

/** 甲方表示…；乙方反对…: whether another party than the one that spoke is the subject behind the mark. */
export function isAnothersPart(
  { language, text }: Frame,
  spokeUntil: number,
  spoke: string | null,
  subject: Pick<Actor, 'start' | 'party'>,
): boolean {
  if (language !== 'zh' || spoke === null || subject.party === spoke) return false;
  return text.slice(spokeUntil, subject.start).includes(';');
}
