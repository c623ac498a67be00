import { describe, expect, it } from 'vitest';
import { importPage } from './import-page.ts';

const codes = async (html: string): Promise<string[]> =>
  (await importPage(new TextEncoder().encode(html), 'page.html')).warnings.map(({ code }) => code);
const LEAD = 'The two ministers met in Lakeside on Tuesday and spoke for an hour about the northern passage.';
const links = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<li><a href="/${at}">Minister opens the conference number ${at}</a></li>`,
  ).join('');

describe('warnings about pages', () => {
  it.each([
    ['error-page', '<title>404 Not Found</title><h1>Page not found</h1><p>Sorry.</p>'],
    ['error-page', '<title>提示</title><p>抱歉，您访问的页面不存在或已删除。</p>'],
    ['paywall-stub', `<h1>Talks</h1><p>${LEAD}</p><p>Subscribe to continue reading this article.</p>`],
    ['paywall-stub', `<h1>Talks</h1><p>${LEAD}</p><p>本文为会员专享，订阅后阅读全文。</p>`],
    [
      'paywall-stub',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks","isAccessibleForFree":"False"}</script><p>${LEAD}</p>`,
    ],
    [
      'login-wall',
      '<h1>Bulletin</h1><form><input name="user"><input type="password"></form><p>Please sign in.</p>',
    ],
    [
      'cookie-wall',
      '<div><p>We and our 812 partners store cookies on your device. Accept all cookies?</p></div>',
    ],
    ['list-page', `<h1>News</h1><ul>${links(40)}</ul>`],
    [
      'script-page',
      '<div id="app"></div><noscript>You need to enable JavaScript to run this app.</noscript>',
    ],
    ['script-page', '<title>Just a moment...</title><h1>Checking your browser</h1>'],
    ['text-short', '<h1>Notice</h1><p>The office is closed.</p>'],
  ])('%s', async (code, body) => {
    expect(await codes(`<html><body>${body}</body></html>`)).toEqual([code]);
  });

  it('is silent about an article with all that stands round one', async () => {
    const article = `<p>${LEAD} ${LEAD}</p><p>${LEAD} They will meet again, and sign in to the talks by name.</p>`;
    const round = `<ul class="nav">${links(30)}</ul><div class="cookie">We use cookies. Accept cookies?</div><form><input type="password"></form>`;
    expect(
      await codes(`<html><body>${round}<article><h1>Talks</h1>${article}</article></body></html>`),
    ).toEqual([]);
  });
});
