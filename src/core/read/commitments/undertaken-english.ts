import type { ReadingContext } from '../context.ts';
import { type Agent, agentAt } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { ENGLISH_ACT, ENGLISH_AGAINST } from './acts.ts';
import type { Undertaking } from './commitment.ts';

const PROMISE =
  /(?<![a-z])(?:(?:has |have |had )?(?:formally |publicly |also )?(?:committed|committing|commits|commit|pledged|pledging|promising|vowing|pledges|pledge|promised|promises|vowed|vows|undertook|undertakes|guaranteed)(?: itself| themselves)? (?:to|that (?:it|they|he|she) (?:will|would)) |(?:is|are) obligated to )/g;
const WILL =
  /(?<![a-z])(will|shall)(?: (?:also|now|further|jointly|each|both|then|soon|again|immediately|promptly|continue to)){0,2} /g;

/** What one side says it will do: "committed to", "pledged to", or a plain "will" of an official subject. */
export function* englishUndertakings(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text } = statement;
  let covered = start;
  for (const match of text.matchAll(PROMISE)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (at < covered || isVetoed(statement, clauseStart(frame.text, start, at), at)) continue;
    if (/(?<![a-z])(?:the|a|its|their|his|her|this|that|our) $/.test(frame.text.slice(0, at))) continue;
    const agent = agentAt(context, statement, at);
    if (agent === null || ENGLISH_AGAINST.test(frame.text.slice(after, end))) continue;
    covered = end;
    yield {
      statement,
      type: typeOf(agent),
      agent,
      firmness: /obligated|undert/.test(match[0]) ? 5 : 4,
      start: beginning(agent, start, at),
      action: after,
      end,
    };
  }
  for (const match of text.matchAll(WILL)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (at < covered || isVetoed(statement, clauseStart(frame.text, start, at), at)) continue;
    // "agreed that they will": what was agreed is read once, as an agreement.
    if (/(?<![a-z])agree[ds]? that [^,;]*$/.test(text.slice(0, match.index))) continue;
    const rest = frame.text.slice(after, end);
    if (!ENGLISH_ACT.test(rest) || ENGLISH_AGAINST.test(rest) || /^(?:meet|hold|convene)(?![a-z])/.test(rest))
      continue;
    const agent = agentAt(context, statement, at);
    if (agent === null || (agent.parties.length === 0 && agent.ids[0] !== 'side:both')) continue;
    covered = end;
    yield {
      statement,
      type: typeOf(agent),
      agent,
      firmness: match[1] === 'shall' ? 5 : 4,
      start: beginning(agent, start, at),
      action: after,
      end,
    };
  }
}

function typeOf(agent: Agent): 'joint' | 'commitment' {
  return agent.ids.length > 1 || agent.ids[0] === 'side:both' ? 'joint' : 'commitment';
}

/** Where the finding begins: at its subject, where that stands in the clause. */
export function beginning(agent: Agent, start: number, at: number): number {
  return agent.words === null || agent.words.start < start ? at : agent.words.start;
}

/** The part of an English clause in which a word of denial or hope governs what stands at `at`. */
export function clauseStart(text: string, start: number, at: number): number {
  const comma = text.lastIndexOf(', ', at - 1);
  // "if X acts, Y will": what stands before the comma is another clause.
  return Math.max(comma, start);
}
