import type { Chart } from '../charts/chart.ts';
import type { Alignment, Search } from '../compare/comparison.ts';
import type { Quote } from '../evidence/quote.ts';

/** Everything that a dossier had by some day, gone through for one thing. */
export interface Sweep {
  readonly texts: number;
  readonly rows: number;
  /** ISO day. */
  readonly until: string;
  /** What was looked for, in words of the brief's language. */
  readonly lookedFor: string;
}

/**
 * What a sentence of a brief rests on: words of a text or a row of a table, a search of named texts for named forms
 * that found nothing, or a count over everything that was known.
 */
export type Citation =
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'search'; readonly party: string; readonly search: Search }
  | { readonly kind: 'sweep'; readonly sweep: Sweep };

/** At least one citation: a sentence without evidence cannot be written down. */
export type Citations = readonly [Citation, ...Citation[]];

/** A piece of a sentence: our words, or words of a source, which are never retyped. */
export type Inline = string | { readonly verbatim: Quote };

/** A sentence of a brief with its evidence. Made by `sentence` and by nothing else. */
export interface Sentence {
  readonly words: readonly Inline[];
  readonly cites: Citations;
}

/** One cell of the matrix as a brief shows it. */
export interface TableCell {
  readonly mark: CellMark;
  readonly words: string;
  readonly cites: readonly Citation[];
}

/** What a cell's sign says; renderers choose the glyph and always print the words too. */
export type CellMark = 'said' | 'reports-other' | 'excluded' | 'silent' | 'unknown';

/** A row of the matrix. */
export interface TableRow {
  readonly head: string;
  readonly cells: readonly TableCell[];
  readonly verdict: string;
}

/** Statements of several accounts that answer to each other, to be set side by side. */
export interface Pair {
  readonly label: string;
  /** How they stand to each other; `mark` names it for the look of the page. */
  readonly mark: Alignment['type'];
  readonly type: string;
  readonly why: string;
  readonly sides: readonly { readonly head: string; readonly sentence: Sentence }[];
}

/** A row of a list, as tightly bound to its evidence as a sentence is. */
export interface ListRow {
  readonly cells: readonly (readonly Inline[])[];
  readonly cites: Citations;
}

/** A part of a section. */
export type Part =
  | { readonly kind: 'paragraph'; readonly sentences: readonly [Sentence, ...Sentence[]] }
  | {
      readonly kind: 'facts';
      readonly facts: readonly {
        readonly label: string;
        readonly sentences: readonly [Sentence, ...Sentence[]];
        /** Each sentence tells a thing of its own and begins a line. */
        readonly inLines?: boolean;
      }[];
    }
  | {
      readonly kind: 'items';
      readonly items: readonly {
        readonly label: string;
        readonly sentences: readonly [Sentence, ...Sentence[]];
      }[];
    }
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly groups: readonly { readonly label: string; readonly rows: readonly TableRow[] }[];
      readonly legend: string;
    }
  /** A list with columns, one thing in a row. */
  | { readonly kind: 'list'; readonly head: readonly string[]; readonly rows: readonly ListRow[] }
  /** A drawing with its words and its numbers; what it shows stands with its evidence beside it. */
  | { readonly kind: 'figure'; readonly chart: Chart; readonly tableTitle: string }
  /** What few readers need at once, folded away. */
  | { readonly kind: 'details'; readonly summary: string; readonly parts: readonly Part[] }
  /** Over a group of parts within a section. */
  | { readonly kind: 'heading'; readonly words: string }
  /** Words about the brief itself (how it was made, what a section lists); they claim nothing about the exchange. */
  | { readonly kind: 'note'; readonly words: string };

/** A heading with what stands under it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

/** A whole brief before it is rendered. */
export interface BriefDocument {
  readonly language: BriefLanguage;
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
}

/** A language in which Readout writes. */
export type BriefLanguage = 'en' | 'zh-Hans' | 'zh-Hant';

/** Writes a sentence down. The type of `cites` is what keeps uncited sentences out of every brief. */
export function sentence(words: readonly Inline[], cites: Citations): Sentence {
  return { words, cites };
}

/** A citation of each quote. */
export function citing(quotes: readonly Quote[]): readonly Citation[] {
  return quotes.map((quote) => ({ kind: 'quote', quote }));
}

/** The citations as a non-empty list, or `null` where there is none, so that the caller leaves the sentence out. */
export function evidenced(citations: readonly Citation[]): Citations | null {
  const [first, ...rest] = citations;
  return first ? [first, ...rest] : null;
}
