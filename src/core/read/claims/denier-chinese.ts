import type { ReadingContext } from '../context.ts';
import { type Agent, agentOf } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';

/** 甲方违约的说法|毫无根据: whose breach is spoken of denies it, where nobody else is told to. */
export function charged(context: ReadingContext, statement: Statement, first: number): Agent | null {
  const { actors, start } = statement;
  const one = actors.findLast(
    (actor) => actor.start >= start && actor.end <= start + first && actor.party !== null,
  );
  return one === undefined ? null : agentOf(context, statement, one);
}

/** Who speaks for no side: a paper, people without a name that hold no office. */
export function isOnlooker({ ids, parties }: Agent): boolean {
  const [id = ''] = ids;
  return (
    parties.length === 0 &&
    (/^(?:out:|src:)/.test(id) || (/^anon:/.test(id) && !/official|spokes|minister/.test(id)))
  );
}
