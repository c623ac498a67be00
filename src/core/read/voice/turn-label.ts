import { actor } from '../actors/actor.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import type { Attribution } from './attribution.ts';
import { PLAINLY_TOLD } from './plainly-told.ts';
import type { Turn } from './turns.ts';

/**
 * The clauses of saying in a sentence that opens a turn: the label of the turn first, and nothing that was read out
 * of the label itself.
 */
export function withLabel(
  { frame: { text } }: ActedSentence,
  attributions: readonly Attribution[],
  turn: Turn | undefined,
): readonly Attribution[] {
  if (turn === undefined) return attributions;
  const rest = attributions.filter(({ start, cue }) => start >= turn.end && cue.start >= turn.end);
  if (turn.voiced === null) return rest;
  const { id, party } = turn.voiced.speaker;
  const end = text.lastIndexOf(':', turn.end);
  const label: Attribution = {
    ...PLAINLY_TOLD,
    start: 0,
    subject: actor({ kind: 'person', id, party, start: 0, end }),
    cue: { start: end, end: turn.end, verb: 'say' },
    content: turn.end,
    position: 'before',
  };
  return [label, ...rest];
}
