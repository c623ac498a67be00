import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import * as tls from 'node:tls';
import { type Environment, proxyAuthorization, proxyFor, tunnel } from './proxy.ts';
import { isPublicAddress, privateAddress, publicLookup, requirePublicHost } from './public-network.ts';
import { readBody, tooLarge } from './read-body.ts';
import { connectionError, WebError } from './web-error.ts';
import type { WebLimits } from './web-limits.ts';

/** How addresses are reached. */
export interface Ways {
  readonly allowPrivate: boolean;
  readonly environment: Environment;
  /** Instead of the look-up of the system. */
  readonly lookup: LookupFunction | null;
}

/** What one address answered. The body of a redirect is not read. */
export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

/**
 * Asks one address once, without following anything. What the address leads to is judged on the very address that is
 * connected to. Behind a proxy, which connects in our place, names are judged by their own look-up before.
 * @throws InputError or WebError, saying what went wrong
 */
export async function exchange(
  url: URL,
  headers: Readonly<Record<string, string>>,
  ways: Ways,
  limits: WebLimits,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const stop = new AbortController();
  const late = (what: string): void =>
    stop.abort(
      new WebError(
        'answer-too-slow',
        `\`${url.href}\` ${what}. Try again later, or save the page from a browser and add that file.`,
        url.href,
      ),
    );
  const total = setTimeout(() => late('took too long in all'), limits.total);
  let idle = setTimeout(() => late(`sent nothing for ${limits.idle / 1000} s`), limits.idle);
  const touched = (): void => {
    clearTimeout(idle);
    idle = setTimeout(() => late(`sent nothing for ${limits.idle / 1000} s`), limits.idle);
  };
  const given = (): void => stop.abort(signal?.reason);
  if (signal?.aborted) given();
  signal?.addEventListener('abort', given, { once: true });
  try {
    if (!ways.allowPrivate) requirePublicHost(url);
    const answer = await responseTo(await requestTo(url, headers, ways, stop.signal), ways, url, touched);
    const status = answer.statusCode ?? 0;
    if (status >= 300 && status < 400) {
      answer.destroy();
      return { status, headers: answer.headers, bytes: new Uint8Array() };
    }
    if (Number(answer.headers['content-length']) > limits.bytes) {
      answer.destroy();
      throw tooLarge(url.href, limits.bytes);
    }
    const bytes = await readBody(answer, answer.headers['content-encoding'], limits.bytes, url.href, touched);
    return { status, headers: answer.headers, bytes };
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : connectionError(url.href, error);
  } finally {
    clearTimeout(total);
    clearTimeout(idle);
    signal?.removeEventListener('abort', given);
  }
}

async function requestTo(
  url: URL,
  headers: Readonly<Record<string, string>>,
  ways: Ways,
  signal: AbortSignal,
): Promise<http.ClientRequest> {
  const proxy = proxyFor(url, ways.environment);
  const secure = url.protocol === 'https:';
  const common = { method: 'GET', headers, signal, agent: false as const };
  if (proxy === null) {
    const lookup = ways.allowPrivate ? ways.lookup : publicLookup(ways.lookup ?? undefined);
    const options = { ...common, ...(lookup === null ? {} : { lookup }) };
    return (secure ? https : http).request(url, options);
  }
  if (!ways.allowPrivate) await requirePublicName(url, ways);
  if (!secure) {
    return http.request({
      ...common,
      host: proxy.hostname,
      port: Number(proxy.port || 80),
      path: url.href,
      headers: { ...headers, host: url.host, ...proxyAuthorization(proxy) },
    });
  }
  const socket: Socket = await tunnel(proxy, url, signal);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A certificate for a bare address is asked for without a name.
  const name = isIP(host) === 0 ? { servername: host } : {};
  return https.request(url, { ...common, createConnection: () => tls.connect({ socket, host, ...name }) });
}

/** A name that only the proxy can look up passes; one that is known to be private does not. */
function requirePublicName(url: URL, ways: Ways): Promise<void> {
  return new Promise((resolve, reject) => {
    publicLookup(ways.lookup ?? undefined)(url.hostname, { all: true }, (error) => {
      if (error !== null && (error as { code?: string }).code === 'address-private') reject(error);
      else resolve();
    });
  });
}

function responseTo(
  request: http.ClientRequest,
  ways: Ways,
  url: URL,
  touched: () => void,
): Promise<http.IncomingMessage> {
  const direct = proxyFor(url, ways.environment) === null;
  return new Promise((resolve, reject) => {
    request.once('response', (answer) => {
      touched();
      resolve(answer);
    });
    request.on('error', reject);
    request.once('socket', (socket) => {
      // A second look at what was really connected to, whatever the look-up said.
      const judge = (): void => {
        touched();
        const address = socket.remoteAddress;
        if (direct && !ways.allowPrivate && address !== undefined && !isPublicAddress(address)) {
          request.destroy(privateAddress(url.host, address));
        }
      };
      if (socket.connecting) socket.once('connect', judge);
      else judge();
    });
    request.end();
  });
}
