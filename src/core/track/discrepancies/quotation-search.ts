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
const SHORT = [2, 3] as const;
/** A quotation is taken to be altered where it is so alike, and only if it is long enough to be anybody's. */
const ALIKE = 0.82;
const LONG = { en: 30, zh: 10 } as const;

interface Sought {
  readonly folded: string;
  /** The stretches between marks of omission. */
  readonly parts: readonly string[];
  readonly long: boolean;
}

/**
 * Looks for many quotations in one text after the other. A text is gone through once for all of them: only where
 * four units in a row stand in some quotation is anything compared.
 */
export class QuotationSearch {
  readonly #sought: readonly Sought[];
  readonly #byGram = new Map<string, number[]>();
  /** Words shorter than that, such as 应约: there is nothing to recognise their place by but themselves. */
  readonly #short = new Map<string, number[]>();
  readonly #starts = new Uint8Array(0x10000);

  constructor(quotations: readonly string[]) {
    this.#sought = quotations.map((words): Sought => {
      const folded = trimmed(foldForm(words));
      const parts = folded.split(/(?:\.{3,}|…+|\[\.\.\.\]|\(\.\.\.\))/).map(trimmed);
      const isChinese = /\p{Script=Han}/u.test(folded);
      return {
        folded,
        parts: parts.filter((part) => part.length >= GRAM),
        long: folded.length >= (isChinese ? LONG.zh : LONG.en),
      };
    });
    for (const [at, { folded }] of this.#sought.entries()) {
      if (folded.length > 1 && folded.length < GRAM) this.#put(this.#short, folded, at);
      for (let from = 0; from + GRAM <= folded.length; from += 1)
        this.#put(this.#byGram, folded.slice(from, from + GRAM), at);
    }
  }

  /** The first place of every quotation that stands in a text. */
  in(content: string): readonly Found[] {
    const view = makeView(content);
    const hits = this.#hits(view.folded);
    const found: Found[] = [];
    for (const [sought, places] of hits) {
      const place = this.#placeOf(sought, view.folded, places);
      if (place === null) continue;
      const [how, start, end] = place;
      found.push({ sought, how, span: view.toSource(start, end) });
    }
    return found;
  }

  #put(map: Map<string, number[]>, words: string, sought: number): void {
    const found = map.get(words);
    if (found === undefined) map.set(words, [sought]);
    else if (found.at(-1) !== sought) found.push(sought);
    this.#starts[words.charCodeAt(0)] = 1;
  }

  #hits(folded: string): ReadonlyMap<number, number[]> {
    const hits = new Map<number, number[]>();
    const hit = (sought: number, at: number): void => {
      const places = hits.get(sought);
      if (places === undefined) hits.set(sought, [at]);
      else places.push(at);
    };
    for (let at = 0; at < folded.length; at += 1) {
      if (this.#starts[folded.charCodeAt(at)] === 0) continue;
      for (const sought of this.#byGram.get(folded.slice(at, at + GRAM)) ?? []) hit(sought, at);
      if (this.#short.size === 0) continue;
      for (const length of SHORT)
        for (const sought of this.#short.get(folded.slice(at, at + length)) ?? []) hit(sought, at);
    }
    return hits;
  }

  #placeOf(
    sought: number,
    text: string,
    places: readonly number[],
  ): readonly [Found['how'], number, number] | null {
    const { folded, parts, long } = this.#sought[sought] as Sought;
    const at = wholeWordsAt(text, folded, 0);
    if (at >= 0) return ['verbatim', at, at + folded.length];
    if (parts.length > 1) {
      const ends = inOrder(text, parts);
      if (ends !== null) return ['elided', ends.start, ends.end];
    }
    return long ? nearly(text, folded, places) : null;
  }
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
