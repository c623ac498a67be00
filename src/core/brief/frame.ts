import type { Quote } from '../evidence/quote.ts';
import type { Text, TextId } from '../text/text.ts';
import type { Wording } from './wording/wording.ts';

/** A text that a document cites, as the list of evidence shows it. */
export interface CitedText {
  readonly text: Text;
  /** Whose it is, in the language of the document. */
  readonly name: string;
  /** The language that it is written in, or `null` where it could not be told. */
  readonly language: string | null;
  /** Rows of a table are quoted whole and need no words around them. */
  readonly isTable: boolean;
}

/** What stands around the sections of a document, whatever it is about. */
export interface Frame {
  readonly wording: Wording;
  /** `null` where the text is not at hand: its words are quoted without those around them. */
  cited(id: TextId): CitedText | null;
  /** The anchor on the page where the quotation can be read in its place. */
  anchor(quote: Quote): string;
  /** Version of the program. */
  readonly program: string;
  /** How the document was made. */
  readonly made: string;
  /** The texts are invented, as those of the samples are. */
  readonly invented: boolean;
}
