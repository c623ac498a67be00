/**
 * Whether a watch runs for weeks in flat memory: looks again and again at a feed that keeps bringing documents, with a
 * clock that does not wait, and prints the memory in use after a collection. `node --expose-gc bench/watch.ts [--looks 300]`
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openWebSession } from '../src/collect/web/web-session.ts';
import { watchDossier } from '../src/tasks/watch/watch-dossier.ts';

const SAMPLE = fileURLToPath(new URL('../samples/harbour-dialogue', import.meta.url));
/** Documents in the feed at a time, and how many looks pass between two new ones. */
const IN_FEED = 20;
const BETWEEN = 10;
const A_QUARTER = 15 * 60_000;

const { values } = parseArgs({ options: { looks: { type: 'string', default: '300' } } });
const looks = Number(values.looks);
const folder = mkdtempSync(join(tmpdir(), 'readout-watch-'));
let look = 0;
const server = createServer((request, response) => {
  const newest = Math.floor(look / BETWEEN);
  if (request.url !== '/feed.xml') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<html lang="en"><body><article><h1>Note ${request.url}</h1><p>Nordavia announced a duty of ${newest} percent on goods of Lanhai (${request.url}). Talks on rare earths continue.</p></article></body></html>`,
    );
    return;
  }
  const items = Array.from({ length: IN_FEED }, (_, at) => newest - at)
    .filter((number) => number >= 0)
    .map((number) => `<item><guid>n${number}</guid><link>${address}/n${number}</link></item>`);
  response.setHeader('content-type', 'application/rss+xml');
  response.end(`<rss version="2.0"><channel><title>Notes</title>${items.join('')}</channel></rss>`);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
try {
  cpSync(SAMPLE, folder, { recursive: true });
  const path = join(folder, 'dossier.yaml');
  writeFileSync(
    path,
    `${readFileSync(path, 'utf8')}\nfollow:\n  - { url: "${address}/feed.xml", kind: statement, party: NV }\n`,
  );
  let now = Date.UTC(2032, 5, 1);
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const session = openWebSession({ version: '0.0.0', allowPrivate: true, clock });
  const stop = new AbortController();
  const options = { session, signal: stop.signal, every: A_QUARTER, within: 14 };
  let added = 0;
  for await (const report of watchDossier(folder, options)) {
    added += report.added.length;
    look += 1;
    if (look % Math.ceil(looks / 10) === 0) {
      globalThis.gc?.();
      const { heapUsed, rss } = process.memoryUsage();
      console.log(
        `${String(look).padStart(6)} looks, ${added} documents: ${(heapUsed / 1e6).toFixed(1)} MB in use, ${(rss / 1e6).toFixed(0)} MB of the system`,
      );
    }
    if (look >= looks) stop.abort();
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
