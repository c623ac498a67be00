import type { Actor } from '../actors/actor.ts';
import { personNoun } from '../actors/english-nouns.ts';
import type { Frame } from '../actors/frame.ts';
import type { Speaker } from './voice.ts';

/** A speaker as far as it tells whether a pronoun can mean it. */
interface One {
  readonly speaker: Speaker;
  readonly joint: boolean;
  readonly personal: boolean;
  readonly isFirst?: boolean;
}

/** "A trader", "a ministry spokeswoman": one person without a name, whom a later "she" means. */
export function isOneUnnamed({ personal, joint, speaker }: One): boolean {
  if (personal || joint || !/^(?:anon|side):/.test(speaker.id)) return false;
  const words = speaker.asWritten.toLowerCase().split(/[^a-z-]+/);
  return (
    /^(?:an?|one|the|another)$/.test(words[0] ?? '') &&
    words.slice(1, 8).some((word) => personNoun(word) === word)
  );
}

/** He and she are people: never a party, a ministry or a paper as such. 其 and "its side" may be one. */
export function canBeHim(each: One, frame: Frame, one: Pick<Actor, 'start' | 'end'>): boolean {
  if (each.isFirst && frame.language === 'en') return false;
  if (!/^(?:他|她|he|she|his|her)/.test(frame.text.slice(one.start, one.end))) return true;
  return each.personal || !/^(?:side|org|doc|out):/.test(each.speaker.id);
}

/** "The paper", "the report": a noun that points to an outlet. */
export function isPress(words: string): boolean {
  return /^the (?:paper|newspaper|news agency|daily|magazine|broadcaster|report|article)$/.test(words);
}
