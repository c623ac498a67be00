import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as core from './index.ts';

const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const SOURCES = join(import.meta.dirname, '..', '..', 'samples', 'harbour-dialogue', 'sources');
/** Names no country of the built-in lexicon, so that only the texts decide. */
const PARTIES = ['NV', 'LH'];

type Core = typeof core;

/** The body of a sample source, without its header. */
function body(name: string): string {
  return readFileSync(join(SOURCES, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** Runs in both places: it may use nothing but its arguments. */
function comparison(api: Core, texts: Readonly<Record<string, string>>, parties: readonly string[]): string {
  const lexicon = api.builtinLexicon();
  const accounts = parties.map((party) => ({
    party,
    reading: api.readText(api.createText(party, texts[party] ?? ''), lexicon, api.readers, {
      kind: 'account' as const,
      party,
      parties,
      publisher: null,
      published: null,
      exchangeDate: '2031-07-21',
    }),
  }));
  const exchange = { id: null, date: '2031-07-21', level: null, parties, previous: [] };
  const findings = accounts.map((account) => account.reading.findings);
  return JSON.stringify([findings, api.compareAccounts({ exchange, accounts, past: {}, lexicon })]);
}

// A machine without a browser skips this; continuous integration sets the variable and must have one.
const required = process.env.READOUT_BROWSER_TESTS === 'required';

describe('the core in a browser', () => {
  it.skipIf(!BROWSER && !required)('gives the same bytes as in Node', async () => {
    const bundle = await build({
      stdin: {
        contents: "export * from './index.ts';",
        resolveDir: import.meta.dirname,
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'readout',
      platform: 'browser',
      target: 'es2023',
      logLevel: 'silent',
    });
    const texts = { NV: body('2031-07-21-nv-account.txt'), LH: body('2031-07-21-lh-account.txt') };
    const browser = await chromium.launch({
      executablePath: BROWSER ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
    try {
      const context = await browser.newContext({ locale: 'zh-TW', timezoneId: 'Asia/Kathmandu' });
      const page = await context.newPage();
      await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
      const run = `(${comparison.toString()})(readout, ${JSON.stringify(texts)}, ${JSON.stringify(PARTIES)})`;
      const there = await page.evaluate<string>(run);
      expect(there.length).toBeGreaterThan(10_000);
      expect(there).toBe(comparison(core, texts, PARTIES));
    } finally {
      await browser.close();
    }
  });
});
