import type { ActedSentence } from '../actors/actors-of.ts';
import type { Frame } from '../actors/frame.ts';
import { sideId } from '../actors/identity.ts';
import type { SourceFacts } from '../context.ts';
import type { Voiced } from './memory.ts';
import { firstSubject, isOpening } from './narration.ts';
import { ownParty } from './resolve.ts';
import type { Spoken } from './segments.ts';

/**
 * Silence is told by the narrator and is nobody's view; what somebody only takes note of is not that body's view, and
 * a statement's author who takes note of something tells it.
 */
export function withheld(about: SourceFacts, narrator: Voiced, one: Spoken): Spoken {
  if (one.attribution.withheld === undefined) return one;
  const own = ownParty(about);
  const isAuthor = about.kind === 'statement' && own !== null && one.voiced.speaker.id === sideId(own);
  if (one.attribution.withheld === 'noted' && !isAuthor)
    return { ...one, voiced: { ...one.voiced, holders: [] } };
  return { ...one, voiced: { ...narrator, holders: [] }, chain: [], mode: 'narrator' };
}

/** How the author of an account begins a paragraph of the own: 作为回应，我方将…, 我方注意到…. */
const TAKES_UP = /^(?:作为回应,|(?:[\u3400-\u9fff]{1,4}方|我们)注意到)/;

/** Whether the author of an account begins a paragraph of the own with this sentence. */
export function takesUp({ language, text }: Frame): boolean {
  return language === 'zh' && TAKES_UP.test(text);
}

/** Whether a sentence after somebody's words is the author's own again; `inherited` where a new paragraph began. */
export function turnsToAuthor(
  about: SourceFacts,
  sentence: ActedSentence,
  current: Voiced,
  inherited: boolean,
): boolean {
  const own = ownParty(about);
  // A post is in the first person throughout: what another said in it ends with the sentence.
  // What its author goes on to assert is the post's own voice.
  if (about.kind === 'post') return true;
  // A statement is its author's: nobody but a person who is named goes on speaking in it.
  if (about.kind === 'statement')
    return current.speaker.party !== own || current.speaker.id.startsWith('side:');
  if (inherited && own !== null && takesUp(sentence.frame)) return true;
  if (!inherited || own === null || current.speaker.party === own || current.joint) return false;
  return firstSubject(sentence)?.party === own;
}

/** Whether a Chinese sentence begins with more than an occasion before `start`: with a subject that is not read. */
export function hasUnreadSubject({ language, text }: Frame, start: number): boolean {
  const lead = text.slice(0, start).replace(/^[“”\s]+/, '');
  return language === 'zh' && lead !== '' && !isOpening('zh', lead);
}
