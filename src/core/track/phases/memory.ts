import { daysBetween } from '../sequence/lag.ts';
import type { PhaseState } from './phase-state.ts';
import type { Signal } from './signals.ts';
import type { TimelineItem } from './timeline.ts';

/** What the automaton keeps in mind of the events that it has taken. Every question takes constant time on average. */
export class AutomatonMemory {
  readonly #last = new Map<Signal, TimelineItem>();
  /** The last restrictive act of each side since the last deal. */
  readonly #restricted = new Map<string, TimelineItem>();
  /** Accusations since the last contact, one for each side and day. */
  #accused: TimelineItem[] = [];
  #round: TimelineItem | null = null;
  #previous: TimelineItem | null = null;
  #hasDeal = false;

  /** The event taken last. */
  get last(): TimelineItem | null {
    return this.#previous;
  }

  /** The round that is scheduled, in the version that leaves it most time. */
  get round(): TimelineItem | null {
    return this.#round;
  }

  /** Whether a deal stands that no retaliation has followed. */
  get hasDeal(): boolean {
    return this.#hasDeal;
  }

  take(item: TimelineItem): void {
    const { signal, event } = item;
    this.#last.set(signal, item);
    this.#previous = item;
    if (signal === 'contact' || signal === 'summit' || signal === 'talks') this.#accused = [];
    if (signal === 'talks' || signal === 'cancel') this.#round = null;
    if (signal === 'schedule') this.#round = later(this.#round, item);
    if (signal === 'restrict') for (const side of event.actors) this.#restricted.set(side, item);
    if (signal === 'accuse' && !this.#accused.some((other) => isSameDaySide(other, item)))
      this.#accused.push(item);
  }

  entered(state: PhaseState): void {
    if (state === 'retaliation') this.#hasDeal = false;
    if (state === 'pause') this.#round = null;
    if (state !== 'deal') return;
    this.#hasDeal = true;
    this.#restricted.clear();
    this.#accused = [];
  }

  /** The last event of any of these kinds. */
  lastOf(signals: readonly Signal[]): TimelineItem | null {
    let latest: TimelineItem | null = null;
    for (const signal of signals) {
      const item = this.#last.get(signal);
      if (item && (latest === null || item.day > latest.day)) latest = item;
    }
    return latest;
  }

  /** Whether a round is said to come that may still be held on `day`. */
  isScheduled(day: string): boolean {
    return this.#round !== null && (this.#round.roundBy === null || this.#round.roundBy >= day);
  }

  /** The last restrictive act of a side other than the item's, at most `within` days before it. */
  byOtherSide({ event, day }: TimelineItem, within: number): TimelineItem | null {
    for (const [side, item] of this.#restricted)
      if (!event.actors.includes(side) && daysBetween(item.day, day) <= within) return item;
    return null;
  }

  /** Accusations within the days up to the item, the item among them. */
  counted({ day }: TimelineItem, within: number): readonly TimelineItem[] {
    this.#accused = this.#accused.filter((item) => daysBetween(item.day, day) <= within);
    return this.#accused;
  }
}

function isSameDaySide(a: TimelineItem, b: TimelineItem): boolean {
  return a.day === b.day && a.event.actors.join() === b.event.actors.join();
}

function later(known: TimelineItem | null, item: TimelineItem): TimelineItem {
  // A round without a day leaves the day that another source gives.
  if (known === null || known.roundBy === null) return item;
  if (item.roundBy === null) return known;
  return item.roundBy > known.roundBy ? item : known;
}
