import type { FormulationValue } from '../values/formulation.ts';
import { type Step, weightOf } from './align.ts';
import type { Choice, Phrase } from './phrase.ts';
import { COMMA, type Token } from './tokens.ts';

/** How a stretch of text relates to a phrase. Positions are those of the tokens. */
export interface Likeness {
  readonly match: FormulationValue['match'];
  /** Tokens from the first that stands to the last, exclusive. */
  readonly from: number;
  readonly to: number;
  /** Words of the phrase that are left out. */
  readonly dropped: readonly string[];
  /** Runs of tokens that are put in, or stand in the place of others. */
  readonly added: readonly (readonly [from: number, to: number])[];
  readonly slots: readonly {
    readonly name: string;
    readonly from: number;
    readonly to: number;
    readonly id: string | null;
  }[];
  /** Which tokens are the phrase's own words. */
  readonly own: readonly (readonly [from: number, to: number])[];
  /** Share of the phrase's words that stand. */
  readonly share: number;
}

/** Least share of a phrase's words that must stand beside those that may not be missing. Measured in golden/formulations. */
const LEAST_SHARE = 0.45;
/** Most words put in, for each word that stands. */
const MOST_PUT_IN = 0.5;
/** The same for a form that is matched only with words put in. */
const MOST_PUT_IN_WHOLE = 0.3;

/** Words that turn a phrase round when they are put into it: what is left then says the opposite. */
const NEGATING: ReadonlySet<string> = new Set([
  '不',
  '没',
  '未',
  '非',
  '无',
  '否',
  'not',
  'no',
  'never',
  'without',
  "isn't",
  "don't",
]);

/** Words that lead to somebody else. */
const LEADING: ReadonlySet<string> = new Set(['同', '与', '和']);

/** Characters of a series that must stand: two short members are found together by chance. */
const SHORTEST_SERIES = 6;

/** Words that join a list or mark a noun, and change no wording by being put in. */
const JOINING: ReadonlySet<string> = new Set(['和', '与', '及', '并', '的', 'and', 'the', 'a', 'an']);

/** What an alignment means, or `null` where too little of the phrase stands for it to be the phrase. */
export function judge(
  phrase: Phrase,
  tokens: readonly Token[],
  steps: readonly Step[],
  least: number = LEAST_SHARE,
): Likeness | null {
  // What fills an open slot is none of the phrase's words, and cannot begin or end it.
  const standing = steps.filter(
    ({ part, from, to, choice }) =>
      part !== null && to > from && (choice !== null || phrase.parts[part]?.kind === 'word'),
  );
  while (isFaintEdge(phrase, standing[0], 0)) standing.shift();
  while (isFaintEdge(phrase, standing.at(-1), phrase.parts.length - 1)) standing.pop();
  const [first, last] = [standing[0], standing.at(-1)];
  if (first === undefined || last === undefined) return null;
  const read = new Reading(phrase, tokens);
  for (const step of steps) {
    const isInside = step.from >= first.from && step.to <= last.to;
    if (isInside) read.take(step);
    else if (step.part !== null) read.leave(step.part);
  }
  const likeness = read.likeness(first.from, last.to);
  return likeness.share >= least && isEnough(phrase, steps, read) ? likeness : null;
}

/** 同, 与 and 和 in a slot belong to the text around, where what they lead to does not stand. */
function isFaintEdge({ parts }: Phrase, step: Step | undefined, edge: number): boolean {
  if (step === undefined || step.part === null || step.part === edge || step.choice === null) return false;
  const part = parts[step.part];
  return (
    part?.kind === 'slot' && (part.choices[step.choice]?.tokens ?? []).every((word) => LEADING.has(word))
  );
}

function isEnough(phrase: Phrase, steps: readonly Step[], read: Reading): boolean {
  const limit = phrase.rule === 'whole' ? MOST_PUT_IN_WHOLE : MOST_PUT_IN;
  if (read.putIn > Math.max(2, limit * read.stood) || read.isTurned) return false;
  if (phrase.rule !== 'series') return true;
  const out = new Set(steps.flatMap(({ part, from, to }) => (part !== null && from === to ? [part] : [])));
  const broken = new Set([...out].map((part) => phrase.memberOf[part]));
  const members = new Set(phrase.memberOf);
  const whole = members.size - broken.size;
  // A member of which something stands and something not is no member left out, and the series is another one.
  const isCut = [...broken].some((member) =>
    phrase.memberOf.some((one, part) => one === member && !out.has(part)),
  );
  return whole >= 2 && !isCut && read.putIn === 0 && read.stood >= SHORTEST_SERIES;
}

/** Collects what an alignment holds, step by step. */
class Reading {
  stood = 0;
  readonly #phrase: Phrase;
  readonly #tokens: readonly Token[];
  readonly #dropped: string[][] = [];
  readonly #added: [number, number][] = [];
  readonly #slots: Likeness['slots'][number][] = [];
  readonly #own: [number, number][] = [];
  #out = 0;
  #lastPart = -2;

  constructor(phrase: Phrase, tokens: readonly Token[]) {
    this.#phrase = phrase;
    this.#tokens = tokens;
  }

  take(step: Step): void {
    if (step.part === null) this.#add(step.from, step.to);
    else if (step.from === step.to) this.leave(step.part);
    else this.#stand(step, step.part);
  }

  /** Runs of words put in, without words at their edges that only join. */
  added(): readonly (readonly [number, number])[] {
    const isJoint = (at: number): boolean => JOINING.has((this.#tokens[at] as Token).text);
    return this.#added.flatMap(([first, last]): readonly (readonly [number, number])[] => {
      let [from, to] = [first, last];
      while (from < to && isJoint(from)) from += 1;
      while (to > from && isJoint(to - 1)) to -= 1;
      return from < to ? [[from, to]] : [];
    });
  }

  /** Whether a word put in negates. One that stands in the place of another (rather than, 而不是) does not. */
  get isTurned(): boolean {
    return (
      this.#dropped.length === 0 &&
      this.#added.some(([from, to]) => this.#tokens.slice(from, to).some(({ text }) => NEGATING.has(text)))
    );
  }

  get putIn(): number {
    return this.added().reduce((sum, [from, to]) => sum + to - from, 0);
  }

  likeness(from: number, to: number): Likeness {
    const added = this.added();
    const runs = this.#dropped.filter(([first = '', ...rest]) => rest.length > 0 || !JOINING.has(first));
    const dropped = runs.map((words) => words.join(this.#phrase.language === 'zh' ? '' : ' '));
    return {
      match: added.length > 0 ? 'altered' : dropped.length > 0 ? 'elided' : 'exact',
      from,
      to,
      dropped,
      added,
      slots: this.#slots,
      own: this.#own,
      share: this.stood / (this.stood + this.#out),
    };
  }

  #add(from: number, to: number): void {
    if (this.#tokens[from]?.text === COMMA) return;
    const last = this.#added.at(-1);
    if (last !== undefined && last[1] === from) last[1] = to;
    else this.#added.push([from, to]);
  }

  /** Counts a part as left out. */
  leave(at: number): void {
    const part = this.#phrase.parts[at];
    if (part === undefined || (part.kind === 'slot' && part.optional)) return;
    this.#out += weightOf(part);
    this.#drop(at, part.kind === 'word' ? [part.text] : (official(part.choices)?.tokens ?? []));
  }

  #drop(at: number, words: readonly string[]): void {
    if (words.length === 0) return;
    const last = this.#dropped.at(-1);
    if (last !== undefined && this.#lastPart === at - 1) last.push(...words);
    else this.#dropped.push([...words]);
    this.#lastPart = at;
  }

  #stand(step: Step, at: number): void {
    const part = this.#phrase.parts[at];
    if (part === undefined) return;
    if (part.kind === 'word') {
      this.stood += 1;
      this.#own.push([step.from, step.to]);
      return;
    }
    const choice = step.choice === null ? undefined : part.choices[step.choice];
    this.#slots.push({ name: part.name, from: step.from, to: step.to, id: choice?.id ?? null });
    if (choice === undefined) return;
    this.#own.push([step.from, step.to]);
    this.stood += choice.tokens.length;
    if (!choice.altered) return;
    this.#add(step.from, step.to);
    this.#drop(at, official(part.choices)?.tokens ?? []);
  }
}

/** What the phrase has in a slot by right. */
function official(choices: readonly Choice[]): Choice | undefined {
  return choices.find(({ altered }) => !altered);
}
