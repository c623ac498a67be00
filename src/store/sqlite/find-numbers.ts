import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Catalog, Placed } from './catalog.ts';
import { roomAround, type Stretch } from './places.ts';

/** Numbers fetched in one go: one string of them costs a tenth of as many rows. */
const CHUNK = 2048;
/** Matches that are passed one after the other before texts are asked one by one, where only some texts count. */
const PASSED = 8192;
/** So few texts are asked at once. */
const FEW = 40;
/** The most texts that are asked one by one; of more, all matches are passed. */
const MOST_ASKED = 1500;

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
      `SELECT group_concat(rowid, ' ') AS numbers FROM
        (SELECT rowid FROM sentence WHERE sentence MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid LIMIT ${CHUNK})`,
    );
  }

  /**
   * @param match the condition, or `null` for every sentence
   * @param among the texts that come into question, by number
   */
  find(match: string | null, catalog: Catalog, among: readonly Placed[], atMost: number): NumbersFound {
    const numbers: number[] = [];
    let stop = Number.POSITIVE_INFINITY;
    for (const number of match === null ? numbersOf(among) : this.#all(match, stretchesOf(among, catalog))) {
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

  /**
   * All matches are passed and those outside the stretches dropped; where many have been passed and few texts are
   * left to look at, these are asked one by one.
   */
  *#all(match: string, stretches: readonly Stretch[]): Iterable<number> {
    let at = 0;
    let from = stretches[0]?.start ?? 0;
    const end = stretches.at(-1)?.end ?? 0;
    for (let passed = 0; from < end; passed += CHUNK) {
      while (at < stretches.length && (stretches[at] as Stretch).end <= from) at += 1;
      const left = stretches.length - at;
      if (left <= FEW || (passed >= PASSED && left <= MOST_ASKED)) break;
      const numbers = this.#chunk(match, from, end);
      for (const number of numbers) {
        while (at < stretches.length && (stretches[at] as Stretch).end <= number) at += 1;
        if (at === stretches.length) return;
        if (number >= (stretches[at] as Stretch).start) yield number;
      }
      from = numbers.length < CHUNK ? end : (numbers.at(-1) as number) + 1;
    }
    for (const stretch of stretches.slice(at)) {
      const start = Math.max(stretch.start, from);
      if (start < stretch.end) yield* this.#within(match, start, stretch.end);
    }
  }

  *#within(match: string, start: number, end: number): Iterable<number> {
    for (let from = start; from < end; ) {
      const numbers = this.#chunk(match, from, end);
      yield* numbers;
      from = numbers.length < CHUNK ? end : (numbers.at(-1) as number) + 1;
    }
  }

  /** Whole numbers of JavaScript are floating-point ones to SQLite, and FTS5 would not stop at such a bound. */
  #chunk(match: string, start: number, end: number): number[] {
    const numbers = this.#matching.get(match, BigInt(start), BigInt(end))?.numbers as string | null;
    return numbers === null ? [] : numbers.split(' ').map(Number);
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
