import type { ActedSentence } from '../actors/actors-of.ts';
import type { SourceFacts } from '../context.ts';
import type { Memory, Voiced } from './memory.ts';
import { resolve } from './resolve.ts';
import type { Turn } from './turns.ts';

/** The last person in a sentence of a transcript whose turn it is not. */
export function otherPerson(
  about: SourceFacts,
  { actors, frame }: ActedSentence,
  turn: Turn | null,
  memory: Memory,
): Voiced | null {
  if (turn === null) return null;
  const talking = turn.voiced?.speaker.id;
  const one = actors.findLast(
    ({ kind, id, start, party }) =>
      (kind === 'person' || kind === 'role') && party !== null && id !== talking && start > 0,
  );
  return one ? resolve(about, frame, one, memory) : null;
}
