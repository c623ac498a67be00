import { BLOCKS, holdsNoText, isHidden } from './element-kinds.ts';
import { elementsOf, type PageElement, type PageNode } from './page-tree.ts';

/** A cell with more is a part of the page that a table holds in place. In UTF-16 code units. */
const LONGEST_CELL = 400;
/** Paragraphs in one cell beyond which it is a part of the page. */
const MOST_PARAGRAPHS = 4;

/** Whether a table holds data, and not the page itself, as tables of old pages do. */
export function isDataTable(table: PageElement): boolean {
  let widest = 0;
  for (const element of elementsOf(table)) {
    if (element !== table && element.tag === 'table') return false;
    if (element.tag === 'tr') widest = Math.max(widest, cellsOf(element).length);
    if ((element.tag === 'td' || element.tag === 'th') && !isCell(element)) return false;
  }
  return widest > 1;
}

function isCell(cell: PageElement): boolean {
  let length = 0;
  let paragraphs = 0;
  for (const element of elementsOf(cell)) {
    if (element.tag === 'p' || element.tag === 'br' || element.tag === 'div') paragraphs += 1;
    for (const child of element.children) if (typeof child === 'string') length += child.trim().length;
    if (length > LONGEST_CELL || paragraphs > MOST_PARAGRAPHS) return false;
    if (element.tag === 'form' || element.tag === 'ul' || element.tag === 'table') return false;
  }
  return true;
}

/** The rows of a table as lines, their cells parted by tabs, as every table program reads and writes them. */
export function rowsOf(table: PageElement): string[] {
  const rows: string[] = [];
  for (const element of elementsOf(table)) {
    if (element.tag === 'caption') rows.push(lineOf(element));
    if (element.tag === 'tr') rows.push(cellsOf(element).map(lineOf).join('\t').trimEnd());
  }
  return rows.filter((row) => /\S/.test(row));
}

function cellsOf(row: PageElement): PageElement[] {
  return row.children.filter(
    (child): child is PageElement => typeof child === 'object' && (child.tag === 'td' || child.tag === 'th'),
  );
}

/** The visible text of a cell on one line. */
function lineOf(cell: PageElement): string {
  const parts: string[] = [];
  const open: PageNode[] = [...cell.children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (!holdsNoText(node) && !isHidden(node)) {
      const apart = BLOCKS.has(node.tag) || node.tag === 'br';
      if (apart) parts.push(' ');
      if (apart) open.push(' ');
      for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(node.children[at] as PageNode);
    }
  }
  return parts
    .join('')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}
