/** The formats of documents that come in. `subtitles` are SRT and VTT; `data` is a table such as prices. */
export type DocumentFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'mhtml'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'eml'
  | 'subtitles'
  | 'csv';

/** What a document says of itself, in its metadata or in its lines. `null` where it does not; nothing is made up. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** When it was published: ISO 8601 to the precision and with the zone that the document gives, never a midnight of our own. */
  readonly published: string | null;
  /** When it was signed or written (成文日期, “Done at ... on”), where that is told apart from publication. */
  readonly signed: string | null;
  /** When the file was made, where its metadata say so (PDF, DOCX): neither publication nor signing. */
  readonly created: string | null;
  /** When it was last changed, where it says so. */
  readonly modified: string | null;
  /** A language tag that the document gives. */
  readonly language: string | null;
  /** The address that the document gives as its own (canonical link, e-mail header). */
  readonly url: string | null;
}

/** Something a person should know about how the text came out. `code` is kebab-case and stable. */
export interface ImportWarning {
  readonly code: string;
  readonly message: string;
}

/** A document made readable: its text, which never changes afterwards, and what it says of itself. */
export interface Imported {
  readonly format: DocumentFormat;
  /** The extracted text: lines end with \n, paragraphs are parted by an empty line. */
  readonly text: string;
  /** How the bytes were read, by its WHATWG name, for formats that are text. */
  readonly encoding: string | null;
  readonly says: DocumentFacts;
  readonly warnings: readonly ImportWarning[];
}

/** A document that says nothing of itself. */
export const SAYS_NOTHING: DocumentFacts = {
  title: null,
  publisher: null,
  author: null,
  published: null,
  signed: null,
  created: null,
  modified: null,
  language: null,
  url: null,
};
