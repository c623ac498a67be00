import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAddressList } from './address-list.ts';
import { readSitemap } from './read-sitemap.ts';

const AT = 'https://mfa.example/sitemap.xml';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const NEWS = `<?xml version="1.0"?><urlset xmlns="s" xmlns:news="n"><url><loc>https://mfa.example/1</loc><lastmod>2031-06-05</lastmod></url>
  <url><loc> https://mfa.example/2 </loc><news:news><news:publication><news:name>N</news:name><news:language>zh</news:language></news:publication>
  <news:publication_date>2031-06-06T09:00:00+08:00</news:publication_date><news:title>会谈</news:title></news:news></url><url><loc>file:///x</loc></url></urlset>`;

describe('readSitemap', () => {
  it('reads addresses with what the extension for news says, the newest first', async () => {
    expect(await readSitemap(bytes(NEWS), AT)).toEqual({
      kind: 'documents',
      entries: [
        {
          url: 'https://mfa.example/2',
          modified: null,
          title: '会谈',
          published: '2031-06-06T09:00:00+08:00',
          language: 'zh',
        },
        {
          url: 'https://mfa.example/1',
          modified: '2031-06-05',
          title: null,
          published: null,
          language: null,
        },
      ],
      total: 2,
      warnings: [],
    });
  });

  it('reads packed ones, indexes and plain lists', async () => {
    expect((await readSitemap(gzipSync(NEWS), AT)).total).toBe(2);
    const index = '<sitemapindex><sitemap><loc>/a.xml.gz</loc></sitemap></sitemapindex>';
    expect(await readSitemap(bytes(index), AT)).toMatchObject({
      kind: 'sitemaps',
      entries: [{ url: 'https://mfa.example/a.xml.gz' }],
    });
    expect((await readSitemap(bytes('https://mfa.example/1\nhttps://mfa.example/2\n'), AT)).total).toBe(2);
  });

  it('caps what is beyond the protocol', async () => {
    const many = Array.from(
      { length: 60_000 },
      (_, at) => `<url><loc>https://mfa.example/${at}</loc></url>`,
    ).join('');
    const sitemap = await readSitemap(bytes(`<urlset>${many}</urlset>`), AT);
    expect(sitemap.entries).toHaveLength(50_000);
    expect(sitemap.warnings[0]?.code).toBe('sitemap-capped');
  });

  it.each([
    ['<html><p>x</p></html>', 'sitemap-unknown'],
    ['<urlset><url></urlset>', 'xml-malformed'],
    ['<!DOCTYPE u [<!ENTITY a "b">]><urlset/>', 'xml-dtd'],
  ])('refuses %s', async (text, code) => {
    await expect(readSitemap(bytes(text), AT)).rejects.toMatchObject({ code });
  });

  it('refuses what unpacks without measure, and what does not unpack', async () => {
    await expect(readSitemap(gzipSync(Buffer.alloc(60 * 1024 * 1024)), AT)).rejects.toMatchObject({
      code: 'answer-too-large',
    });
    await expect(readSitemap(gzipSync(NEWS).subarray(0, 60), AT)).rejects.toMatchObject({
      code: 'sitemap-unknown',
    });
  });
});

describe('readAddressList', () => {
  it('reads one address a line', () => {
    expect(
      readAddressList(
        '# mine\nhttps://mfa.example/a#x\r\n\nhttps://mfa.example/a # again\nhttp://b.example\n',
        'list.txt',
      ),
    ).toEqual(['https://mfa.example/a', 'http://b.example/']);
  });

  it('names the line at fault', () => {
    expect(() => readAddressList('https://a.example\nfile:///x', 'list.txt')).toThrow(/^list\.txt:2: /);
  });
});
