import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalServer, localServer, localSession } from '../../collect/web/local-server.fixture.ts';
import type { WebSession } from '../../collect/web/web-session.ts';
import { type WatchOptions, type WatchReport, watchDossier } from './watch-dossier.ts';

const SAMPLE = fileURLToPath(new URL('../../../samples/harbour-dialogue', import.meta.url));

const PAGE = `<!doctype html><html lang="en"><head><title>Readout of the Video Meeting of April 14</title>
<meta property="og:site_name" content="Office of the President of Nordavia">
<meta property="article:published_time" content="2032-04-14T15:00:00-03:00"></head><body><article>
<h1>Readout of the Video Meeting of April 14</h1>
<p>Secretary of the Treasury Thomas Ridley met by video today with Vice Premier He Wangchuan of Lanhai.</p>
<p>Secretary Ridley stressed that exports of rare earth magnets must resume without delay, and raised the tariffs that remain in place. Vice Premier He said that both sides should keep talking.</p>
<p>The suspension of the 24 percent tariff on goods of Lanhai will remain in effect until May 1, 2032. The two sides agreed to meet again in June.</p>
</article></body></html>`;

let folder = '';
let server: LocalServer;
let entries: string[] = [];
let taken: unknown[] = [];
let hookIsUp = true;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-watch-'));
  cpSync(SAMPLE, folder, { recursive: true });
  entries = [];
  taken = [];
  hookIsUp = true;
  server = await localServer({
    '/feed.xml': (_, response) => {
      const items = entries.map(
        (path) =>
          `<item><guid>${path}</guid><title>A readout</title><link>${server.url}${path}</link></item>`,
      );
      response.setHeader('content-type', 'application/rss+xml');
      response.end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Readouts</title>${items.join('')}</channel></rss>`,
      );
    },
    '/april': PAGE,
    '/hook': (request, response) => {
      let body = '';
      request.on('data', (piece) => {
        body += piece;
      });
      request.on('end', () => {
        if (hookIsUp) taken.push(JSON.parse(body));
        response.writeHead(hookIsUp ? 204 : 503).end();
      });
    },
  });
  const path = join(folder, 'dossier.yaml');
  const follow = `follow:\n  - { url: "${server.url}/feed.xml", kind: account, party: NV }\n`;
  writeFileSync(path, readFileSync(path, 'utf8') + follow);
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function look(session: WebSession, more: Partial<WatchOptions> = {}): Promise<WatchReport> {
  const signal = new AbortController().signal;
  const options = { session, signal, once: true, every: 60_000, within: 30, ...more };
  for await (const report of watchDossier(folder, options)) return report;
  throw new Error('No report came.');
}

const at = (moment: string) => {
  let now = Date.parse(moment);
  return {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
};

describe('watchDossier', () => {
  it('takes in what a feed brings, once, and tells what it changed', async () => {
    const session = localSession({ clock: at('2032-04-14T19:00:00Z') });
    expect((await look(session)).added).toEqual([]);
    entries.push('/april');
    const report = await look(session);
    expect(report.problems).toEqual([]);
    expect(report.added).toMatchObject([
      { did: 'added', header: { kind: 'account', party: 'NV', exchange: '2032-04-14-nv-lh-video' } },
    ]);
    // What the dossier says of the feed was said by a person; the rest is for one to confirm.
    expect(report.added[0]?.header?.proposed).toEqual(expect.arrayContaining(['exchange', 'published']));
    expect(report.added[0]?.header?.proposed).not.toContain('party');
    expect(report.matrix).toMatchObject([{ exchange: '2032-04-14-nv-lh-video' }]);
    const rare = report.matrix[0]?.changes.find(({ issue }) => issue === 'rare-earths');
    expect(rare?.cells).toContainEqual(
      expect.objectContaining({ party: 'NV', after: { account: 'mentions', position: 'own' } }),
    );
    expect(report.shifts).toMatchObject([{ party: 'NV', text: report.added[0]?.id }]);
    expect(report.ledgers.map(({ kind }) => kind)).toContain('measure');
    expect(report.expiring).toMatchObject([{ until: '2032-05-01', days: 17 }]);
    const again = await look(session);
    expect([again.added, again.expiring, again.matrix, again.shifts]).toEqual([[], [], [], []]);
  });

  it('tells a source that cannot be reached and goes on with the rest', async () => {
    const path = join(folder, 'dossier.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}  - { url: "${server.url}/gone.xml" }\n`);
    entries.push('/april');
    const report = await look(localSession({ clock: at('2032-04-14T19:00:00Z') }));
    expect(report.problems).toMatchObject([{ url: `${server.url}/gone.xml` }]);
    expect(report.added).toHaveLength(1);
  });

  it('sends what is new to a webhook, and again what it did not take', async () => {
    const session = localSession({ clock: at('2032-04-14T19:00:00Z') });
    const webhook = `${server.url}/hook`;
    entries.push('/april');
    hookIsUp = false;
    expect((await look(session, { webhook })).problems).toMatchObject([{ code: 'webhook-refused' }]);
    hookIsUp = true;
    expect((await look(session, { webhook })).problems).toEqual([]);
    expect(taken).toMatchObject([{ added: [{ did: 'added' }] }]);
    await look(session, { webhook });
    expect(taken).toHaveLength(1);
  });

  it('looks again and again until it is stopped', async () => {
    const stop = new AbortController();
    const session = localSession({ clock: at('2032-04-14T19:00:00Z') });
    const moments: string[] = [];
    const options = { session, signal: stop.signal, every: 600_000, within: 0 };
    for await (const report of watchDossier(folder, options)) {
      moments.push(report.at);
      if (moments.length === 3) stop.abort();
    }
    expect(moments).toHaveLength(3);
    expect(new Set(moments).size).toBe(3);
  });
});
