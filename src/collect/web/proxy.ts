import { type Socket, connect as tcpConnect } from 'node:net';
import { InputError } from '../input-error.ts';
import { WebError } from './web-error.ts';

/** What a proxy says before it connects. In bytes. */
const LONGEST_HEAD = 16 * 1024;

/** What the environment says of proxies, under the names that programs share. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for an address by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`; `null` where it is reached directly.
 * @throws InputError `proxy-unsupported` where it is of a kind that is not spoken here
 */
export function proxyFor(url: URL, environment: Environment): URL | null {
  const of = (name: string): string => environment[name.toLowerCase()] || environment[name] || '';
  // HTTP_PROXY in capitals can be set by whoever asks a web server, hence the small letters first.
  const given = url.protocol === 'https:' ? of('HTTPS_PROXY') : of('HTTP_PROXY');
  if (given === '' || isExcluded(url, of('NO_PROXY'))) return null;
  const proxy = URL.parse(given.includes('://') ? given : `http://${given}`);
  if (proxy?.protocol === 'http:') return proxy;
  throw new InputError(
    'proxy-unsupported',
    `The proxy \`${proxy?.protocol ?? given}//…\` is of a kind that is not supported. Set HTTPS_PROXY and HTTP_PROXY to an http:// address, or NO_PROXY=${url.hostname}.`,
  );
}

function isExcluded(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry)?.slice(1) ?? [];
      const bare = name.replace(/^\*?\./, '').replace(/^\[|\]$/g, '');
      return (only === undefined || only === port) && (host === bare || host.endsWith(`.${bare}`));
    });
}

/** The header by which a proxy knows its user, where its address names one. */
export function proxyAuthorization(proxy: URL): Record<string, string> {
  if (proxy.username === '') return {};
  const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` };
}

/** Opens a way through a proxy to a host, for TLS to run in. */
export function tunnel(proxy: URL, target: URL, signal: AbortSignal): Promise<Socket> {
  const address = `${target.hostname}:${target.port || 443}`;
  return new Promise((resolve, reject) => {
    const socket = tcpConnect({ host: proxy.hostname, port: Number(proxy.port || 80), signal });
    let head = '';
    const fail = (what: string): void => {
      socket.destroy();
      reject(
        new WebError(
          'proxy-refused',
          `The proxy ${proxy.host} did not connect to ${address}: ${what}. Check HTTPS_PROXY.`,
          target.href,
        ),
      );
    };
    const read = (chunk: Buffer): void => {
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end === -1 && head.length <= LONGEST_HEAD) return;
      socket.off('data', read);
      if (end === -1) fail('its answer has no end');
      else if (!/^HTTP\/1\.[01] 2\d\d/.test(head)) fail(head.slice(0, head.indexOf('\r\n')).slice(0, 100));
      else {
        socket.pause();
        resolve(socket);
      }
    };
    socket.on('data', read);
    socket.once('error', (error) => fail(error.message));
    socket.once('connect', () => {
      const lines = Object.entries({ host: address, ...proxyAuthorization(proxy) }).map(
        ([key, value]) => `${key}: ${value}\r\n`,
      );
      socket.write(`CONNECT ${address} HTTP/1.1\r\n${lines.join('')}\r\n`);
    });
  });
}
