import { BlockWriter } from './block-writer.ts';
import { BLOCKS, holdsNoText, isFurniture, isHidden } from './element-kinds.ts';
import type { PageElement, PageNode } from './page-tree.ts';
import { isDataTable, rowsOf } from './table-rows.ts';

export type PageBlockKind = 'heading' | 'paragraph' | 'item' | 'table' | 'caption';

/** A paragraph of a page as whoever looks at it sees it. */
export interface PageBlock {
  /** White space of the source is one space or a line break, as a browser shows it; all else is kept. */
  readonly text: string;
  readonly kind: PageBlockKind;
  /** The innermost block element that holds it. */
  readonly element: PageElement;
  /** How many of its characters are in links, in UTF-16 code units. */
  readonly linked: number;
  /** Whether an element round it is said to be something round the article. */
  readonly furniture: boolean;
}

/** What is shown of a page, and what is only there for scripts to show. */
export interface PageBlocks {
  readonly shown: readonly PageBlock[];
  readonly hidden: readonly PageBlock[];
}

interface Step {
  readonly node: PageNode | null;
  /** The element that ends here, where `node` is null. */
  readonly ends: PageElement | null;
}

/** The paragraphs of a page in the order of the document. Linear in its length; depth costs no call. */
export function blocksOf(root: PageElement): PageBlocks {
  const writer = new BlockWriter();
  const steps: Step[] = [{ node: root, ends: null }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, ends } = step;
    if (ends !== null) leave(ends, writer);
    else if (typeof node === 'string') writer.write(node);
    else if (node !== null) enter(node, writer, steps);
  }
  return writer.finish();
}

function enter(element: PageElement, writer: BlockWriter, steps: Step[]): void {
  if (holdsNoText(element)) {
    // A control between two words parts them.
    if (BLOCKS.has(element.tag)) writer.endBlock();
    return;
  }
  if (element.tag === 'br') {
    writer.lineBreak();
    return;
  }
  if (element.tag === 'table' && isDataTable(element)) {
    writer.open(element, true, isFurniture(element), isHidden(element));
    writer.table(rowsOf(element));
    writer.close(true);
    return;
  }
  writer.open(element, BLOCKS.has(element.tag), isFurniture(element), isHidden(element));
  steps.push({ node: null, ends: element });
  for (let at = element.children.length - 1; at >= 0; at -= 1) {
    steps.push({ node: element.children[at] ?? null, ends: null });
  }
}

function leave(element: PageElement, writer: BlockWriter): void {
  writer.close(BLOCKS.has(element.tag));
}
