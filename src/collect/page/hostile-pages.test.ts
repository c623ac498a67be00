import { describe, expect, it } from 'vitest';
import { importPage } from './import-page.ts';

const read = (html: string) => importPage(new TextEncoder().encode(html), 'page.html');
const SENTENCE = 'The ministers agreed to meet again in autumn, and to publish what they had agreed upon.';
const ARTICLE = `<p>${SENTENCE}</p><p>${SENTENCE} ${SENTENCE}</p><p>${SENTENCE} ${SENTENCE}</p>`;

describe('pages made to hurt', () => {
  it('refuses elements nested without end', async () => {
    await expect(read('<div>'.repeat(200_000))).rejects.toMatchObject({ code: 'page-too-deep' });
  });

  it('refuses more elements than any article has', async () => {
    await expect(read('<br>'.repeat(400_001))).rejects.toMatchObject({ code: 'page-too-large' });
  });

  it('reads a line of ten megabytes', async () => {
    const page = await read(`<p>${`${SENTENCE} `.repeat(115_000)}</p>`);
    expect(page.text.length).toBeGreaterThan(9_000_000);
  });

  it('reads over unclosed and stray tags', async () => {
    const page = await read(
      `<body>${'</b></span></td>'.repeat(50_000)}<b><i>${ARTICLE}${'<p>'.repeat(1_000)}`,
    );
    expect(page.text).toContain(SENTENCE);
  });

  it('knows entities, and none that a page defines', async () => {
    const page = await read(
      `<!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>${ARTICLE}<p>A &amp; B said &b; &#x4e2d; &#xd800;, and no more than that was said.</p>`,
    );
    expect(page.text).toContain('A & B said &b; 中 \ufffd, and');
  });

  it('follows no base, no refresh, no data', async () => {
    const page = await importPage(
      new TextEncoder().encode(
        `<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=file:///etc/passwd"><link rel="canonical" href="javascript:alert(1)"><link rel="canonical" href="data:text/html,x">${ARTICLE}<iframe srcdoc="<p>framed words</p>"></iframe><object data="data:text/html,words"></object>`,
      ),
      'page.html',
      { url: 'https://good.example/a' },
    );
    expect(page.says.url).toBeNull();
    expect(page.text).not.toMatch(/framed|words/);
  });

  it.each([
    ['braces', `<script type="application/ld+json">${'{"a":'.repeat(50_000)}</script>`],
    ['brackets', `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`],
    ['attributes', `<div ${'a=b '.repeat(100_000)}>x</div>`],
    ['a long class', `<div class="${'nav- '.repeat(100_000)}">x</div>`],
    ['spaces', `<p>${' '.repeat(500_000)}x${'\u00a0'.repeat(500_000)}</p>`],
    ['stops', `<p>${'.'.repeat(500_000)}</p>`],
    ['digits', `<p>${'2031-'.repeat(60)}</p>`.repeat(500)],
    ['comments', '<!--'.repeat(200_000)],
    ['empty cells', `<table>${'<tr><td></td><td> </td></tr>'.repeat(20_000)}</table>`],
    ['tables in tables', '<table><tr><td>a</td><td>'.repeat(300)],
    ['controls', `<p>${'\u0000\u0001'.repeat(1_000)}</p>`],
  ])('reads the article beside many %s', async (_, hostile) => {
    const page = await read(`<html><body><article>${ARTICLE}</article>${hostile}</body></html>`);
    expect(page.text).toContain(SENTENCE);
  });
});
