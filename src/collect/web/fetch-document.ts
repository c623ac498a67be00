import type { IncomingHttpHeaders } from 'node:http';
import type { InputError } from '../input-error.ts';
import { type Answer, exchange } from './exchange.ts';
import type { Fetched } from './fetched.ts';
import { hostRules } from './host-rules.ts';
import { ACCEPTED_CODINGS } from './read-body.ts';
import { webAddress } from './web-address.ts';
import { retryAfterOf, statusError, WebError } from './web-error.ts';
import type { WebSession } from './web-session.ts';

/** What is asked for beside an address. */
export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Media types wanted, as in the `Accept` header. */
  readonly accept?: string;
}

/** How an address answered last time: it answers with a document only if that has changed since. */
export interface LastAnswer {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/** An address that has not changed. */
export interface NotModified {
  readonly notModified: true;
  readonly requested: string;
  readonly url: string;
  /** When it was asked, ISO 8601 in UTC. */
  readonly captured: string;
}

const DOCUMENTS = 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.9,*/*;q=0.5';
/** The longest header value that is handed on, such as an etag. */
const LONGEST_VALUE = 1_024;

/**
 * Fetches a document. Only http and https, no private networks, at most ten redirects, with limits on size and time;
 * robots.txt and the pace of the host are kept.
 * @throws InputError: what was wrong with the address, where it led, or what it answered
 */
export async function fetchDocument(
  address: string,
  session: WebSession,
  options: FetchOptions = {},
): Promise<Fetched> {
  const answer = await fetchIfChanged(address, session, {}, options);
  if ('notModified' in answer) throw statusError(answer.url, 304, null);
  return answer;
}

/** Fetches a document if it has changed since `last`; otherwise as `fetchDocument`. */
export async function fetchIfChanged(
  address: string,
  session: WebSession,
  last: LastAnswer,
  options: FetchOptions = {},
): Promise<Fetched | NotModified> {
  let url = webAddress(address);
  const requested = url.href;
  const way: string[] = [];
  let left = session.limits.total;
  for (;;) {
    way.push(url.href);
    const asked = await allowed(url, session, options.signal);
    await session.pace.turn(url.host, asked, options.signal);
    const began = performance.now();
    const limits = { ...session.limits, total: Math.max(1, left) };
    const answer = await exchange(url, headersFor(session, last, options), session, limits, options.signal);
    left -= performance.now() - began;
    const captured = new Date(session.clock.now()).toISOString();
    const next = redirectOf(answer, url);
    if (next === null)
      return received(answer, { requested, url: url.href, redirects: way, captured }, last, session);
    if (way.length > session.limits.redirects) throw tooManyRedirects(requested, session.limits.redirects);
    url = next;
  }
}

/** Milliseconds that the host asks for between requests, where robots.txt allows this one. */
async function allowed(url: URL, session: WebSession, signal?: AbortSignal): Promise<number | null> {
  if (session.ignoreRobots) return null;
  const rules = await hostRules(url, session, signal);
  if (rules.allows(url)) return rules.delay;
  throw new WebError(
    'robots-refused',
    `\`${url.href}\` is not read: the host asks programs not to (${url.origin}/robots.txt). Save the page from a browser and add that file, or pass --ignore-robots if you may.`,
    url.href,
  );
}

function headersFor(session: WebSession, last: LastAnswer, options: FetchOptions): Record<string, string> {
  return {
    'user-agent': session.agent,
    accept: options.accept ?? DOCUMENTS,
    'accept-encoding': ACCEPTED_CODINGS,
    ...(last.etag ? { 'if-none-match': last.etag } : {}),
    ...(last.lastModified ? { 'if-modified-since': last.lastModified } : {}),
  };
}

/** Where an answer leads; `null` where it is the end of the way. */
function redirectOf({ status, headers }: Answer, url: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined) return null;
  return webAddress(readable(headers.location), url.href);
}

/** Headers are bytes; addresses in them are often UTF-8 all the same. */
function readable(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

function received(
  { status, headers, bytes }: Answer,
  where: Pick<Fetched, 'requested' | 'url' | 'redirects' | 'captured'>,
  last: LastAnswer,
  session: WebSession,
): Fetched | NotModified {
  if (status === 304 && (last.etag || last.lastModified)) {
    return { notModified: true, requested: where.requested, url: where.url, captured: where.captured };
  }
  if (status < 200 || status >= 300) {
    throw statusError(where.url, status, retryAfterOf(headers['retry-after'], session.clock.now()));
  }
  return {
    ...where,
    status,
    bytes,
    ...mediaTypeOf(headers['content-type']),
    etag: short(headers.etag),
    lastModified: short(headers['last-modified']),
  };
}

function mediaTypeOf(header: IncomingHttpHeaders['content-type']): Pick<Fetched, 'contentType' | 'charset'> {
  const [type = '', ...parameters] = (header ?? '').slice(0, LONGEST_VALUE).split(';');
  const charset = parameters
    .map((one) => /^\s*charset\s*=\s*["']?([\w:.+-]{1,40})/i.exec(one)?.[1])
    .find(Boolean);
  return { contentType: type.trim().toLowerCase() || null, charset: charset ?? null };
}

function short(value: string | undefined): string | null {
  return value === undefined || value.length > LONGEST_VALUE ? null : value;
}

function tooManyRedirects(requested: string, limit: number): InputError {
  return new WebError(
    'too-many-redirects',
    `\`${requested}\` leads on more than ${limit} times. Open it in a browser, and give the address at which it ends.`,
    requested,
  );
}
