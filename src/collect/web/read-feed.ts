import { decodePage } from '../page/page-encoding.ts';
import type { Feed } from './feed.ts';

/**
 * Reads a feed: RSS, Atom, RDF or JSON Feed, told by its first character and element.
 * @param url its address, from which addresses in it are read
 * @param charset what the answer of the server names
 * @throws InputError `feed-unknown`, `xml-malformed`, `xml-dtd`, or as `decodePage` does
 */
export async function readFeed(bytes: Uint8Array, url: string, charset: string | null = null): Promise<Feed> {
  const { html: source } = await decodePage(bytes, url, charset);
  if (/^\s*[{[]/.test(source)) return (await import('./read-json-feed.ts')).readJsonFeed(source, url);
  const { readXmlFeed, unknownFeed } = await import('./read-xml-feed.ts');
  const start = source.slice(0, 2_000).replace(/^\s*<\?xml[^>]*>/, '');
  if (/^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+)?html/i.test(start)) {
    throw unknownFeed(url, 'it is a web page');
  }
  if (!/^\s*</.test(start)) throw unknownFeed(url, 'it is neither XML nor JSON');
  return readXmlFeed(source, url);
}
