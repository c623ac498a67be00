import type { Actor } from '../actors/actor.ts';
import type { ReadingContext } from '../context.ts';
import { agentAt, agentOf } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';
import { type EventWord, isMutual } from './event-words.ts';

/** Who does what a clause tells, and to whom; ids are parties where the words name them. */
export interface Involved {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}

/** Words that make a place or a topic of the name behind them. */
const NO_DOER = {
  zh: /(?:在|于|就|关于|围绕|赴|到|抵达|经|通过|涉及|针对|对)$/,
  en: /\b(?:in|at|on|about|over|concerning|regarding|via|through|near) (?:the )?$/,
};

/** Between two names of one list. */
const LISTED = /^(?:[、,] ?|和|与|及|以及| and |, and )$/;

/** Those named in the clause by what they are: an outlet carries, and a pronoun without an owner names nobody. */
function idsOf(context: ReadingContext, statement: Statement, named: readonly Actor[]): string[] {
  const { text, language } = statement.frame;
  const ids = new Set<string>();
  let aside: Actor | null = null;
  for (const one of named) {
    const isListed: boolean = aside !== null && LISTED.test(text.slice(aside.end, one.start));
    if (isListed || NO_DOER[language].test(text.slice(Math.max(0, one.start - 14), one.start))) {
      aside = one;
      continue;
    }
    if (one.kind === 'outlet' || one.kind === 'anonymous' || one.partyRole === 'metonym') continue;
    for (const id of agentOf(context, statement, one)?.ids ?? []) ids.add(id);
  }
  return [...ids];
}

/**
 * Who is involved in the event that `word` tells; `null` for a clause without a predicate of the list.
 * @param pairs parties named together in one word of the clause (中美, "US-China"), which name no actor each
 */
export function involvedIn(
  context: ReadingContext,
  statement: Statement,
  word: EventWord | null,
  pairs: readonly string[],
): Involved {
  const { actors, start, end } = statement;
  const named = actors.filter((one) => one.start >= start && one.end <= end);
  if (word === null || isMutual(word.kind)) {
    const isChinese = statement.frame.language === 'zh' && word !== null;
    const before = isChinese ? named.filter((one) => one.end <= start + word.end) : named;
    return { actors: [...new Set([...pairs, ...idsOf(context, statement, before)])], recipients: [] };
  }
  const at = start + word.start;
  const subject = agentAt(context, statement, at);
  const doers = subject?.ids ?? idsOf(context, statement, named.filter((one) => one.end <= at).slice(-1));
  if (word.kind === 'publish' || word.kind === 'state') return { actors: doers, recipients: [] };
  const others = idsOf(
    context,
    statement,
    named.filter((one) => one.start >= at),
  );
  return { actors: doers, recipients: others.filter((id) => !doers.includes(id)) };
}
