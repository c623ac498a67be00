import type { Actor } from '../actors/actor.ts';
import type { ReadingContext } from '../context.ts';
import { datelineOf } from '../record/dateline.ts';
import { agentAt, agentOf, ownParty } from '../statements/agent.ts';
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

/** Ids of those who report. */
const REPORTER = /^per:(?:correspondent|reporter|journalist|记者|通讯员)$/;

/** Between two names of one list. */
const LISTED = /^(?:[、,] ?|和|与|及|以及| and |, and )$/;

/** Those named in the clause by what they are: an outlet carries, and a pronoun without an owner names nobody. */
function idsOf(context: ReadingContext, statement: Statement, named: readonly Actor[]): string[] {
  const { text, language } = statement.frame;
  const ids = new Set<string>();
  let aside: Actor | null = null;
  const filed = datelineOf(context)?.byline ?? -1;
  for (const one of named) {
    // Whoever files a report takes no part in what it tells.
    if (statement.frame.span(one.start, one.end).end <= filed) continue;
    const isListed: boolean = aside !== null && LISTED.test(text.slice(aside.end, one.start));
    if (isListed || NO_DOER[language].test(text.slice(Math.max(0, one.start - 14), one.start))) {
      aside = one;
      continue;
    }
    if (one.kind === 'outlet' || one.kind === 'anonymous' || one.partyRole === 'metonym') continue;
    for (const id of agentOf(context, statement, one)?.ids ?? []) if (!REPORTER.test(id)) ids.add(id);
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
    // 会见 takes whom it meets behind it; what stands behind 通电话 is another clause.
    const isChinese =
      statement.frame.language === 'zh' &&
      word !== null &&
      !/^(?:会见|接见|会晤)/.test(statement.text.slice(word.start));
    const before = isChinese ? named.filter((one) => one.end <= start + word.end) : named;
    const ids = [...pairs, ...idsOf(context, statement, before)];
    return { actors: takingPart(context, statement, word, ids), recipients: [] };
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

const FIRST = {
  zh: /^(?:刚刚|今天|今早|昨天)?(?:我|我们|我方)(?![^,;。]{0,4}(?:认为|看到|听说))/,
  en: /^(?:just |today )?(?:i|we)(?![a-z'])/,
};
const BOTH = {
  zh: /双方|两国|两位|双边|团队|下一?轮|新一轮|第[一二三四五六七八九十]+轮/,
  en: /\b(?:the two|both|teams?|delegations|each other|next round|the sides)\b/,
};

/** Those named, with whoever speaks of himself; the two parties of the exchange where the words only say so. */
function takingPart(
  context: ReadingContext,
  statement: Statement,
  word: EventWord | null,
  named: readonly string[],
): readonly string[] {
  const { language } = statement.frame;
  const { parties } = context.about;
  const own = ownParty(context);
  const ids = named.flatMap((id) => (id === 'both' && parties.length === 2 ? parties : [id]));
  const isContact = word?.kind.startsWith('consult-') === true;
  if (isContact && own !== null && FIRST[language].test(statement.text.trimStart())) ids.unshift(own);
  if (isContact && ids.length === 0 && parties.length === 2 && BOTH[language].test(statement.text))
    ids.push(...parties);
  return [...new Set(ids)];
}
