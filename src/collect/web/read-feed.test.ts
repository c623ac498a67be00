import { describe, expect, it } from 'vitest';
import { legacyBytes } from '../page/legacy-bytes.fixture.ts';
import { feedsOnPage } from './feeds-on-page.ts';
import { readFeed } from './read-feed.ts';

const URL_OF_FEED = 'https://mfa.example/rss/all.xml';
const read = (source: string) => readFeed(new TextEncoder().encode(source), URL_OF_FEED);
const rss = (items: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>诺达维亚外交部</title><language>zh-CN</language><image><title>Logo</title><link>x</link></image>${items}</channel></rss>`;

describe('readFeed', () => {
  it('reads RSS with the zone of its times', async () => {
    const feed = await read(
      rss(`<item><title>发言人答记者问</title><link>/a.html</link><guid isPermaLink="false">id-1</guid><pubDate>Thu, 05 Jun 2031 21:30:00 +0800</pubDate>
        <description>&lt;p&gt;摘要 &amp;amp; 更多&lt;/p&gt;</description><source url="x"><title>other</title></source></item>
        <item><title><![CDATA[ <b>声明</b> ]]></title><link>https://mfa.example/b</link><dc:date>2031-06-06</dc:date></item>`),
    );
    expect(feed).toMatchObject({
      format: 'rss',
      title: '诺达维亚外交部',
      language: 'zh-CN',
      total: 2,
      warnings: [],
    });
    expect(feed.entries).toEqual([
      {
        id: 'https://mfa.example/b',
        url: 'https://mfa.example/b',
        title: '声明',
        published: '2031-06-06',
        updated: null,
        summary: null,
        content: null,
      },
      {
        id: 'id-1',
        url: 'https://mfa.example/a.html',
        title: '发言人答记者问',
        published: '2031-06-05T21:30:00+08:00',
        updated: null,
        summary: '<p>摘要 &amp; 更多</p>',
        content: null,
      },
    ]);
  });

  it('reads Atom, its alternate link and its XHTML', async () => {
    const feed =
      await read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Statements</title><entry><id>tag:x,2031:1</id>
      <title type="html">On &lt;i&gt;fisheries&lt;/i&gt;</title><link rel="enclosure" href="a.pdf"/><link href="../s/1"/>
      <published>2031-06-05T21:30:00Z</published><updated>2031-06-07T01:02:03-04:00</updated><author><name>Press</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Both sides <b>agreed</b>.</p></div></content></entry></feed>`);
    expect(feed).toMatchObject({ format: 'atom', title: 'Statements', language: 'en' });
    expect(feed.entries[0]).toEqual({
      id: 'tag:x,2031:1',
      url: 'https://mfa.example/s/1',
      title: 'On fisheries',
      published: '2031-06-05T21:30:00Z',
      updated: '2031-06-07T01:02:03-04:00',
      summary: null,
      content: '<div><p>Both sides <b>agreed</b>.</p></div>',
    });
  });

  it('reads RDF', async () => {
    const feed =
      await read(`<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel><title>T</title></channel>
      <item rdf:about="https://mfa.example/1"><title>A</title><link>https://mfa.example/1</link><dc:date>2031-06-05T09:00+08:00</dc:date></item></rdf:RDF>`);
    expect(feed).toMatchObject({
      format: 'rdf',
      entries: [{ id: 'https://mfa.example/1', published: '2031-06-05T09:00+08:00' }],
    });
  });

  it('reads JSON Feed', async () => {
    const feed = await read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [
          { id: 7, url: '/7', title: 'A', date_published: '2031-06-05T09:00:00+08:00', content_text: 'x' },
          null,
          'x',
        ],
      }),
    );
    expect(feed.entries).toEqual([
      {
        id: '7',
        url: 'https://mfa.example/7',
        title: 'A',
        published: '2031-06-05T09:00:00+08:00',
        updated: null,
        summary: null,
        content: 'x',
      },
    ]);
  });

  it('reads feeds in GB2312', async () => {
    const source = rss('<item><title>发言人答记者问</title><link>/a</link></item>').replace(
      'UTF-8',
      'gb2312',
    );
    expect((await readFeed(legacyBytes(source, 'gbk'), URL_OF_FEED)).entries[0]?.title).toBe(
      '发言人答记者问',
    );
  });

  it('gives the newest of a hundred thousand, and says so', async () => {
    const items = Array.from({ length: 100_000 }, (_, at) => {
      const day = new Date(Date.UTC(2031, 0, 1) + at * 60_000).toUTCString();
      return `<item><title>n${at}</title><link>/${at}</link><pubDate>${day}</pubDate></item>`;
    });
    const feed = await read(rss(items.join('')));
    expect(feed.total).toBe(100_000);
    expect(feed.entries).toHaveLength(1_000);
    expect(feed.entries[0]?.title).toBe('n99999');
    expect(feed.warnings.map(({ code }) => code)).toEqual(['feed-capped']);
  });

  it('leaves addresses out that are no web addresses', async () => {
    const feed = await read(
      rss(
        '<item><title>a</title><link>javascript:alert(1)</link></item><item><title>b</title><link>file:///etc/passwd</link></item><item><title>c</title><link>https://u:p@mfa.example/</link></item>',
      ),
    );
    expect(feed.entries.map(({ url }) => url)).toEqual([null, null, null]);
  });

  it.each([
    ['<rss version="2.0"><channel><item><title>a</item></channel></rss>', 'xml-malformed'],
    [rss('<item><title>a & b</title></item>'), 'xml-malformed'],
    [rss('<item><title>&lol9;</title></item>'), 'xml-malformed'],
    [rss('', '<!DOCTYPE rss [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>'), 'xml-dtd'],
    [rss('', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'xml-dtd'],
    [`<rss>${'<a>'.repeat(5_000)}`, 'xml-malformed'],
    ['<!doctype html><html><p>x</p></html>', 'feed-unknown'],
    ['<svg/>', 'feed-unknown'],
    ['plain words', 'feed-unknown'],
    ['{"items": 3}', 'feed-unknown'],
    ['{"items": [', 'feed-unknown'],
    [rss('<item><title>cut'), 'xml-malformed'],
  ])('refuses %.60s', async (source, code) => {
    await expect(read(source)).rejects.toMatchObject({ code });
  });

  it('reads over a document type that only names the format, and names of HTML', async () => {
    const feed = await read(
      rss(
        '<item><title>a&nbsp;b</title></item>',
        '<!DOCTYPE rss PUBLIC "-//X//DTD" "http://x.example/rss.dtd">',
      ),
    );
    expect(feed.entries[0]?.title).toBe('a b');
  });
});

describe('feedsOnPage', () => {
  it('finds what the head names', async () => {
    const page = `<head><link rel="alternate" type="application/rss+xml" title="News" href="/rss.xml"><link rel="ALTERNATE" type="application/feed+json" href="feed.json">
      <link rel="alternate" hreflang="en" href="/en"><link rel="stylesheet" type="application/rss+xml" href="/x"><link rel="alternate" type="application/atom+xml" href="javascript:x"></head>`;
    expect(await feedsOnPage(new TextEncoder().encode(page), 'https://mfa.example/news/')).toEqual([
      { url: 'https://mfa.example/rss.xml', title: 'News' },
      { url: 'https://mfa.example/news/feed.json', title: null },
    ]);
  });
});
