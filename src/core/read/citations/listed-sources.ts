import type { Block } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { type Address, addressesIn, bareAddressesIn } from './addresses.ts';
import { entryName } from './entry-names.ts';
import { publisherOf } from './publishers.ts';
import { sourceBlocks } from './source-blocks.ts';

/** One entry of a list of sources, or an address in running text. */
export interface ListedSource extends Span {
  /** `out:...` or `org:...`; `null` where neither address nor words tell. */
  readonly outlet: string | null;
  readonly address: Address | null;
  readonly language: string | null;
  /** The name that the entry itself gives, folded; `null` where it gives none. */
  readonly name: string | null;
  /** `list`: under a heading or as a note; `line`: on a line such as 来源：…; `inline`: an address in the body. */
  readonly place: 'list' | 'line' | 'inline';
}

/**
 * The sources that a text lists: entries of its list of references, lines that name sources, and addresses that
 * stand in the body (a Markdown link, an address in brackets). One entry with several addresses gives several.
 */
export function listedSources(context: ReadingContext): readonly ListedSource[] {
  let found = known.get(context);
  if (found === undefined) {
    found = find(context);
    known.set(context, found);
  }
  return found;
}

/** Several readers ask for the list of one text. */
const known = new WeakMap<ReadingContext, readonly ListedSource[]>();

function find(context: ReadingContext): ListedSource[] {
  const found: ListedSource[] = [];
  const blocks = sourceBlocks(context);
  for (const block of context.layout.blocks) {
    const place = blocks.get(block.index);
    if (place === 'list') found.push(...entriesOf(context, block));
    else if (place === 'line') found.push(...namedIn(context, block), ...addressed(context, block, 'line'));
    else if (block.kind === 'body') found.push(...addressed(context, block, 'inline'));
  }
  return found;
}

/** Whether the text has a list of sources that somebody could look a claim up in: two entries at least. */
export function hasList(sources: readonly ListedSource[]): boolean {
  return sources.filter(({ place }) => place === 'list').length >= 2;
}

/** One entry for a block of the list; its first address is its own, and more of them are entries of their own. */
function entriesOf(context: ReadingContext, block: Block): ListedSource[] {
  const found = addressed(context, block, 'list');
  const name = entryName(context, block);
  const [only] = found;
  if (found.length > 1) return found;
  return [
    {
      start: block.start,
      end: block.end,
      outlet: only?.outlet ?? name?.id ?? context.hits('outlet', block)[0]?.entry.id ?? null,
      address: only?.address ?? null,
      language: only?.language ?? (only === undefined ? block.language : null),
      name: name?.name ?? null,
      place: 'list',
    },
  ];
}

function addressed(context: ReadingContext, block: Block, place: ListedSource['place']): ListedSource[] {
  const { content } = context.text;
  const written = addressesIn(content, block);
  const all = written.length === 0 && place === 'list' ? bareAddressesIn(content, block) : written;
  return all.map((address) => {
    const { id, language } = publisherOf(context.lexicon, address);
    return { start: address.start, end: address.end, outlet: id, address, language, name: null, place };
  });
}

/** Outlets that a line of sources names in words. */
function namedIn(context: ReadingContext, block: Block): ListedSource[] {
  return context.hits('outlet', block).map(({ start, end, entry }) => ({
    start,
    end,
    outlet: entry.id,
    address: null,
    language: null,
    name: null,
    place: 'line',
  }));
}
