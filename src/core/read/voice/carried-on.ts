import type { Actor } from '../actors/actor.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import type { Frame } from '../actors/frame.ts';
import type { Attribution } from './attribution.ts';
import { turnsToAuthor } from './authorship.ts';
import { saidSo, signer } from './dashed.ts';
import type { Voiced } from './memory.ts';
import { firstSubject, isNarration } from './narration.ts';
import { ownParty, resolve } from './resolve.ts';
import type { Spoken } from './segments.ts';
import type { Standing } from './standing.ts';

/** Finds the clauses of saying of a sentence. */
type AttributionsOf = (sentence: ActedSentence) => readonly Attribution[];

/** At most a day behind the word of saying. */
const TAG = /^(?: (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[.\s]*$/;

/** Who goes on speaking up to the sentence's first clause of saying, or through all of it. */
export function carries(
  standing: Standing,
  attributions: AttributionsOf,
  sentence: ActedSentence,
  spoken: readonly Spoken[],
  next: ActedSentence | null,
): Voiced | null {
  const { frame } = sentence;
  const { current } = standing.memory;
  const signs =
    next && /[”"][.。]?$/.test(frame.text.trimEnd()) && spoken.length === 0
      ? (signer(next) ?? (/^[“"]/.test(frame.text) ? saidSo(next) : null))
      : null;
  const tag = tagBehind(attributions, sentence, spoken, next);
  if (tag && next) return resolve(standing.context.about, next.frame, tag, standing.memory);
  if (signs && next) return resolve(standing.context.about, next.frame, signs, standing.memory);
  if (standing.turn !== null) return standing.turn.voiced;
  if (current === null && isQuoteOfItsOwn(frame, spoken) && standing.memory.before)
    return standing.memory.before;
  if (current === null) {
    const { person } = standing.memory;
    const isNext =
      frame.language === 'en' && spoken.length === 0 && next?.frame.sentence.block === frame.sentence.block;
    return person &&
      isNext &&
      next &&
      ownParty(standing.context.about) !== null &&
      goesOnAfter(attributions, next)
      ? person
      : null;
  }
  const quoted = standing.quoting || /^[“"]/.test(frame.text);
  if (quoted) return current;
  if (ownParty(standing.context.about) === null) return null;
  // The other side's readout, which one's own text quotes, does not go on.
  if (frame.language === 'zh' && current.speaker.id.startsWith('doc:')) return null;
  if (spoken.length === 0 && isNarration(standing.context, sentence)) return null;
  if (frame.language === 'zh')
    return turnsToAuthor(standing.context.about, sentence, current, standing.inherited) ? null : current;
  if (current.speaker.party !== null && current.speaker.party === ownParty(standing.context.about)) {
    // A statement and a post go on in their author's own voice, behind what they said that they said.
    // A spokesperson whom it quotes goes on.
    const isAuthor =
      current.isFirst === true ||
      (current.speaker.id.startsWith('side:') && !/spokes|^it$/i.test(current.speaker.asWritten));
    const { kind } = standing.context.about;
    if (isAuthor && (kind === 'statement' || kind === 'post')) return null;
    return spoken.length === 0 ? current : null;
  }
  const subject = spoken.length === 0 ? firstSubject(sentence) : null;
  if (subject?.kind === 'party' && current.personal && subject.party === current.speaker.party)
    return current;
  return next !== null &&
    next.frame.sentence.block === frame.sentence.block &&
    goesOnAfter(attributions, next)
    ? current
    : null;
}

/** A paragraph of a report that is a quotation and names nobody: whoever the paragraph before quoted goes on. */
function isQuoteOfItsOwn({ language, text }: Frame, spoken: readonly Spoken[]): boolean {
  return language === 'en' && spoken.length === 0 && /^[“"][^“”"]+[”"]?$/.test(text.trim());
}

/** Whoever the next sentence names with a word of saying and no words, behind a quotation: “…!” X tweeted. */
function tagBehind(
  attributions: AttributionsOf,
  { frame }: ActedSentence,
  spoken: readonly Spoken[],
  next: ActedSentence | null,
): Actor | null {
  if (!next || spoken.length > 0 || !/[!?][”"]$/.test(frame.text.trimEnd())) return null;
  if (next.frame.sentence.block !== frame.sentence.block) return null;
  const [one] = attributions(next);
  if (!one?.subject || one.start > 0) return null;
  return TAG.test(next.frame.text.slice(one.cue.end)) ? one.subject : null;
}

/** Whether the next sentence ends with "he said", which makes this one the same speaker's. */
function goesOnAfter(attributions: AttributionsOf, next: ActedSentence): boolean {
  return attributions(next).some((one) => one.position === 'after' && one.subject?.kind === 'pronoun');
}
