import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchDocument } from './fetch-document.ts';
import { proxyFor } from './proxy.ts';
import { openWebSession, type WebSession } from './web-session.ts';

let proxy: Server | null = null;
afterEach(() => {
  proxy?.closeAllConnections();
  proxy?.close();
});

/** A proxy that answers itself, and a session in which every name is a public address. */
async function through(
  answer: (url: string) => { status: number; location?: string },
): Promise<{ session: WebSession; asked: string[] }> {
  const asked: string[] = [];
  proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { status, location } = answer(request.url ?? '');
    response.writeHead(status, location === undefined ? {} : { location }).end('ok');
  });
  proxy.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy?.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const lookup = (_: unknown, __: unknown, done: (error: null, found: object[]) => void): void =>
    done(null, [{ address: '8.8.8.8', family: 4 }]);
  const environment = { HTTP_PROXY: address, HTTPS_PROXY: address };
  return {
    session: openWebSession({
      version: '0',
      ignoreRobots: true,
      hostPace: 0,
      environment,
      lookup: lookup as never,
    }),
    asked,
  };
}

describe('proxies', () => {
  it('are asked with the whole address', async () => {
    const { session, asked } = await through(() => ({ status: 200 }));
    const fetched = await fetchDocument('http://mfa.example/a?b', session);
    expect(new TextDecoder().decode(fetched.bytes)).toBe('ok');
    expect(asked).toEqual(['http://mfa.example/a?b']);
  });

  it.each(['http://169.254.169.254/latest', 'http://127.0.0.1:1/', 'http://[::1]/'])(
    'are not asked where a redirect leads to %s',
    async (location) => {
      const { session, asked } = await through(() => ({ status: 302, location }));
      await expect(fetchDocument('http://mfa.example/', session)).rejects.toMatchObject({
        code: 'address-private',
      });
      expect(asked).toEqual(['http://mfa.example/']);
    },
  );

  it('say why they refuse a tunnel', async () => {
    const { session, asked } = await through(() => ({ status: 200 }));
    await expect(fetchDocument('https://mfa.example/', session)).rejects.toMatchObject({
      code: 'proxy-refused',
    });
    expect(asked).toEqual(['CONNECT mfa.example:443']);
  });

  it.each([
    ['https://mfa.example/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'mfa.example' }, null],
    ['https://www.mfa.example/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'x.example, .mfa.example' }, null],
    ['https://other.example/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'mfa.example:8443' }, 'p:1'],
    ['https://mfa.example/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, null],
    ['https://mfa.example/', { HTTP_PROXY: 'http://p:1' }, null],
    ['http://mfa.example/', { http_proxy: 'p:1' }, 'p:1'],
    ['https://notmfa.example/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'mfa.example' }, 'p:1'],
  ])('for %s by %o', (address, environment, host) => {
    expect(proxyFor(new URL(address), environment)?.host ?? null).toBe(host);
  });

  it('of another kind are refused and said', () => {
    expect(() => proxyFor(new URL('https://mfa.example/'), { HTTPS_PROXY: 'socks5://p:1' })).toThrow(
      /socks5/,
    );
  });
});
