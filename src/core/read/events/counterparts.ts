import type { ReadingContext } from '../context.ts';
import { otherParty, ownParty } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';

const OFFICE = /^ (?:[a-z]+ ){0,2}(?:counterparts?|colleagues?|opposite numbers?|hosts?)(?![a-z])/;

/** Parties that stand as an adjective before somebody's counterpart: "her Indian counterpart". */
export function counterpartsIn(context: ReadingContext, { frame, start, end }: Statement): readonly string[] {
  if (frame.language === 'zh') return [];
  return context
    .hits('party', frame.span(start, end))
    .filter((hit) => OFFICE.test(frame.text.slice(frame.local(hit.end), frame.local(hit.end) + 40)))
    .map(({ entry }) => entry.id);
}

const OTHER = {
  en: /(?<![a-z])(?:him|her(?! [a-z]+ (?:by|at|in)(?![a-z]))|them|(?:my|his|her|our|its) (?:[a-z]+ )?(?:counterpart|colleague|opposite number))(?![a-z])/,
  zh: /(?:同|与|和|跟|见到?了?|会见了?|接待了?|致电)(?:他|她|对方)|对方/,
};

/** The other side, where a side's own words only say "him" or "my counterpart". */
export function theOther(
  context: ReadingContext,
  { frame, text }: Statement,
  known: readonly string[],
): readonly string[] {
  const own = ownParty(context);
  if (own === null || known.some((id) => id !== own) || !OTHER[frame.language].test(text)) return [];
  const other = otherParty(context, [own]);
  return other === null ? [] : [other];
}

/** The two parties that a text is about, so that "the two ministers" are theirs where nobody has said whose it is. */
export class Pair {
  readonly #named = new Map<string, number>();

  /** Counts whom a clause names. */
  note({ actors, start, end }: Statement): void {
    for (const { party, start: from, end: to } of actors)
      if (party !== null && from >= start && to <= end)
        this.#named.set(party, (this.#named.get(party) ?? 0) + 1);
  }

  /** The two that have been named most, where no third is named as often. */
  get parties(): readonly string[] {
    const [first, second, third] = [...this.#named].sort(([, a], [, b]) => b - a);
    if (first === undefined || second === undefined || third?.[1] === second[1]) return [];
    return [first[0], second[0]];
  }
}
