import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from './clock.ts';
import { openWebSession, type WebSession, type WebSettings } from './web-session.ts';

/** A server on this machine for one test, and what it was asked. */
export interface LocalServer {
  readonly url: string;
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

export type Pages = Readonly<Record<string, RequestListener | string>>;

/** Starts a server that answers with pages by path; 404 where there is none. */
export async function localServer(pages: Pages): Promise<LocalServer> {
  const asked: LocalServer['asked'] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    asked.push({ path, headers: request.headers });
    const page = pages[path];
    if (typeof page === 'function') page(request, response);
    else if (typeof page === 'string')
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    else response.writeHead(404).end('no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A clock that jumps instead of waiting, and notes how long it would have waited. */
export function jumpingClock(start = Date.UTC(2031, 5, 5)): Clock & { readonly slept: number[] } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** A session that may fetch from this machine and waits for nobody. */
export function localSession(settings: Partial<WebSettings> = {}): WebSession {
  return openWebSession({ version: '0.0.0', allowPrivate: true, clock: jumpingClock(), ...settings });
}
