import type { ReadingContext } from '../context.ts';
import { agentOf } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';
import { accusedAt, isSame } from './accused.ts';
import { type Accused, claimantOf } from './claim.ts';

/** "Was breached by X": whoever stands behind the words at `index` of the clause, or inside them. */
export function doerBehind(
  context: ReadingContext,
  statement: Statement,
  index: number,
  length: number,
): Accused | null {
  const { start, text, actors } = statement;
  const from = index + length;
  const by = / by (?:the )?(?=[a-z])/.exec(text.slice(from, from + 60));
  const inside = / by (?:the )?/.exec(text.slice(index, from));
  const places = [
    by === null ? -1 : from + by.index + by[0].length,
    inside === null ? -1 : index + inside.index + inside[0].length,
  ];
  for (const place of places) {
    const one = place < 0 ? undefined : actors.find((actor) => Math.abs(actor.start - start - place) <= 4);
    const agent = one === undefined ? null : agentOf(context, statement, one);
    if (agent !== null && agent.parties.length === 1) return { id: agent.ids[0] ?? null, words: null };
  }
  return null;
}

/** Whoever is the subject, or owns what is judged: "X's blatant violation". Else whoever is named last and does not judge. */
export function ownerOf(context: ReadingContext, statement: Statement, index: number): Accused | null {
  const { start, actors, voice, frame } = statement;
  const accused = accusedAt(context, statement, start + index);
  if (accused.id !== null || accused.words !== null) return accused;
  const claimant = claimantOf(context, statement);
  // Who speaks, and where he works, stands behind the words and is not judged.
  const until = voice?.cue == null ? statement.end : frame.local(voice.content.end);
  const inside = actors.filter(
    (one) =>
      one.start >= start && one.end <= start + index + 90 && (one.end <= start + index || one.end <= until),
  );
  for (const one of inside.reverse()) {
    const agent = agentOf(context, statement, one);
    if (agent !== null && agent.parties.length === 1 && !isSame(agent, claimant))
      return { id: agent.ids[0] ?? null, words: one.end <= start + index ? agent.words : null };
  }
  return null;
}
