import { describe, expect, it } from 'vitest';
import { listKind } from './list-kind.ts';

const kind = (text: string, type: string | null = null) => listKind(Buffer.from(text), type);

describe('listKind', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0">', 'feed'],
    ['\ufeff<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'feed'],
    ['{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'feed'],
    ['<?xml version="1.0"?><urlset>', 'sitemap'],
    ['<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', 'sitemap'],
    ['<!doctype html><html><head><link rel="alternate" type="application/rss+xml">', null],
    ['{"findings": []}', null],
    ['The two sides met.', null],
  ] as const)('%s', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });
});
