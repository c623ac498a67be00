import { type Cell, tableParagraphs } from './table-lines.ts';

/** What is used of an element of mammoth's document tree. */
export interface DocxElement {
  readonly type: string;
  readonly children?: readonly DocxElement[];
  /** Of a text. */
  readonly value?: string;
  /** Of a break: `line`, `page` or `column`. */
  readonly breakType?: string;
  /** Of a note reference: `footnote` or `endnote`. */
  readonly noteType?: string;
  readonly noteId?: string;
  readonly numbering?: { readonly isOrdered: boolean } | null;
}

/** The tree of a whole document. */
export interface DocxTree extends DocxElement {
  readonly notes: { resolve(reference: DocxElement): { readonly body: readonly DocxElement[] } | null };
}

/** Paragraphs of a document, and what of it is not text. */
export interface DocxParagraphs {
  readonly paragraphs: readonly string[];
  readonly numbered: number;
}

/**
 * Paragraphs in their order: a table is one paragraph with a line for each row, and notes stand at the end under
 * the number that stands in the text, `[1]`.
 */
export function docxParagraphs(tree: DocxTree): DocxParagraphs {
  const walk = new Walk(tree);
  walk.blocks(tree.children ?? []);
  // A note may refer to another; each is written once, so this ends.
  for (let at = 0; at < walk.notes.length; at += 1) walk.note(at);
  return { paragraphs: walk.paragraphs, numbered: walk.numbered };
}

class Walk {
  readonly paragraphs: string[] = [];
  readonly notes: DocxElement[] = [];
  numbered = 0;
  private readonly tree: DocxTree;

  constructor(tree: DocxTree) {
    this.tree = tree;
  }

  blocks(elements: readonly DocxElement[]): void {
    for (const element of elements) {
      if (element.numbering?.isOrdered) this.numbered += 1;
      this.paragraphs.push(...this.paragraphsOf(element));
    }
  }

  note(at: number): void {
    const reference = this.notes[at];
    const note = reference ? this.tree.notes.resolve(reference) : null;
    const body = (note?.body ?? []).flatMap((element) => this.paragraphsOf(element));
    this.paragraphs.push(`[${at + 1}] ${body.join(' ').replace(/\s+/g, ' ').trim()}`);
  }

  private paragraphsOf(element: DocxElement): readonly string[] {
    if (element.type !== 'table') {
      return this.inline(element)
        .split('\f')
        .map((paragraph) => paragraph.trim());
    }
    const cellOf = (cell: DocxElement): Cell =>
      (cell.children ?? []).flatMap((child) => this.paragraphsOf(child));
    return tableParagraphs((element.children ?? []).map((row) => (row.children ?? []).map(cellOf)));
  }

  /** The text of an element; \f where a new page begins. */
  private inline(element: DocxElement): string {
    switch (element.type) {
      case 'text':
        return element.value ?? '';
      case 'tab':
        return '\t';
      case 'break':
        return element.breakType === 'line' ? '\n' : '\f';
      case 'noteReference':
        return this.reference(element);
      default:
        return (element.children ?? []).map((child) => this.inline(child)).join('');
    }
  }

  private reference(element: DocxElement): string {
    const same = (one: DocxElement): boolean =>
      one.noteType === element.noteType && one.noteId === element.noteId;
    if (!this.notes.some(same)) this.notes.push(element);
    return `[${this.notes.findIndex(same) + 1}]`;
  }
}
