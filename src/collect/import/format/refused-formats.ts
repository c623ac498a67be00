import { InputError } from '../../input-error.ts';

/** A kind of file that Readout does not read, and what a person does instead. */
export interface RefusedFormat {
  readonly name: string;
  readonly remedy: string;
}

const SAVE_AS_DOCX =
  'Open it in a word processor, choose “Save as” and “DOCX” (or “Plain text, UTF-8”), and give that file';

/** Kinds of files that are refused. */
export const REFUSED = {
  doc: { name: 'a document of Word 97 to 2003, or an encrypted Office document', remedy: SAVE_AS_DOCX },
  rtf: { name: 'a rich text document', remedy: SAVE_AS_DOCX },
  xlsx: { name: 'a spreadsheet', remedy: 'Save the sheet as CSV (UTF-8) and give that file' },
  pptx: { name: 'a presentation', remedy: 'Export it as PDF and give that file' },
  epub: {
    name: 'an e-book',
    remedy: 'Open it in a browser or reader, save the chapter as HTML or text, and give that file',
  },
  msg: {
    name: 'a message of Outlook',
    remedy: 'In the mail program, save the message as .eml and give that file',
  },
  archive: { name: 'an archive', remedy: 'Unpack it and give the files or the folder' },
  opendocument: {
    name: 'an OpenDocument file that is no text',
    remedy: 'Export it as PDF, or a sheet as CSV, and give that file',
  },
  picture: {
    name: 'a picture',
    remedy:
      'Readout does not recognise letters in pictures: run a program for that and give its text as .txt',
  },
  sound: { name: 'a recording', remedy: 'Give its transcript as .srt, .vtt or .txt' },
  program: { name: 'a program', remedy: 'Give the document itself' },
  feed: {
    name: 'a feed',
    remedy: 'List its address under `follow:` in dossier.yaml, or give one of its articles',
  },
  xml: {
    name: 'an XML document that is no page',
    remedy: 'Save its text as .txt (UTF-8) and give that file',
  },
} as const satisfies Record<string, RefusedFormat>;

/** The short name of a kind of file that is refused. */
export type RefusedName = keyof typeof REFUSED;

/** The refusal of such a file. `more` says which of the kind it is, or how it was known. */
export function refusal(refused: RefusedName, path: string, more = ''): InputError {
  const { name, remedy } = REFUSED[refused];
  return new InputError(
    'format-unsupported',
    `\`${path}\` is ${name}${more}; Readout reads text, Markdown, HTML, MHTML, PDF, DOCX, ODT, EML, SRT, VTT and CSV. ${remedy}.`,
  );
}
