import type { ActedSentence } from '../actors/actors-of.ts';
import type { SourceFacts } from '../context.ts';
import { otherPerson } from './other-person.ts';
import type { Memory, Voiced } from './resolve.ts';
import { isSide } from './speaker-kinds.ts';
import type { Turn } from './turns.ts';

/** What is remembered of those who were heard in a sentence: the last side, outlet, unnamed one and other person. */
export function heard(
  about: SourceFacts,
  sentence: ActedSentence,
  turn: Turn | null,
  memory: Memory,
  speakers: readonly (Voiced | null)[],
): Memory {
  const lastOf = (fits: (one: Voiced) => boolean): Voiced | undefined =>
    speakers.findLast((one): one is Voiced => one !== null && fits(one));
  return {
    ...memory,
    office: lastOf(isSide) ?? memory.office ?? null,
    outlet: lastOf(({ speaker }) => speaker.id.startsWith('out:')) ?? memory.outlet ?? null,
    unnamed: lastOf(({ speaker }) => speaker.id.startsWith('anon:')) ?? memory.unnamed ?? null,
    other: otherPerson(about, sentence, turn, memory) ?? memory.other ?? null,
  };
}
