import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';
import type { Draft } from '../reader.ts';
import type { MentionValue } from '../values.ts';

/** The value of a mention about which nothing but its type is known. */
export function mention(fields: Pick<MentionValue, 'type' | 'entity'> & Partial<MentionValue>): MentionValue {
  return { party: null, role: null, roleTime: null, flag: null, candidates: [], ...fields };
}

/** A mention of an actor's name, without the titles around it. */
export function draftOf(frame: Frame, one: Actor, value: MentionValue): Draft<MentionValue> {
  return { span: frame.span(one.headStart, one.headEnd), value };
}
