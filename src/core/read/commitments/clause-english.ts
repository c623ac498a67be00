import type { Actor } from '../actors/actor.ts';
import type { Agent } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';

/** A word that denies, or makes conditional, what stands behind it in the clause. */
export const DENIED = /(?:^|[\s"“])(?:not|never|no|if|whether)(?![a-z])|n't(?![a-z])/;

/** Where the finding begins: at its subject, where that stands in the clause. */
export function beginning(agent: Agent, start: number, at: number): number {
  return agent.words === null || agent.words.start < start ? at : agent.words.start;
}

/** The part of an English clause in which a word of denial or hope governs what stands at `at`. */
export function clauseStart(text: string, start: number, at: number): number {
  const comma = text.lastIndexOf(', ', at - 1);
  // "if X acts, Y will": what stands before the comma is another clause.
  const that = Math.max(text.lastIndexOf(' and that ', at - 1), text.lastIndexOf(' but that ', at - 1));
  return Math.max(comma, that, start);
}

/** Who is named at `at`, an article aside. */
export function namedAt({ actors }: Statement, at: number): Actor | undefined {
  return actors.find((one) => one.start <= at && at < one.end);
}

/** "The requests that it agreed to process", "what it agreed to": only told to say which. The verb of saying takes no noun before "that". */
export function isOfNoun(text: string, start: number, subject: number): boolean {
  return /(?:^|[^a-z])(?:the|its|their|his|her|all|any|those|these|every|each) (?:[a-z-]+ ){1,3}(?:that|which) (?:the )?$|(?<![a-z])(?:what|whatever|everything|anything|nothing|all|much|most) (?:that )?(?:the )?$/.test(
    text.slice(start, subject),
  );
}
