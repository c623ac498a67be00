import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Catalog, Placed } from './catalog.ts';
import { roomAround, type Stretch } from './places.ts';

/** Up to so many stretches of texts are asked one by one; of more, all sentences are passed and others dropped. */
const FEW_STRETCHES = 400;

/** Numbers of sentences in their order, whole days only. */
export interface NumbersFound {
  readonly numbers: readonly number[];
  readonly more: boolean;
}

/** Finds the numbers of the newest sentences that fulfil a condition of FTS5. */
export class NumberFinder {
  readonly #matching: StatementSync;

  constructor(database: DatabaseSync) {
    this.#matching = database.prepare(
      'SELECT rowid FROM sentence WHERE sentence MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid',
    );
  }

  /**
   * @param match the condition, or `null` for every sentence
   * @param among the texts that come into question, by number
   */
  find(match: string | null, catalog: Catalog, among: readonly Placed[], atMost: number): NumbersFound {
    const numbers: number[] = [];
    let stop = Number.POSITIVE_INFINITY;
    for (const number of match === null
      ? numbersOf(among)
      : this.#all(match, catalog, stretchesOf(among, catalog))) {
      if (number >= stop) return { numbers, more: true };
      if (numbers.length >= atMost && stop === Number.POSITIVE_INFINITY) {
        // One too many. The day that it stands on goes with it, unless it is the only one.
        const room = roomAround(number);
        const whole = numbers.findIndex((one) => one >= room.start);
        if (whole > 0) return { numbers: numbers.slice(0, whole), more: true };
        if (whole < 0) return { numbers, more: true };
        stop = room.end;
      }
      numbers.push(number);
    }
    return { numbers, more: false };
  }

  *#all(match: string, catalog: Catalog, stretches: readonly Stretch[]): Iterable<number> {
    if (stretches.length <= FEW_STRETCHES) {
      for (const { start, end } of stretches) yield* this.#within(match, start, end);
    } else yield* inStretches(this.#within(match, 0, endOf(catalog)), stretches);
  }

  /** Whole numbers of JavaScript are floating-point ones to SQLite, and FTS5 would not stop at such a bound. */
  *#within(match: string, start: number, end: number): Iterable<number> {
    for (const row of this.#matching.iterate(match, BigInt(start), BigInt(end))) yield row.rowid as number;
  }
}

function* numbersOf(among: readonly Placed[]): Iterable<number> {
  for (const { number, sentences } of among) for (let at = 0; at < sentences; at += 1) yield number + at;
}

/** Texts that stand side by side among all texts as one stretch of numbers, with the free numbers between them. */
function stretchesOf(among: readonly Placed[], { placed }: Catalog): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  let at = 0;
  for (const one of among) {
    const { number, sentences } = one;
    const follows = placed[at] === one && stretches.length > 0;
    while (placed[at] !== one) at += 1;
    at += 1;
    const last = stretches.at(-1);
    if (follows && last !== undefined) last.end = number + sentences;
    else stretches.push({ start: number, end: number + sentences });
  }
  return stretches;
}

/** Those of the numbers that lie in one of the stretches; both in order. */
function* inStretches(numbers: Iterable<number>, stretches: readonly Stretch[]): Iterable<number> {
  let at = 0;
  for (const number of numbers) {
    while (at < stretches.length && (stretches[at] as Stretch).end <= number) at += 1;
    const stretch = stretches[at];
    if (stretch === undefined) return;
    if (number >= stretch.start) yield number;
  }
}

function endOf({ placed }: Catalog): number {
  const last = placed.at(-1);
  return last === undefined ? 0 : last.number + last.sentences;
}
