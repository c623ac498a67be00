import { decodePage } from '../page/page-encoding.ts';
import { elementsOf } from '../page/page-tree.ts';
import { parsePage } from '../page/parse-page.ts';

/** A feed that a page names. */
export interface NamedFeed {
  readonly url: string;
  readonly title: string | null;
}

const TYPES = /^\s*application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)|^\s*application\/json\s*;?.*feed/i;
const MOST = 50;

/** The feeds that a page names in its head (`<link rel="alternate">`), in its order. */
export async function feedsOnPage(
  bytes: Uint8Array,
  url: string,
  charset: string | null = null,
): Promise<readonly NamedFeed[]> {
  const { html } = await decodePage(bytes, url, charset);
  const feeds = new Map<string, NamedFeed>();
  for (const { tag, attributes } of elementsOf(parsePage(html, url))) {
    if (tag !== 'link' || !/(?:^|\s)alternate(?:\s|$)/i.test(attributes.rel ?? '')) continue;
    const { type = '', href = '' } = attributes;
    const address = TYPES.test(type) && href !== '' ? URL.parse(href, url) : null;
    if (address === null || !/^https?:$/.test(address.protocol) || address.username !== '') continue;
    if (feeds.size < MOST && !feeds.has(address.href)) {
      feeds.set(address.href, { url: address.href, title: attributes.title?.trim() || null });
    }
  }
  return [...feeds.values()];
}
