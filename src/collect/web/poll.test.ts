import { afterEach, describe, expect, it } from 'vitest';
import {
  jumpingClock,
  type LocalServer,
  localServer,
  localSession,
  type Pages,
} from './local-server.fixture.ts';
import { type PollOptions, poll } from './poll.ts';
import type { Followed, PollEvent } from './poll-event.ts';
import {
  MOST_SEEN,
  NEW_POLL_STATE,
  onlyFollowed,
  type PollState,
  seenAfter,
  withSource,
} from './poll-state.ts';
import type { WebSession } from './web-session.ts';

const open: LocalServer[] = [];
const serve = async (pages: Pages): Promise<LocalServer> => {
  const server = await localServer(pages);
  open.push(server);
  return server;
};
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

interface Item {
  readonly id: string;
  readonly updated?: string;
}

const feedOf = (items: readonly Item[]): string =>
  `<feed><title>T</title>${items.map(({ id, updated = '2031-06-01' }) => `<entry><id>${id}</id><title>${id}</title><link href="/${id}"/><updated>${updated}</updated></entry>`).join('')}</feed>`;

async function look(
  followed: readonly Followed[],
  state: PollState,
  session: WebSession,
  options: PollOptions = {},
): Promise<{ events: PollEvent[]; state: PollState }> {
  const events: PollEvent[] = [];
  let after = state;
  for await (const event of poll(followed, state, session, { random: () => 1, ...options })) {
    events.push(event);
    // As a caller would keep it: written out and read again.
    if (event.kind === 'checked')
      after = JSON.parse(JSON.stringify(withSource(after, event.url, event.state)));
  }
  return { events, state: after };
}

const told = (events: readonly PollEvent[]): string[] =>
  events.flatMap((event) => ('document' in event ? `${event.kind} ${event.document.id}` : []));
const kinds = (events: readonly PollEvent[]): string[] => events.map(({ kind }) => kind);

describe('poll', () => {
  it('tells what a feed has that it had not, and what it changed', async () => {
    let items: Item[] = [{ id: 'b' }, { id: 'a' }];
    const server = await serve({ '/feed': (_, response) => response.end(feedOf(items)) });
    const followed: Followed[] = [{ kind: 'feed', url: `${server.url}/feed` }];
    const first = await look(followed, NEW_POLL_STATE, localSession());
    expect(told(first.events)).toEqual(['new a', 'new b']);
    const second = await look(followed, first.state, localSession());
    expect(told(second.events)).toEqual([]);
    items = [{ id: 'c' }, { id: 'b' }, { id: 'a', updated: '2031-06-02' }];
    const third = await look(followed, second.state, localSession());
    expect(told(third.events).sort()).toEqual(['new c', 'updated a']);
  });

  it('does not tell again what left a feed and came back', async () => {
    let items: Item[] = [{ id: 'a' }];
    const server = await serve({ '/feed': (_, response) => response.end(feedOf(items)) });
    const followed: Followed[] = [{ kind: 'feed', url: `${server.url}/feed` }];
    let { state } = await look(followed, NEW_POLL_STATE, localSession());
    items = [{ id: 'b' }];
    ({ state } = await look(followed, state, localSession()));
    items = [{ id: 'a' }, { id: 'b' }];
    expect(told((await look(followed, state, localSession())).events)).toEqual([]);
  });

  it('tells again what was not kept', async () => {
    const server = await serve({ '/feed': feedOf([{ id: 'a' }]) });
    const followed: Followed[] = [{ kind: 'feed', url: `${server.url}/feed` }];
    for await (const event of poll(followed, NEW_POLL_STATE, localSession())) if (event.kind === 'new') break;
    expect(told((await look(followed, NEW_POLL_STATE, localSession())).events)).toEqual(['new a']);
  });

  it('asks whether anything changed before it reads', async () => {
    const server = await serve({
      '/feed': (request, response) =>
        request.headers['if-none-match'] === '"1"'
          ? response.writeHead(304).end()
          : response.setHeader('etag', '"1"').end(feedOf([{ id: 'a' }])),
    });
    const followed: Followed[] = [{ kind: 'feed', url: `${server.url}/feed` }];
    const first = await look(followed, NEW_POLL_STATE, localSession());
    const second = await look(followed, first.state, localSession());
    expect(kinds(second.events)).toEqual(['checked']);
    expect(second.state).toEqual(first.state);
  });

  it('captures an address when it gives something else', async () => {
    let page = '<p>One.</p><i>1</i>';
    const server = await serve({ '/a': (_, response) => response.end(page) });
    const followed: Followed[] = [{ kind: 'address', url: `${server.url}/a` }];
    const digest: PollOptions['digest'] = async ({ bytes }) =>
      new TextDecoder().decode(bytes).replace(/<i>.*/, '');
    const first = await look(followed, NEW_POLL_STATE, localSession(), { digest });
    expect(first.events[0]).toMatchObject({ kind: 'captured', first: true });
    page = '<p>One.</p><i>2</i>';
    const second = await look(followed, first.state, localSession(), { digest });
    expect(kinds(second.events)).toEqual(['checked']);
    page = '<p>Two.</p><i>2</i>';
    const third = await look(followed, second.state, localSession(), { digest });
    expect(third.events[0]).toMatchObject({ kind: 'captured', first: false });
  });

  it('tells of a bad source and goes on, and leaves it in peace for longer each time', async () => {
    const server = await serve({ '/bad': 'no feed', '/good': feedOf([{ id: 'a' }]) });
    const clock = jumpingClock();
    const session = localSession({ clock, hostPace: 0 });
    const followed: Followed[] = [
      { kind: 'feed', url: `${server.url}/bad` },
      { kind: 'feed', url: 'file:///etc/passwd' },
      { kind: 'feed', url: `${server.url}/good` },
    ];
    let { events, state } = await look(followed, NEW_POLL_STATE, session);
    expect(events.flatMap((event) => (event.kind === 'problem' ? event.code : []))).toEqual([
      'feed-unknown',
      'address-scheme',
    ]);
    expect(told(events)).toEqual(['new a']);
    ({ events, state } = await look(followed, state, session));
    expect(kinds(events)).toEqual(['waiting', 'waiting', 'checked']);
    const pauses: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      const until = state.sources[`${server.url}/bad`]?.notBefore ?? 0;
      pauses.push(until - clock.now());
      await clock.sleep(until - clock.now());
      ({ events, state } = await look(followed.slice(0, 1), state, session));
    }
    expect(pauses.slice(0, 4)).toEqual([300_000, 600_000, 1_200_000, 2_400_000]);
    expect(pauses.at(-1)).toBe(24 * 3_600_000);
  });

  it('waits at least as long as a server asks, spreads the rest, and forgets failures after one good look', async () => {
    let fails = true;
    const server = await serve({
      '/feed': (_, response) =>
        fails
          ? response.writeHead(503, { 'retry-after': '7200' }).end()
          : response.end(feedOf([{ id: 'a' }])),
    });
    const clock = jumpingClock();
    const session = localSession({ clock, hostPace: 0 });
    const followed: Followed[] = [{ kind: 'feed', url: `${server.url}/feed` }];
    const first = await look(followed, NEW_POLL_STATE, session, { random: () => 0 });
    expect(first.events[0]).toMatchObject({
      kind: 'problem',
      code: 'http-status',
      notBefore: clock.now() + 7_200_000,
    });
    fails = false;
    await clock.sleep(7_200_000);
    const second = await look(followed, first.state, session);
    expect(second.state.sources[`${server.url}/feed`]).toMatchObject({ failures: 0, notBefore: null });
  });

  it('follows an index of sitemaps, and what they name', async () => {
    let more = '';
    const server = await serve({
      '/index': (_, response) =>
        response.end(
          '<sitemapindex><sitemap><loc>/one</loc></sitemap><sitemap><loc>/gone</loc></sitemap></sitemapindex>',
        ),
      '/one': (_, response) =>
        response.end(`<urlset><url><loc>/a</loc><lastmod>2031-06-01</lastmod></url>${more}</urlset>`),
    });
    const followed: Followed[] = [{ kind: 'sitemap', url: `${server.url}/index` }];
    const first = await look(followed, NEW_POLL_STATE, localSession());
    expect(told(first.events)).toEqual([`new ${server.url}/a`]);
    expect(kinds(first.events)).toContain('problem');
    more = '<url><loc>/b</loc></url>';
    const second = await look(followed, first.state, localSession());
    expect(told(second.events)).toEqual([`new ${server.url}/b`]);
    expect(Object.keys(onlyFollowed(second.state, [`${server.url}/index`]).sources)).toHaveLength(3);
    expect(onlyFollowed(second.state, []).sources).toEqual({});
  });

  it('tells the newest of a long list at first, and takes the rest as known', async () => {
    const many = Array.from(
      { length: 300 },
      (_, at) =>
        `<url><loc>/${at}</loc><lastmod>${new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10)}</lastmod></url>`,
    );
    const server = await serve({ '/map': `<urlset>${many.join('')}</urlset>` });
    const followed: Followed[] = [{ kind: 'sitemap', url: `${server.url}/map` }];
    const first = await look(followed, NEW_POLL_STATE, localSession(), { atFirst: 3 });
    expect(told(first.events)).toEqual(['297', '298', '299'].map((path) => `new ${server.url}/${path}`));
    expect(told((await look(followed, first.state, localSession())).events)).toEqual([]);
  });

  it('stops when its caller does', async () => {
    const server = await serve({ '/feed': () => {} });
    const stop = new AbortController();
    const looking = look(
      [{ kind: 'feed', url: `${server.url}/feed` }],
      NEW_POLL_STATE,
      localSession({ ignoreRobots: true }),
      { signal: stop.signal },
    );
    setTimeout(() => stop.abort(new Error('enough')), 30);
    await expect(looking).rejects.toThrow('enough');
  });
});

describe('what is remembered', () => {
  it('stays within its cap however long it goes on', () => {
    let seen: readonly string[] = [];
    for (let round = 0; round < 80; round += 1) {
      const now = Array.from(
        { length: 1_000 },
        (_, at) => `${String(round * 1_000 + at).padStart(10, '0')}aaaa`,
      );
      seen = seenAfter(now, seen);
    }
    expect(seen).toHaveLength(MOST_SEEN);
    expect(seen[0]).toBe('0000079000aaaa');
  });
});
