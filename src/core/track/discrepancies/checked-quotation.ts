import type { Quote } from '../../evidence/quote.ts';
import type { Mention } from '../input/mention.ts';

/**
 * What became of the words between two quotation marks. `verbatim`: they stand so in a text of the side quoted, script
 * and case aside. `elided`: with something left out. `altered`: nearly so. `translated`: in another language, with the
 * passage that they may render. `not-found`: in no text of that side which the dossier has.
 */
export type QuotationStatus = 'verbatim' | 'elided' | 'altered' | 'translated' | 'not-found';

/** Where the words that were quoted stand, and how that was told. */
export interface OriginalPassage {
  readonly quote: Quote;
  /** `words`: the words themselves; `bracketed`: the words of the other language in brackets; `meaning`: speaker, issue and polarity. */
  readonly by: 'words' | 'bracketed' | 'meaning';
}

/** Words that one text quotes of a party, looked for in what that party published. */
export interface CheckedQuotation {
  readonly words: string;
  /** The words of the other language that stand in brackets behind them. */
  readonly bracketed: string | null;
  readonly speaker: string;
  readonly party: string;
  /** Where they are quoted. */
  readonly mention: Mention;
  readonly status: QuotationStatus;
  readonly originals: readonly OriginalPassage[];
  /** How many texts of the side were searched, and how many of them are in the language of the quotation. */
  readonly searched: { readonly texts: number; readonly sameLanguage: number };
}
