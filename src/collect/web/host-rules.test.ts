import { afterEach, describe, expect, it } from 'vitest';
import { fetchDocument } from './fetch-document.ts';
import {
  jumpingClock,
  type LocalServer,
  localServer,
  localSession,
  type Pages,
} from './local-server.fixture.ts';
import { readRobots } from './robots.ts';

const open: LocalServer[] = [];
const serve = async (pages: Pages): Promise<LocalServer> => {
  const server = await localServer(pages);
  open.push(server);
  return server;
};
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});
const paths = (server: LocalServer): string[] => server.asked.map(({ path }) => path);
const robots =
  (text: string): Pages[string] =>
  (_, response) =>
    response.setHeader('content-type', 'text/plain').end(text);

describe('robots.txt', () => {
  it('is asked once and kept to', async () => {
    const server = await serve({
      '/robots.txt': robots('User-agent: *\nDisallow: /private/\n'),
      '/a': 'a',
      '/b': 'b',
      '/private/c': 'c',
    });
    const session = localSession();
    await fetchDocument(`${server.url}/a`, session);
    await fetchDocument(`${server.url}/b`, session);
    await expect(fetchDocument(`${server.url}/private/c`, session)).rejects.toMatchObject({
      code: 'robots-refused',
    });
    expect(paths(server)).toEqual(['/robots.txt', '/a', '/b']);
  });

  it('is passed over only where the caller says so', async () => {
    const server = await serve({ '/robots.txt': robots('User-agent: *\nDisallow: /'), '/a': 'a' });
    await fetchDocument(`${server.url}/a`, localSession({ ignoreRobots: true }));
    expect(paths(server)).toEqual(['/a']);
  });

  it('holds for the address that a redirect leads to', async () => {
    const other = await serve({ '/robots.txt': robots('User-agent: Readout\nDisallow: /'), '/a': 'a' });
    const server = await serve({
      '/a': (_, response) => response.writeHead(302, { location: `${other.url}/a` }).end(),
    });
    await expect(fetchDocument(`${server.url}/a`, localSession())).rejects.toMatchObject({
      code: 'robots-refused',
    });
    expect(paths(other)).toEqual(['/robots.txt']);
  });

  it('that fails forbids everything, one that is not there nothing', async () => {
    const failing = await serve({ '/robots.txt': (_, response) => response.writeHead(503).end(), '/a': 'a' });
    await expect(fetchDocument(`${failing.url}/a`, localSession())).rejects.toMatchObject({
      code: 'robots-unreachable',
    });
    const without = await serve({ '/a': 'a' });
    await fetchDocument(`${without.url}/a`, localSession());
    expect(paths(without)).toEqual(['/robots.txt', '/a']);
  });

  it('is asked again after a day', async () => {
    const server = await serve({ '/a': 'a' });
    const clock = jumpingClock();
    const session = localSession({ clock });
    await fetchDocument(`${server.url}/a`, session);
    await clock.sleep(25 * 3_600_000);
    await fetchDocument(`${server.url}/a`, session);
    expect(paths(server)).toEqual(['/robots.txt', '/a', '/robots.txt', '/a']);
  });

  it('speaks to this program by name before all others', () => {
    const rules = readRobots(
      'User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: readout/1.0\nDisallow: /x\nCrawl-delay: 3\n',
      'https://mfa.example/robots.txt',
    );
    expect(rules.allows(new URL('https://mfa.example/a'))).toBe(true);
    expect(rules.allows(new URL('https://mfa.example/x'))).toBe(false);
    expect(rules.delay).toBe(3_000);
  });

  it('with thousands of names and rules is read all the same', () => {
    const names = Array.from({ length: 9_000 }, (_, at) => `User-agent: robot${at}`).join('\n');
    const text = `${names}\nUser-agent: *\n${'Disallow: /*a*a*a*a*a*a*b\n'.repeat(9_000)}Disallow: /x\n`;
    const rules = readRobots(text, 'https://mfa.example/robots.txt');
    expect(rules.allows(new URL(`https://mfa.example/${'a'.repeat(500)}`))).toBe(true);
    expect(rules.allows(new URL('https://mfa.example/x'))).toBe(false);
  });
});

describe('the pace of a host', () => {
  it('is one request a second, and what the host asks for', async () => {
    const server = await serve({ '/robots.txt': robots('User-agent: *\nCrawl-delay: 5\n'), '/a': 'a' });
    const clock = jumpingClock();
    const session = localSession({ clock });
    await fetchDocument(`${server.url}/a`, session);
    await fetchDocument(`${server.url}/a`, session);
    await fetchDocument(`${server.url}/a`, session);
    expect(clock.slept).toEqual([1_000, 5_000, 5_000]);
  });

  it('holds for requests at the same time', async () => {
    const server = await serve({ '/a': 'a' });
    const clock = jumpingClock();
    const session = localSession({ clock, ignoreRobots: true, hostPace: 2_000 });
    const start = clock.now();
    await Promise.all([1, 2, 3].map(() => fetchDocument(`${server.url}/a`, session)));
    expect(clock.slept).toHaveLength(2);
    expect(clock.now() - start).toBeGreaterThanOrEqual(4_000);
  });
});
