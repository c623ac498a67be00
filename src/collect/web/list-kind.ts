/** How far the beginning of a list is looked at, in bytes. */
const BEGINNING = 4096;

/**
 * Whether an answer is a list of documents and no document itself, by its first element: a feed (RSS, Atom, RDF, JSON
 * Feed) or a sitemap.
 */
export function listKind(bytes: Uint8Array, contentType: string | null): 'feed' | 'sitemap' | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'sitemap';
  const start = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1').replaceAll('\0', '');
  if (/^[^<]{0,8}\{/.test(start))
    return /"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(start) ? 'feed' : null;
  const root = /<(?!\?|!)(?:\w+:)?(\w+)/.exec(start)?.[1]?.toLowerCase();
  if (root === 'rss' || root === 'feed' || root === 'rdf') return 'feed';
  if (root === 'urlset' || root === 'sitemapindex') return 'sitemap';
  return contentType === 'application/feed+json' ? 'feed' : null;
}
