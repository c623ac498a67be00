import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { View } from '../text/view.ts';
import type { ReadingContext } from './context.ts';

/** The folded text of a stretch of source, for patterns, with the way back to the source. */
export interface FoldedSpan extends Span {
  readonly text: string;
  readonly language: Language;
  /** The stretch itself, as it was given. */
  readonly sentence: Span;
  /** The source span of `[start, end)` of `text`. */
  source(start: number, end: number): Span;
  /** Where a source offset falls in `text`. */
  at(offset: number): number;
}

/** Folds one stretch of the source, mostly a sentence. */
export function foldSpan(context: ReadingContext, span: Span, language: Language): FoldedSpan {
  const { sentences } = context;
  if (sentences !== lastSentences) {
    lastSentences = sentences;
    lastFolded = FOLDED.get(sentences) ?? [];
    lastPlace = 0;
    FOLDED.set(sentences, lastFolded);
  }
  const place = placeOf(sentences, span);
  if (place < 0) return new Folded(context.view, span, language);
  const known = lastFolded[place];
  if (known !== undefined && known.language === language) return known;
  const made = new Folded(context.view, span, language);
  lastFolded[place] = made;
  return made;
}

/** Sentences that were folded once; every reader asks for every sentence. */
const FOLDED = new WeakMap<readonly Span[], FoldedSpan[]>();
let lastSentences: readonly Span[] | null = null;
let lastFolded: FoldedSpan[] = [];
let lastPlace = 0;

/** The place of a sentence where readers go from one to the next, or begin again; -1 for other stretches. */
function placeOf(sentences: readonly Span[], span: Span): number {
  if (sentences[lastPlace] === span) return lastPlace;
  if (sentences[lastPlace + 1] === span) lastPlace += 1;
  else if (sentences[0] === span) lastPlace = 0;
  else return -1;
  return lastPlace;
}

/** A class, because every reader folds every sentence, and closures for each would be made in vain. */
class Folded implements FoldedSpan {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly text: string;
  readonly sentence: Span;
  /** Kept by the search for patterns (see `mayStand`); stands from the start, so that all have one shape. */
  signs: readonly number[] | undefined = undefined;
  readonly #view: View;
  readonly #base: number;

  constructor(view: View, span: Span, language: Language) {
    const { start, end } = span;
    this.sentence = span;
    this.start = start;
    this.end = end;
    this.language = language;
    this.#view = view;
    this.#base = view.toView(start);
    this.text = view.folded.slice(this.#base, view.toView(end));
  }

  source(start: number, end: number): Span {
    return this.#view.toSource(this.#base + start, this.#base + end);
  }

  at(offset: number): number {
    return this.#view.toView(offset) - this.#base;
  }
}
