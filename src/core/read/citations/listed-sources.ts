import { REFERENCE_HEADING } from '../../text/block-signs.ts';
import type { Block } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { type Address, addressesIn } from './addresses.ts';
import { publisherOf } from './publishers.ts';

/** One entry of a list of sources, or an address in running text. */
export interface ListedSource extends Span {
  /** `out:...` or `org:...`; `null` where neither address nor words tell. */
  readonly outlet: string | null;
  readonly address: Address | null;
  readonly language: string | null;
  /** `list`: under a heading or as a note; `line`: on a line such as 来源：…; `inline`: an address in the body. */
  readonly place: 'list' | 'line' | 'inline';
}

/** A line that names sources: 来源：…, "Sources: …", （综合…报道）. Matched against folded text. */
const SOURCE_LINE =
  /^\(?(?:(?:资料|信息|数据|文章|稿件|新闻|本文|综合)?来源|sources?)\s?[:|]|^\(?综合.{2,60}(?:报道|消息)\)?$/;

/** How long such a line may be. */
const LONGEST_LINE = 200;

/**
 * The sources that a text lists: entries of its list of references, lines that name sources, and addresses that
 * stand in the body (a Markdown link, an address in brackets). One entry with several addresses gives several.
 */
export function listedSources(context: ReadingContext): ListedSource[] {
  const { layout } = context;
  const found: ListedSource[] = [];
  for (const block of layout.blocks) {
    if (block.kind === 'reference') found.push(...entriesOf(context, block));
    else if (isSourceLine(context, block)) found.push(...namedIn(context, block, 'line'));
    else if (block.kind === 'body') found.push(...addressed(context, block, 'inline'));
  }
  return found;
}

/** Whether the text has a list of sources that somebody could look a claim up in: two entries at least. */
export function hasList(sources: readonly ListedSource[]): boolean {
  return sources.filter(({ place }) => place === 'list').length >= 2;
}

/** Whether a heading opens a list of sources: 参考文献, "References". */
export function isListHeading(context: ReadingContext, block: Block): boolean {
  return block.kind === 'heading' && REFERENCE_HEADING.test(context.folded(block));
}

function entriesOf(context: ReadingContext, block: Block): ListedSource[] {
  const found = addressed(context, block, 'list');
  return found.length > 0 ? found : namedIn(context, block, 'list');
}

function addressed(context: ReadingContext, block: Block, place: ListedSource['place']): ListedSource[] {
  return addressesIn(context.text.content, block).map((address) => {
    const { id, language } = publisherOf(context.lexicon, address);
    return { start: address.start, end: address.end, outlet: id, address, language, place };
  });
}

/** Outlets that an entry names in words; a list's entry without any is still an entry. */
function namedIn(context: ReadingContext, block: Block, place: ListedSource['place']): ListedSource[] {
  const hits = context.hits('outlet', block);
  if (hits.length === 0 && place === 'list')
    return [
      { start: block.start, end: block.end, outlet: null, address: null, language: block.language, place },
    ];
  const first = place === 'list' ? hits.slice(0, 1) : hits;
  return first.map((hit) => ({
    start: place === 'list' ? block.start : hit.start,
    end: place === 'list' ? block.end : hit.end,
    outlet: hit.entry.id,
    address: null,
    language: place === 'list' ? block.language : null,
    place,
  }));
}

function isSourceLine(context: ReadingContext, block: Block): boolean {
  if (block.kind === 'heading' || block.end - block.start > LONGEST_LINE) return false;
  return SOURCE_LINE.test(context.folded(block));
}
