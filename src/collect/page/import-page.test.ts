import { describe, expect, it } from 'vitest';
import { importPage } from './import-page.ts';
import { legacyBytes } from './legacy-bytes.fixture.ts';

const bytes = (html: string): Uint8Array => new TextEncoder().encode(html);
const codes = (page: { warnings: readonly { code: string }[] }): string[] =>
  page.warnings.map(({ code }) => code);

const FIRST =
  '　　六月五日，诺达维亚总统林岸应约同泰萨利总理通电话。双方就渔业合作、北部航道通行安排等问题交换了意见，同意继续保持对话。';
const SECOND = '　　林岸指出，“两国关系的航船”要把握好航向，排除各种干扰，落实好双方在湖城达成的共识。';
const LINKS = Array.from(
  { length: 20 },
  (_, at) => `<li><a href="/news/${at}.html">外交部举行第${at}次例行记者会的有关情况</a></li>`,
).join('');

/** A page as ministries build it: tables hold it in place, one box of lines broken by br holds the text. */
const MINISTRY = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>林岸同泰萨利总理通电话_诺达维亚外交部</title><meta name="SiteName" content="诺达维亚外交部"></head><body>
<table width="980"><tr><td><ul>${LINKS}</ul></td></tr><tr><td class="title">林岸同泰萨利总理通电话</td></tr>
<tr><td align="center">2031-06-05 22:15　来源：外交部网站</td></tr>
<tr><td><div class="TRS_Editor"><style>.TRS_Editor p{margin:0}</style>${FIRST}<br>\r\n${SECOND}<br><br>　　通话约一个半小时。两国外长、渔业部长及北部航道管理局局长等在场，双方商定由外长级会晤落实通话内容。</div></td></tr>
<tr><td>成文日期：2031年6月4日</td></tr><tr><td><ul>${LINKS}</ul></td></tr></table><script>document.write('假的一句话。')</script></body></html>`;

const STATEMENT = `<!doctype html><html lang="en-GB"><head><title>Joint statement on the fisheries talks | Office of the Premier</title>
<meta property="og:site_name" content="Office of the Premier of Tessaly"><link rel="canonical" href="/statements/fisheries">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Joint statement on the fisheries talks",
"datePublished":"2031-06-05T21:30:00-04:00","dateModified":"2031-06-06","author":{"name":"Press Office"}}</script></head><body>
<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header><main><article><h1>Joint statement on the fisheries talks</h1>
<p>Published June 5, 2031 9:30 PM EDT</p>
<p>The Premier of Tessaly and the President of Nordavia spoke today about the northern fisheries, and agreed that their negotiators will meet again before the end of the month.</p>
<h2>What was agreed</h2><ul><li>Licences issued before May remain valid.</li><li>Patrol boats will “keep their distance”, as both sides put it.</li></ul>
<table><caption>Quotas</caption><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2031</td><td>1,200</td></tr></table>
<figure><img src="x.jpg" alt="not shown"><figcaption>The Premier at her desk during the call.</figcaption></figure>
<p style="display: none">Hidden words that nobody sees, although they make a sentence.</p>
<p>The Premier thanked her counterpart for his patience; the text of the agreement will be published when both parliaments have been informed.</p>
<aside class="related"><h3>Related</h3><ul><li><a href="/1">Another story about something else entirely</a></li></ul></aside></article></main>
<footer>Copyright Office of the Premier. All rights reserved, everywhere and for ever, in every form.</footer></body></html>`;

describe('importPage', () => {
  it('reads a page of tables and line breaks in GB2312 to the character', async () => {
    const page = await importPage(legacyBytes(MINISTRY, 'gbk'), 'page.html');
    expect(page.text).toBe(
      `林岸同泰萨利总理通电话\n\n${FIRST}\n\n${SECOND}\n\n　　通话约一个半小时。两国外长、渔业部长及北部航道管理局局长等在场，双方商定由外长级会晤落实通话内容。\n`,
    );
    expect(page.encoding).toBe('gb18030');
    expect(page.says).toMatchObject({
      title: '林岸同泰萨利总理通电话',
      publisher: '诺达维亚外交部',
      published: '2031-06-05T22:15',
      signed: '2031-06-04',
    });
    expect(page.warnings).toEqual([]);
  });

  it('keeps headings, items, tables and captions, and leaves out what stands round the text', async () => {
    const page = await importPage(bytes(STATEMENT), 'page.html', {
      url: 'https://premier.example/statements/1',
    });
    const blocks = page.text.trimEnd().split('\n\n');
    expect(blocks[0]).toBe('Joint statement on the fisheries talks');
    expect(blocks).toContain('What was agreed');
    expect(blocks).toContain(
      'Licences issued before May remain valid.\nPatrol boats will “keep their distance”, as both sides put it.',
    );
    expect(blocks).toContain('Quotas\nYear\tTonnes\n2031\t1,200');
    expect(blocks).toContain('The Premier at her desk during the call.');
    expect(page.text).not.toMatch(/Hidden words|Another story|Related|Copyright|not shown|Home/);
  });

  it('takes what a page says of itself, with the zone it gives', async () => {
    const page = await importPage(bytes(STATEMENT), 'page.html', {
      url: 'https://premier.example/statements/1',
    });
    expect(page.says).toEqual({
      title: 'Joint statement on the fisheries talks',
      publisher: 'Office of the Premier of Tessaly',
      author: 'Press Office',
      published: '2031-06-05T21:30:00-04:00',
      signed: null,
      created: null,
      modified: '2031-06-06',
      language: 'en-GB',
      url: 'https://premier.example/statements/fisheries',
    });
  });

  it('says when a page gives days of publication that are far apart', async () => {
    const page = await importPage(
      bytes(STATEMENT.replace('Published June 5', 'Published June 25')),
      'page.html',
    );
    expect(codes(page)).toEqual(['dates-differ']);
    expect(page.warnings[0]?.message).toContain('2031-06-25');
  });

  it('takes the text under the headline, not the longer column beside it', async () => {
    const teasers = Array.from(
      { length: 6 },
      (_, at) =>
        `<div><h3><a href="/${at}">Story ${at}</a></h3><p>In another story of that week, number ${at}, somebody said something else at length, and more was said.</p></div>`,
    );
    const html = `<html><head><title>Short notice | Ministry</title></head><body><div class="x"><h1>Short notice</h1><div><p>The ministry said that the talks would go on, and that a date would be named in due course.</p>
      <p>It gave no reason for the delay, which is the second in a month, and took no questions.</p></div></div><div class="y">${teasers.join('')}</div></body></html>`;
    const page = await importPage(bytes(html), 'page.html');
    expect(page.text).toMatch(/^Short notice\n\nThe ministry said .*\n\nIt gave no reason .*questions\.\n$/);
  });

  it('refuses an empty file', async () => {
    await expect(importPage(new Uint8Array(), 'page.html')).rejects.toMatchObject({ code: 'file-empty' });
  });

  it('takes text that waits for a program to show it, and says so', async () => {
    const html = `<html><body><div id="root"></div><div style="visibility: hidden">${STATEMENT}</div></body></html>`;
    const page = await importPage(bytes(html), 'page.html');
    expect(codes(page)).toContain('text-hidden');
    expect(page.text).toContain('The Premier thanked her counterpart');
  });
});

describe('encodings of pages', () => {
  const hant = '北湖國外交部發言人表示，雙方將繼續就漁業與航道問題進行磋商，並爭取在年底以前達成協議。';
  const hans = '北泰萨利外交部发言人表示，双方将继续就渔业与航道问题进行磋商，并争取在年底以前达成协议。';
  const japanese = 'ノルダビアの首相は、漁業についての協議を続けることで一致したと述べた。';
  const html = (text: string, charset = ''): string =>
    `<html><head>${charset && `<meta charset="${charset}">`}<title>x</title></head><body><p>${text}</p><p>${text}</p></body></html>`;

  it.each([
    ['big5', hant, 'big5'],
    ['gbk', hans, 'gb18030'],
    ['shift_jis', japanese, 'shift_jis'],
  ])('tells %s without a label', async (encoding, text, read) => {
    const page = await importPage(legacyBytes(html(text), encoding), 'page.html');
    expect(page.text).toContain(text);
    expect(page.encoding).toBe(read);
    expect(codes(page)).not.toContain('encoding-mislabelled');
  });

  it('takes the label of the server', async () => {
    const page = await importPage(legacyBytes(html(hant), 'big5'), 'page.html', { charset: 'Big5' });
    expect(page.text).toContain(hant);
    const typed = await importPage(legacyBytes(html(hant), 'big5'), 'page.html', {
      contentType: 'text/html; charset=big5',
    });
    expect(typed.text).toBe(page.text);
  });

  it.each([
    ['utf-8', 'gbk', hans],
    ['big5', 'gbk', hans],
    ['iso-8859-1', 'gbk', hans],
    ['gb2312', 'big5', hant],
  ])('notices the label %s on %s', async (label, encoding, text) => {
    const page = await importPage(legacyBytes(html(text, label), encoding), 'page.html');
    expect(page.text).toContain(text);
    expect(codes(page)).toContain('encoding-mislabelled');
  });

  it('reads UTF-8 that is called GB2312', async () => {
    const page = await importPage(bytes(html(hans, 'gb2312')), 'page.html');
    expect(page.text).toContain(hans);
    expect(codes(page)).toContain('encoding-mislabelled');
  });

  it('says where bytes are broken and keeps the rest', async () => {
    const whole = bytes(html(hans.repeat(20), 'utf-8'));
    const at = whole.indexOf(0xe5, 200);
    const page = await importPage(
      Uint8Array.from([...whole.slice(0, at), 0xff, ...whole.slice(at)]),
      'page.html',
    );
    expect(codes(page)).toContain('encoding-damaged');
    expect(page.text).toContain(hans);
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s without a mark', async (encoding) => {
    const units = Buffer.from(html(hans), 'utf16le');
    const page = await importPage(encoding === 'utf-16le' ? units : units.swap16(), 'page.html');
    expect(page.text).toContain(hans);
    expect(page.encoding).toBe(encoding);
  });
});
