import { REFERENCE_HEADING } from '../../text/block-signs.ts';
import type { Block } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';

/** What a block is for the sources of a text: an entry of the list, or a line that names sources. */
export type SourceBlock = 'list' | 'line';

/** A line that names sources: 来源：…, "Sources: …", （综合…报道）. Folded. */
const SOURCE_LINE =
  /^\(?(?:(?:资料|信息|数据|文章|稿件|新闻|本文|综合)?来源|sources?)\s?[:|]\s?\S|^\(?综合.{2,60}(?:报道|报导|消息)\)?$/;

/** What opens an entry below the heading of a list: a bullet, a number or an address. Folded. */
const ENTRY = /^\s*(?:[-*•·–>]\s|\[\d{1,3}\]|\(?\d{1,3}[.)、]|\[[^\]]+\]\(|h(?:tt|xx)ps?:|www\.)/;

const LONGEST_LINE = 200;
const LONGEST_ENTRY = 600;

const known = new WeakMap<ReadingContext, ReadonlyMap<number, SourceBlock>>();

/**
 * The blocks that hold sources, by their index: entries of a list of references, also those that a list in Markdown
 * keeps among the paragraphs, and single lines.
 */
export function sourceBlocks(context: ReadingContext): ReadonlyMap<number, SourceBlock> {
  let found = known.get(context);
  if (found === undefined) {
    found = find(context);
    known.set(context, found);
  }
  return found;
}

function find(context: ReadingContext): ReadonlyMap<number, SourceBlock> {
  const found = new Map<number, SourceBlock>();
  let isBelow = false;
  for (const block of context.layout.blocks) {
    const length = block.end - block.start;
    const folded = length <= LONGEST_ENTRY ? context.folded(block).trim() : '';
    if (block.kind === 'reference') found.set(block.index, 'list');
    else if (isHeading(block, folded)) isBelow = true;
    else if (isBelow && ENTRY.test(folded)) found.set(block.index, 'list');
    else {
      isBelow = false;
      if (length <= LONGEST_LINE && SOURCE_LINE.test(folded)) found.set(block.index, 'line');
    }
  }
  return found;
}

function isHeading({ index }: Block, folded: string): boolean {
  return index > 0 && folded.length < 30 && REFERENCE_HEADING.test(folded.replace(/^#{1,6}\s*/, ''));
}
