import { median } from '../input/median.ts';
import type { DirectedEvent } from './directed.ts';
import { dayAfter, isExact } from './lag.ts';
import type { OrderedAnswers } from './ordered-answers.ts';
import type { ActionReaction, Reciprocity, ResponseLag } from './sequence.ts';
import type { Tendency } from './tendencies.ts';

/** Counts, by side and tendency, how the acts and charges of one side were answered within `within` days. */
export function reciprocityOf(
  events: readonly DirectedEvent[],
  pairs: readonly ActionReaction[],
  ordered: OrderedAnswers,
  within: number,
  asOf: string,
): readonly Reciprocity[] {
  const answers = new Map(pairs.map((pair) => [pair.action.event, pair]));
  const counts = new Map<string, DirectedEvent[]>();
  for (const one of events) {
    if (!ordered.asks(one)) continue;
    const key = JSON.stringify([one.by, one.to, one.tendency]);
    counts.set(key, [...(counts.get(key) ?? []), one]);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, acts]) => {
      const [from, to, tendency] = JSON.parse(key) as [string, string, Tendency];
      const done = acts.filter(
        ({ event, days }) => answers.has(event.id) || dayAfter(days.last, within) <= asOf,
      );
      const inKind = done.filter(({ event }) => answers.get(event.id)?.inKind === true);
      const sameDay = done.filter((one) => !answers.has(one.event.id) && ordered.isMatched(one));
      const otherwise = done.filter(({ event }) => answers.get(event.id)?.inKind === false);
      return {
        from,
        to,
        tendency,
        n: done.length,
        answeredInKind: inKind.length,
        answeredOtherwise: otherwise.length,
        sameDay: sameDay.length,
        unanswered: done.length - inKind.length - otherwise.length - sameDay.length,
        open: acts.length - done.length,
        events: done.map(({ event }) => event.id),
      };
    });
}

/** How many days passed before one side answered the other: the middle of all lags that are known to the day. */
export function responseLags(pairs: readonly ActionReaction[]): readonly ResponseLag[] {
  const lags = new Map<string, number[]>();
  for (const { from, to, lag } of pairs) {
    if (!isExact(lag)) continue;
    const key = JSON.stringify([from, to]);
    const list = lags.get(key);
    if (list) list.push(lag.least);
    else lags.set(key, [lag.least]);
  }
  return [...lags]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => {
      const [from, to] = JSON.parse(key) as [string, string];
      const sorted = list.sort((a, b) => a - b);
      return { from, to, n: sorted.length, medianDays: median(sorted) as number, lags: sorted };
    });
}
