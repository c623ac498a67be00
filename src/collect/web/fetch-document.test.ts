import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchDocument, fetchIfChanged } from './fetch-document.ts';
import { type LocalServer, localServer, localSession, type Pages } from './local-server.fixture.ts';

const open: LocalServer[] = [];
const serve = async (pages: Pages): Promise<LocalServer> => {
  const server = await localServer(pages);
  open.push(server);
  return server;
};
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});
const TEXT = '<p>诺达维亚外交部发表声明。</p>';
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('fetchDocument', () => {
  it('gives the bytes with what was said with them', async () => {
    const server = await serve({
      '/a': (_, response) =>
        response
          .writeHead(200, {
            'content-type': 'Text/HTML; Charset="GBK"',
            etag: '"x"',
            'last-modified': 'Thu, 05 Jun 2031 01:02:03 GMT',
          })
          .end(Buffer.from([0xc4, 0xe3])),
    });
    const fetched = await fetchDocument(`${server.url}/a#part`, localSession());
    expect(fetched).toEqual({
      requested: `${server.url}/a`,
      url: `${server.url}/a`,
      redirects: [`${server.url}/a`],
      status: 200,
      bytes: Buffer.from([0xc4, 0xe3]),
      contentType: 'text/html',
      charset: 'GBK',
      etag: '"x"',
      lastModified: 'Thu, 05 Jun 2031 01:02:03 GMT',
      captured: expect.stringMatching(/^2031-06-05T00:00:0\d\.\d{3}Z$/),
    });
  });

  it('says honestly who asks, and gives no cookies back', async () => {
    const server = await serve({
      '/a': (_, response) => response.writeHead(302, { location: '/b', 'set-cookie': 'id=1' }).end(),
      '/b': TEXT,
    });
    await fetchDocument(`${server.url}/a`, localSession({ version: '1.2.3' }));
    const last = server.asked.at(-1)?.headers;
    expect(last?.['user-agent']).toMatch(/^Readout\/1\.2\.3 /);
    expect(last).not.toHaveProperty('cookie');
    expect(last).not.toHaveProperty('referer');
  });

  it('follows redirects and tells the way', async () => {
    const server = await serve({
      '/1': (_, response) => response.writeHead(301, { location: '/2' }).end(),
      '/2': (_, response) =>
        response.writeHead(307, { location: Buffer.from('声明').toString('latin1') }).end(),
      [`/${encodeURIComponent('声明')}`]: TEXT,
    });
    const fetched = await fetchDocument(`${server.url}/1`, localSession());
    expect(fetched.redirects.map((url) => new URL(url).pathname)).toEqual([
      '/1',
      '/2',
      `/${encodeURIComponent('声明')}`,
    ]);
    expect(fetched.requested).toBe(`${server.url}/1`);
  });

  it.each([
    ['file:///etc/passwd', 'address-scheme'],
    ['ftp://mfa.example/a', 'address-scheme'],
    ['data:text/html,x', 'address-scheme'],
    ['http://user:secret@mfa.example/', 'address-credentials'],
    ['http://', 'address-malformed'],
  ])('refuses a redirect to %s', async (location, code) => {
    const server = await serve({ '/a': (_, response) => response.writeHead(302, { location }).end() });
    await expect(fetchDocument(`${server.url}/a`, localSession())).rejects.toMatchObject({ code });
  });

  it.each([
    ['file:///etc/passwd', 'address-scheme'],
    ['javascript:alert(1)', 'address-scheme'],
    ['https://user:secret@mfa.example/', 'address-credentials'],
    ['mfa.example', 'address-malformed'],
    [`https://mfa.example/${'a'.repeat(5_000)}`, 'address-malformed'],
  ])('refuses the address %s', async (address, code) => {
    const refused = fetchDocument(address, localSession());
    await expect(refused).rejects.toMatchObject({ code });
    await expect(refused).rejects.not.toThrow(/secret/);
  });

  it('gives up after ten redirects', async () => {
    const server = await serve({ '/a': (_, response) => response.writeHead(302, { location: '/a' }).end() });
    await expect(
      fetchDocument(`${server.url}/a`, localSession({ ignoreRobots: true })),
    ).rejects.toMatchObject({
      code: 'too-many-redirects',
    });
    expect(server.asked).toHaveLength(11);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['zstd', zstdCompressSync],
  ] as const)('unpacks %s', async (coding, pack) => {
    const server = await serve({
      '/a': (_, response) =>
        response.writeHead(200, { 'content-encoding': coding }).end(pack(Buffer.from(TEXT))),
    });
    expect(textOf((await fetchDocument(`${server.url}/a`, localSession())).bytes)).toBe(TEXT);
  });

  it('unpacks what was packed twice, and refuses more', async () => {
    const twice = brotliCompressSync(gzipSync(TEXT));
    const server = await serve({
      '/2': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, br' }).end(twice),
      '/3': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip' }).end(twice),
      '/x': (_, response) => response.writeHead(200, { 'content-encoding': 'compress' }).end(twice),
    });
    expect(textOf((await fetchDocument(`${server.url}/2`, localSession())).bytes)).toBe(TEXT);
    await expect(fetchDocument(`${server.url}/3`, localSession())).rejects.toMatchObject({
      code: 'coding-unknown',
    });
    await expect(fetchDocument(`${server.url}/x`, localSession())).rejects.toMatchObject({
      code: 'coding-unknown',
    });
  });

  it('stops at what unpacks to more than a document, at streams without an end, and at claims of size', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const server = await serve({
      '/bomb': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      '/claim': (_, response) => {
        response.writeHead(200, { 'content-length': '99999999999' }).write('x');
      },
      '/endless': (_, response) => {
        const write = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536))) {}
        };
        response.on('drain', write);
        write();
      },
    });
    const session = localSession({ limits: { bytes: 1_000_000 } });
    for (const path of ['/bomb', '/claim', '/endless']) {
      await expect(fetchDocument(server.url + path, session)).rejects.toMatchObject({
        code: 'answer-too-large',
      });
    }
  });

  it('stops where nothing comes, and where it comes too slowly', async () => {
    const server = await serve({
      '/silent': () => {},
      '/stalls': (_, response) => {
        response.writeHead(200).write('x');
      },
      '/drips': (_, response) => {
        const drip = setInterval(() => response.write('x'), 10);
        response.on('close', () => clearInterval(drip));
      },
    });
    const session = localSession({ limits: { idle: 150, total: 600 }, ignoreRobots: true });
    for (const path of ['/silent', '/stalls', '/drips']) {
      await expect(fetchDocument(server.url + path, session)).rejects.toMatchObject({
        code: 'answer-too-slow',
      });
    }
  });

  it.each([
    ['cut packing', (): Buffer => gzipSync(TEXT.repeat(50)).subarray(0, 40)],
    ['no packing', (): Buffer => Buffer.from('plain')],
  ])('says that an answer with %s cannot be read', async (_, body) => {
    const server = await serve({
      '/a': (__, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(body()),
    });
    await expect(fetchDocument(`${server.url}/a`, localSession())).rejects.toMatchObject({
      code: 'answer-broken',
    });
  });

  it('says that an answer was cut', async () => {
    const server = await serve({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('x');
        setTimeout(() => response.destroy(), 20);
      },
    });
    await expect(fetchDocument(`${server.url}/a`, localSession())).rejects.toMatchObject({
      code: 'answer-cut',
    });
  });

  it('tells the status, and how long to wait', async () => {
    const server = await serve({
      '/a': (_, response) => response.writeHead(503, { 'retry-after': '120' }).end(),
      '/b': (_, response) =>
        response.writeHead(429, { 'retry-after': 'Thu, 05 Jun 2031 00:10:00 GMT' }).end(),
    });
    const session = localSession({ hostPace: 0 });
    await expect(fetchDocument(`${server.url}/a`, session)).rejects.toMatchObject({
      code: 'http-status',
      status: 503,
      retryAfter: 120_000,
    });
    await expect(fetchDocument(`${server.url}/b`, session)).rejects.toMatchObject({
      status: 429,
      retryAfter: 600_000,
    });
    await expect(fetchDocument(`${server.url}/none`, session)).rejects.toThrow(/404.*archive/);
  });

  it('says that nobody answers', async () => {
    const server = await serve({});
    await server.close();
    await expect(fetchDocument(server.url, localSession({ ignoreRobots: true }))).rejects.toMatchObject({
      code: 'host-unreachable',
    });
  });

  it('stops when the caller does', async () => {
    const server = await serve({ '/a': () => {} });
    const stop = new AbortController();
    const asked = fetchDocument(`${server.url}/a`, localSession({ ignoreRobots: true }), {
      signal: stop.signal,
    });
    setTimeout(() => stop.abort(new Error('enough')), 30);
    await expect(asked).rejects.toThrow('enough');
  });
});

describe('fetchIfChanged', () => {
  it('asks with what the last answer said, and tells that nothing changed', async () => {
    const server = await serve({
      '/a': (request, response) =>
        request.headers['if-none-match'] === '"x"' ? response.writeHead(304).end() : response.end(TEXT),
    });
    const same = await fetchIfChanged(`${server.url}/a`, localSession(), { etag: '"x"', lastModified: null });
    expect(same).toMatchObject({ notModified: true, url: `${server.url}/a` });
    const other = await fetchIfChanged(`${server.url}/a`, localSession(), { etag: '"y"' });
    expect('bytes' in other && textOf(other.bytes)).toBe(TEXT);
  });
});
