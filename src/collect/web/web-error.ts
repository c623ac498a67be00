import { InputError } from '../input-error.ts';

/** An address did not give what was asked for. */
export class WebError extends InputError {
  /** The address that answered or did not. */
  readonly url: string;
  /** The status of the answer; `null` where there was none. */
  readonly status: number | null;
  /** Milliseconds after which to ask again, where the answer says so. */
  readonly retryAfter: number | null;

  constructor(
    code: string,
    message: string,
    url: string,
    status: number | null = null,
    retryAfter: number | null = null,
  ) {
    super(code, message);
    this.name = 'WebError';
    this.url = url;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Puts what went wrong on the way to an address into words, with the next step. */
export function connectionError(url: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  const host = URL.parse(url)?.host ?? url;
  const say = (name: string, text: string): WebError => new WebError(name, text, url);
  if (/^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA|EAI_NONAME)$/.test(code)) {
    return say(
      'host-not-found',
      `There is no host \`${host}\` (${code}). Check the address and the connection.`,
    );
  }
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EADDRNOTAVAIL)$/.test(code)) {
    return say(
      'host-unreachable',
      `\`${host}\` does not answer (${code}). Try again later, or check the connection.`,
    );
  }
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_/.test(code)) {
    return say(
      'certificate-refused',
      `\`${host}\` cannot prove who it is: ${message}. Check the address; if you trust the host, save the page from a browser and add that file.`,
    );
  }
  if (
    /^(?:ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_SOCKET)$/.test(code) ||
    /aborted|hang up/.test(message)
  ) {
    return say('answer-cut', `\`${url}\` broke its answer off (${code || message}). Try again.`);
  }
  return say(
    'answer-broken',
    `\`${url}\` gave no answer that can be read: ${message}. Try again, or save the page from a browser and add that file.`,
  );
}

/** Puts a status that is no success into words. */
export function statusError(url: string, status: number, retryAfter: number | null): WebError {
  const wait = retryAfter === null ? '' : ` It asks to wait ${Math.ceil(retryAfter / 1000)} s.`;
  return new WebError(
    'http-status',
    `\`${url}\` answered ${status}. ${stepFor(status)}${wait}`,
    url,
    status,
    retryAfter,
  );
}

function stepFor(status: number): string {
  if (status === 401 || status === 402 || status === 403 || status === 451) {
    return 'It does not show this to everybody. Save the page from a browser in which you may see it, and add that file.';
  }
  if (status === 404 || status === 410)
    return 'There is nothing at this address. Check it, or look for a copy in an archive.';
  if (status === 429) return 'It was asked too often. Ask it less often.';
  if (status >= 500) return 'The fault is with the server. Try again later.';
  return 'Check the address.';
}

/** Milliseconds of a `Retry-After`, which is a number of seconds or a date; `null` where it is neither. */
export function retryAfterOf(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
