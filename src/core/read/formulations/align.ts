import type { Choice, Part, Phrase } from './phrase.ts';
import { COMMA, isSameWord, type Token, wordWeight } from './tokens.ts';

/** One step of an alignment: a part of the phrase, a stretch of the text, or both. */
export interface Step {
  /** Position in `Phrase.parts`; `null` for words put in. */
  readonly part: number | null;
  /** Positions in the tokens; empty where the part is left out. */
  readonly from: number;
  readonly to: number;
  /** Which of a slot's choices stands there; `null` for a word or an open slot. */
  readonly choice: number | null;
}

/** Costs against 1 for a part that stands. Opening a gap costs more than going on, so that no stray word is picked up. */
const OPEN = 0.6;
const PUT_IN = 0.15;
const LEFT_OUT = 0.1;
/** What stands across a comma must be a member of some length to belong to the phrase. */
const ACROSS = 2.5;
/** Below it the words stand too far apart, whatever must stand. */
const WORST = -3;
/** Most tokens that fill an open slot. */
const WIDEST = { zh: 16, en: 8 };

/** What the alignment did last. */
const STANDS = 0;
const OUT = 1;
const IN = 2;
const STATES = 3;

/**
 * The best alignment of a phrase with some stretch of `tokens`, or `null` where a part that must stand does not:
 * Needleman and Wunsch with affine gaps (Gotoh 1982), free at both ends of the text.
 */
export function align(phrase: Phrase, tokens: readonly Token[]): readonly Step[] | null {
  const table = new Table(phrase.parts.length, tokens.length);
  for (let j = 0; j <= tokens.length; j += 1) table.begin(j);
  for (let i = 0; i <= phrase.parts.length; i += 1) {
    // No way leads on from parts that nothing stands for.
    table.open(i + 1);
    if (!extend(table, phrase, tokens, i)) return null;
  }
  return table.best();
}

/**
 * Goes on from every state of every cell of one row; says whether there was any. Works on the numbers of the table
 * itself: this is the innermost loop of the search for phrases.
 */
function extend(table: Table, phrase: Phrase, tokens: readonly Token[], i: number): boolean {
  const part = phrase.parts[i];
  if (part === undefined) return table.isReached(i, tokens.length);
  const word = part.kind === 'word' ? part.text : null;
  const weight = word === null ? 0 : wordWeight(word);
  const { scores, from: ways } = table;
  const { length } = tokens;
  const begin = table.first;
  table.first = length + 1;
  for (let j = begin; j <= length; j += 1) {
    if (table.isEmpty(i, j)) continue;
    const text = j < length ? (tokens[j] as Token).text : null;
    const isSame = word !== null && text !== null && isSameWord(word, text);
    for (let state = 0; state < STATES; state += 1) {
      const at = table.at(i, j, state);
      const score = scores[at] as number;
      if (score === Number.NEGATIVE_INFINITY) continue;
      if (text !== null && (state !== STANDS || (ways[at] as number) >= 0)) {
        const cost = text === COMMA ? ACROSS : PUT_IN + (state === IN ? 0 : OPEN);
        table.offer(table.at(i, j + 1, IN), score - cost, at, -1);
      }
      if (isSame) table.lead(i + 1, j + 1, STANDS, score + weight, at, -1);
      if (!part.required) table.lead(i + 1, j, OUT, score - leftOut(state), at, -1);
      if (part.kind === 'slot') fill(table, phrase, part, tokens, i, j, state);
    }
  }
  return begin <= length;
}

/** A slot takes one of its choices, or what stands there where it is open. */
function fill(
  table: Table,
  phrase: Phrase,
  { choices, of }: Extract<Part, { kind: 'slot' }>,
  tokens: readonly Token[],
  i: number,
  j: number,
  state: number,
): void {
  if (choices.length === 0) fillOpen(table, phrase, of === 'party', tokens, i, j, state);
  const score = table.score(i, j, state);
  const from = table.at(i, j, state);
  for (let at = 0; at < choices.length; at += 1) {
    const { tokens: words, altered } = choices[at] as Choice;
    if (!stands(words, tokens, j)) continue;
    const gain = words.length - (altered ? OPEN : 0);
    table.lead(i + 1, j + words.length, STANDS, score + gain, from, at);
  }
}

function leftOut(state: number): number {
  return (state === OUT ? 0 : OPEN) + LEFT_OUT;
}

/** An open slot takes what stands there, with nothing gained but the gap that it spares; never at an edge. */
function fillOpen(
  table: Table,
  phrase: Phrase,
  namesParty: boolean,
  tokens: readonly Token[],
  i: number,
  j: number,
  state: number,
): void {
  const score = table.score(i, j, state);
  if (table.came(i, j, state) < 0) return;
  // Behind a word that is left out, what stands there was put in: 撤销全部消极举措 names nobody.
  const before = phrase.parts[i - 1];
  const isFaint = before?.kind === 'word' && wordWeight(before.text) < 1;
  if (state === IN || (state === OUT && !isFaint)) return;
  const from = table.at(i, j, state);
  let isNamed = !namesParty;
  for (let k = 0; k < WIDEST[phrase.language]; k += 1) {
    const token = tokens[j + k];
    if (token === undefined || token.text === COMMA) return;
    isNamed ||= token.isParty === true;
    if (isNamed) table.lead(i + 1, j + k + 1, STANDS, score - 0.01 * k, from, -1);
  }
}

function stands(words: readonly string[], tokens: readonly Token[], from: number): boolean {
  if (words.length === 0) return false;
  for (let k = 0; k < words.length; k += 1) {
    const token = tokens[from + k];
    if (token === undefined || !isSameWord(words[k] as string, token.text)) return false;
  }
  return true;
}

/** Room for one alignment at a time, made anew only for a larger one: most of the cells are never written. */
let scores = new Float64Array(0);
let ways = new Int32Array(0);
let choicesTaken = new Int16Array(0);

/** Scores and the way back, by parts used, tokens used and state. Good until the next one is made. */
class Table {
  readonly scores: Float64Array;
  readonly from: Int32Array;
  /** The first token at which a way leads to the row that comes next. */
  first = 0;
  readonly #choice: Int16Array;
  readonly #width: number;
  readonly #parts: number;

  constructor(parts: number, tokens: number) {
    this.#parts = parts;
    this.#width = tokens + 1;
    const size = (parts + 1) * this.#width * STATES;
    if (scores.length < size) {
      scores = new Float64Array(size * 2);
      ways = new Int32Array(size * 2);
      choicesTaken = new Int16Array(size * 2);
    }
    this.scores = scores;
    this.from = ways;
    this.#choice = choicesTaken;
    this.open(0);
  }

  /** Makes a row ready; the rows behind one that nothing leads on from are never looked at. */
  open(i: number): void {
    if (i > this.#parts) return;
    const row = this.#width * STATES;
    this.scores.fill(Number.NEGATIVE_INFINITY, i * row, (i + 1) * row);
  }

  /** The number of a cell. */
  at(i: number, j: number, state: number): number {
    return (i * this.#width + j) * STATES + state;
  }

  /** Whether any way leads to a row. */
  isReached(i: number, tokens: number): boolean {
    for (let j = 0; j <= tokens; j += 1) if (!this.isEmpty(i, j)) return true;
    return false;
  }

  /** An alignment may begin at any token. */
  begin(j: number): void {
    const at = this.at(0, j, STANDS);
    this.scores[at] = 0;
    this.from[at] = -1;
  }

  isEmpty(i: number, j: number): boolean {
    const scores = this.scores;
    const at = this.at(i, j, 0);
    return (
      scores[at] === Number.NEGATIVE_INFINITY &&
      scores[at + OUT] === Number.NEGATIVE_INFINITY &&
      scores[at + IN] === Number.NEGATIVE_INFINITY
    );
  }

  score(i: number, j: number, state: number): number {
    return this.scores[this.at(i, j, state)] as number;
  }

  /** Where the best way to a cell came from; -1 where it begins there. */
  came(i: number, j: number, state: number): number {
    return this.from[this.at(i, j, state)] as number;
  }

  /** Goes on to the cell `to` from the cell `from`, where that is better than the ways found before. */
  offer(to: number, score: number, from: number, choice: number): void {
    if (score <= (this.scores[to] as number)) return;
    this.scores[to] = score;
    this.from[to] = from;
    this.#choice[to] = choice;
  }

  /** `offer` for a cell of the next row. */
  lead(i: number, j: number, state: number, score: number, from: number, choice: number): void {
    if (j < this.first) this.first = j;
    this.offer(this.at(i, j, state), score, from, choice);
  }

  best(): readonly Step[] | null {
    let end = -1;
    let score = WORST;
    for (let j = 0; j < this.#width; j += 1) {
      for (const state of [STANDS, OUT]) {
        const at = this.at(this.#parts, j, state);
        if ((this.scores[at] as number) <= score) continue;
        score = this.scores[at] as number;
        end = at;
      }
    }
    return end < 0 ? null : this.#steps(end);
  }

  #steps(end: number): readonly Step[] {
    const steps: Step[] = [];
    for (let at = end; (this.from[at] as number) >= 0; at = this.from[at] as number) {
      const before = this.from[at] as number;
      const [i, j] = this.#cell(before);
      const [toI, toJ] = this.#cell(at);
      const choice = this.#choice[at] as number;
      steps.push({ part: toI > i ? i : null, from: j, to: toJ, choice: choice < 0 ? null : choice });
    }
    return steps.reverse();
  }

  #cell(at: number): readonly [number, number] {
    const cell = Math.floor(at / STATES);
    return [Math.floor(cell / this.#width), cell % this.#width];
  }
}

/** The weight of a part that is left out, in tokens: a slot counts as its shortest choice, an open one nothing. */
export function weightOf(part: Part): number {
  if (part.kind === 'word') return 1;
  return part.choices.reduce(
    (least, { tokens }) => Math.min(least, tokens.length),
    part.choices.length === 0 ? 0 : 99,
  );
}
