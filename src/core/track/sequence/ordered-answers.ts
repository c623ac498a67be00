import { byFirstDay, type DirectedEvent } from './directed.ts';
import type { IssueLinks } from './issue-links.ts';
import { lagBetween } from './lag.ts';
import type { ActionReaction } from './sequence.ts';
import { takingEffect } from './taking-effect.ts';
import type { ToldAnswer } from './told-answers.ts';

type OrderedAnswer = Omit<ToldAnswer, 'told'> & Pick<ActionReaction, 'told'>;

/**
 * Answers by order alone: the nearest later event of the other side on the same or a linked issue, if the action is in
 * turn the nearest before it. Days must leave no doubt which came first. What only brings an earlier announcement into
 * force is neither.
 */
export class OrderedAnswers {
  /** By side, by whom it is aimed at, and by issue (widened), in order of first days. */
  readonly #buckets = new Map<string, DirectedEvent[]>();
  readonly #takingEffect: ReadonlySet<DirectedEvent>;
  readonly #links: IssueLinks;
  readonly #within: number;

  constructor(events: readonly DirectedEvent[], links: IssueLinks, within: number) {
    this.#links = links;
    this.#within = within;
    const sorted = [...events].sort(byFirstDay);
    this.#takingEffect = takingEffect(sorted, links);
    for (const one of sorted) {
      if (this.#takingEffect.has(one)) continue;
      for (const issue of links.widened(one.event.issues)) {
        const key = keyOf(one.by, one.to, issue);
        const bucket = this.#buckets.get(key);
        if (bucket) bucket.push(one);
        else this.#buckets.set(key, [one]);
      }
    }
  }

  /** Whether an answer to it may be told by the order alone. */
  asks(action: DirectedEvent): boolean {
    return action.reading.asksAnswer && action.to !== null && !this.#takingEffect.has(action);
  }

  /** The answer to an act that by its kind asks for one; `null` where none came in time. */
  answerTo(action: DirectedEvent): OrderedAnswer | null {
    const { by, to, event, days } = action;
    if (!this.asks(action)) return null;
    const found = this.#links.widened(event.issues).flatMap((issue) => {
      const bucket = this.#buckets.get(keyOf(to, by, issue)) ?? [];
      const next = firstAfter(bucket, days.last);
      return bucket.slice(next, endOfDay(bucket, next));
    });
    const reaction = found.sort(
      (a, b) =>
        lagBetween(days, a.days).least - lagBetween(days, b.days).least ||
        Number(b.reading.isDeed) - Number(a.reading.isDeed) ||
        Number(b.tendency === action.tendency) - Number(a.tendency === action.tendency) ||
        byFirstDay(a, b),
    )[0];
    if (reaction === undefined || lagBetween(days, reaction.days).least > this.#within) return null;
    if (this.#hasNearerAction(action, reaction)) return null;
    return { action, reaction, told: 'order', telling: [] };
  }

  /** Whether the other side did as much on the same issue on the very day. */
  isMatched({ by, to, event, days, tendency }: DirectedEvent): boolean {
    return this.#links.widened(event.issues).some((issue) => {
      const bucket = this.#buckets.get(keyOf(to, by, issue)) ?? [];
      const end = firstAfter(bucket, days.first);
      for (let at = end - 1; at >= 0 && bucket[at]?.days.first === days.first; at -= 1) {
        const { reading, tendency: other } = bucket[at] as DirectedEvent;
        if (other === tendency && reading.asksAnswer) return true;
      }
      return false;
    });
  }

  /** Whether the acting side did something else on the issue between the two that asks for an answer itself. */
  #hasNearerAction({ by, to, event, days }: DirectedEvent, reaction: DirectedEvent): boolean {
    return this.#links.widened(event.issues).some((issue) => {
      const bucket = this.#buckets.get(keyOf(by, to, issue)) ?? [];
      for (let at = firstAfter(bucket, days.last); at < bucket.length; at += 1) {
        const other = bucket[at] as DirectedEvent;
        if (other.days.first >= reaction.days.first) return false;
        if (this.asks(other)) return true;
      }
      return false;
    });
  }
}

function keyOf(by: string | null, to: string | null, issue: string): string {
  return JSON.stringify([by, to, issue]);
}

/** Index of the first event that certainly lies after `day`. */
function firstAfter(bucket: readonly DirectedEvent[], day: string): number {
  let low = 0;
  let high = bucket.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bucket[middle] as DirectedEvent).days.first > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index after the last event of the same first day. */
function endOfDay(bucket: readonly DirectedEvent[], from: number): number {
  const day = bucket[from]?.days.first;
  let to = from;
  while (to < bucket.length && bucket[to]?.days.first === day) to += 1;
  return to;
}
