import { readXml } from '../archive/read-xml.ts';
import { type Cell, tableParagraphs } from './table-lines.ts';

const TEXT = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}';
const TABLE = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}';
const OFFICE = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}';
const MATH = '{http://www.w3.org/1998/Math/MathML}math';

/** Elements whose words are not part of the text: what was deleted, notes in the margin, how pages look. */
const LEFT_OUT = new Set([
  `${TEXT}tracked-changes`,
  `${TEXT}note-citation`,
  `${TEXT}ruby-text`,
  `${OFFICE}annotation`,
  `${OFFICE}forms`,
  MATH,
]);
/** Spaces that one element may stand for; the attribute could say any number. */
const MOST_SPACES = 100;

/** Paragraphs of a document, and whether comments stood beside them. */
export interface OdtParagraphs {
  readonly paragraphs: readonly string[];
  readonly comments: number;
}

/** A place into which paragraphs are written: the text, a note, or a cell. */
interface Place {
  readonly kind: 'text' | 'note' | 'cell';
  readonly paragraphs: string[];
}

/**
 * Paragraphs of `content.xml` in their order (OpenDocument 1.3, part 3). A table is one paragraph with a line for
 * each row; notes stand at the end under the number that stands in the text, `[1]`.
 * @throws InputError as `readXml` does.
 */
export function odtParagraphs(content: Uint8Array, name: string): OdtParagraphs {
  const main: Place = { kind: 'text', paragraphs: [] };
  const places: Place[] = [main];
  const notes: string[][] = [];
  const rows: Cell[][] = [];
  const tables: (readonly Cell[])[][] = [];
  /** Paragraphs that are open: one in a note or a frame stands inside of another. */
  const open: string[] = [];
  let left = 0;
  let comments = 0;
  const here = (): Place => places.at(-1) ?? main;
  const write = (text: string): void => {
    if (left === 0 && open.length > 0) open[open.length - 1] += text;
  };

  readXml(content, 'content.xml', name, {
    open(element, attribute) {
      if (element === `${OFFICE}annotation`) comments += 1;
      if (left > 0 || LEFT_OUT.has(element)) {
        left += 1;
        return;
      }
      if (element === `${TEXT}p` || element === `${TEXT}h`) open.push('');
      else if (element === `${TEXT}s`) {
        const count = Number(attribute(`${TEXT}c`) ?? 1);
        write(' '.repeat(Math.min(MOST_SPACES, count > 0 ? Math.floor(count) : 1)));
      } else if (element === `${TEXT}tab`) write('\t');
      else if (element === `${TEXT}line-break`) write('\n');
      else if (element === `${TEXT}note`) {
        write(`[${notes.length + 1}]`);
        const paragraphs: string[] = [];
        notes.push(paragraphs);
        places.push({ kind: 'note', paragraphs });
      } else if (element === `${TABLE}table`) tables.push([]);
      else if (element === `${TABLE}table-row`) rows.push([]);
      else if (element === `${TABLE}table-cell`) places.push({ kind: 'cell', paragraphs: [] });
    },
    text: write,
    close(element) {
      if (left > 0) {
        left -= 1;
        return;
      }
      if (element === `${TEXT}p` || element === `${TEXT}h`) here().paragraphs.push((open.pop() ?? '').trim());
      else if (element === `${TEXT}note`) places.pop();
      else if (element === `${TABLE}table-cell`) rows.at(-1)?.push(places.pop()?.paragraphs ?? []);
      else if (element === `${TABLE}table-row`) tables.at(-1)?.push(rows.pop() ?? []);
      else if (element === `${TABLE}table`) here().paragraphs.push(...tableParagraphs(tables.pop() ?? []));
    },
  });
  const atEnd = notes.map((note, at) => `[${at + 1}] ${note.join(' ').replace(/\s+/g, ' ').trim()}`);
  return { paragraphs: [...main.paragraphs, ...atEnd], comments };
}
