import { similarity } from '../../evidence/similarity.ts';
import { foldForm } from '../../text/fold.ts';
import { makeView } from '../../text/make-view.ts';
import type { Span } from '../../text/span.ts';

/** Where quoted words stand in a text, and how nearly. */
export interface Found {
  /** What was looked for, by its place in the list given. */
  readonly sought: number;
  readonly how: 'verbatim' | 'elided' | 'altered';
  readonly span: Span;
}

/** Units of the folded words by which a place is recognised. */
const GRAM = 4;
/** A quotation is taken to be altered where it is so alike, and only if it is long enough to be anybody's. */
const ALIKE = 0.82;
const LONG = { en: 30, zh: 10 } as const;

/** Of each quotation only so many grams are looked for, those that the fewest others have. */
const RAREST = 8;

interface Sought {
  readonly folded: string;
  /** The stretches between marks of omission. */
  readonly parts: readonly string[];
  readonly long: boolean;
  /** How many of its grams are looked for. */
  readonly grams: number;
}

/**
 * Looks for many quotations in one text after the other. A text is gone through once for all of them: only where a rare
 * gram of some quotation stands is anything compared.
 */
export class QuotationSearch {
  readonly #sought: readonly Sought[];
  /** By grams, and by whole words shorter than one, such as 应约. */
  readonly #byGram = new Map<string, number[]>();
  readonly #starts = new Uint8Array(0x10000);
  readonly #lengths: readonly number[];

  constructor(quotations: readonly string[]) {
    const all = quotations.map((words) => trimmed(foldForm(words)));
    const often = frequencies(all);
    this.#sought = all.map((folded, at): Sought => {
      const grams = rarest(folded, often);
      for (const gram of grams) this.#put(gram, at);
      const parts = folded.split(/(?:\.{3,}|…+|\[\.\.\.\]|\(\.\.\.\))/).map(trimmed);
      const isChinese = /\p{Script=Han}/u.test(folded);
      return {
        folded,
        parts: parts.filter((part) => part.length >= GRAM),
        long: folded.length >= (isChinese ? LONG.zh : LONG.en),
        grams: grams.length,
      };
    });
    this.#lengths = [...new Set([...this.#byGram.keys()].map(({ length }) => length))];
  }

  /** The first place of every quotation that stands in a text. */
  in(content: string): readonly Found[] {
    const view = makeView(content);
    const found: Found[] = [];
    for (const [sought, grams] of this.#hits(view.folded)) {
      const place = this.#placeOf(this.#sought[sought] as Sought, view.folded, grams.size);
      if (place === null) continue;
      const [how, start, end] = place;
      found.push({ sought, how, span: view.toSource(start, end) });
    }
    return found;
  }

  #put(gram: string, sought: number): void {
    const found = this.#byGram.get(gram);
    if (found === undefined) this.#byGram.set(gram, [sought]);
    else found.push(sought);
    this.#starts[gram.charCodeAt(0)] = 1;
  }

  #hits(folded: string): ReadonlyMap<number, ReadonlySet<string>> {
    const standing = new Set<string>();
    for (let at = 0; at < folded.length; at += 1) {
      if (this.#starts[folded.charCodeAt(at)] === 0) continue;
      for (const length of this.#lengths) {
        const gram = folded.slice(at, at + length);
        if (this.#byGram.has(gram)) standing.add(gram);
      }
    }
    const hits = new Map<number, Set<string>>();
    for (const gram of standing)
      for (const sought of this.#byGram.get(gram) ?? [])
        hits.set(sought, (hits.get(sought) ?? new Set()).add(gram));
    return hits;
  }

  #placeOf(
    { folded, parts, long, grams }: Sought,
    text: string,
    hits: number,
  ): readonly [Found['how'], number, number] | null {
    const at = wholeWordsAt(text, folded, 0);
    if (at >= 0) return ['verbatim', at, at + folded.length];
    if (parts.length > 1) {
      const ends = inOrder(text, parts);
      if (ends !== null) return ['elided', ends.start, ends.end];
    }
    return long && hits * 3 >= grams ? nearly(text, folded, gramPlaces(text, folded)) : null;
  }
}

/** In how many quotations each gram stands. */
function frequencies(all: readonly string[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>();
  for (const words of all)
    for (const gram of new Set(gramsOf(words))) often.set(gram, (often.get(gram) ?? 0) + 1);
  return often;
}

function rarest(words: string, often: ReadonlyMap<string, number>): readonly string[] {
  if (words.length < GRAM) return words.length > 1 ? [words] : [];
  return [...new Set(gramsOf(words))]
    .sort((a, b) => (often.get(a) ?? 0) - (often.get(b) ?? 0))
    .slice(0, RAREST);
}

function gramsOf(words: string): readonly string[] {
  const grams: string[] = [];
  for (let at = 0; at + GRAM <= words.length; at += 1) grams.push(words.slice(at, at + GRAM));
  return grams;
}

/** Where a text has any gram of the words. */
function gramPlaces(text: string, words: string): readonly number[] {
  const grams = new Set(gramsOf(words));
  const places: number[] = [];
  for (let at = 0; at + GRAM <= text.length; at += 1)
    if (grams.has(text.slice(at, at + GRAM))) places.push(at);
  return places;
}

function trimmed(words: string): string {
  return words.replace(/^[\s.,;:!?'"，。、；：！？…-]+|[\s.,;:!?'"，。、；：！？…-]+$/g, '');
}

/** Letters on either side would make another word of it. */
function wholeWordsAt(text: string, words: string, from: number): number {
  if (words.length === 0) return -1;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = /[a-z0-9]/.test(text[at - 1] ?? '') && /[a-z0-9]/.test(words[0] ?? '');
    const after = /[a-z0-9]/.test(text[at + words.length] ?? '') && /[a-z0-9]/.test(words.at(-1) ?? '');
    if (!before && !after) return at;
  }
  return -1;
}

function inOrder(text: string, parts: readonly string[]): Span | null {
  let start = -1;
  let end = 0;
  for (const part of parts) {
    const at = wholeWordsAt(text, part, end);
    if (at < 0) return null;
    if (start < 0) start = at;
    end = at + part.length;
  }
  return { start, end };
}

/** The stretch that is most like the words, if it is like enough. */
function nearly(
  text: string,
  words: string,
  places: readonly number[],
): readonly ['altered', number, number] | null {
  const window = Math.ceil(words.length * 1.3);
  let best = { count: 0, start: 0, end: 0 };
  let from = 0;
  for (let to = 0; to < places.length; to += 1) {
    while ((places[to] as number) - (places[from] as number) > window) from += 1;
    const count = to - from + 1;
    if (count > best.count)
      best = { count, start: places[from] as number, end: (places[to] as number) + GRAM };
  }
  if (best.count < (words.length - GRAM + 1) * 0.5) return null;
  return similarity(text.slice(best.start, best.end), words) >= ALIKE
    ? ['altered', best.start, best.end]
    : null;
}
