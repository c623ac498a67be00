import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { WebError } from './web-error.ts';

/** Codings on top of one another beyond which nobody packs. */
const MOST_CODINGS = 2;
const READS_ZSTD = typeof zlib.zstdDecompress === 'function';

/** The codings that are read, for the request. */
export const ACCEPTED_CODINGS = `gzip, deflate, br${READS_ZSTD ? ', zstd' : ''}`;

/**
 * Reads the body of an answer, unpacked. Stops as soon as it is too large, packed or unpacked: what comes without an
 * end, or unpacks to it, is never held.
 * @param coding the `Content-Encoding` of the answer
 * @param limit in bytes
 * @param touched called whenever something arrives
 * @throws WebError `answer-too-large` or `coding-unknown`; zlib's own errors for broken packing
 */
export async function readBody(
  answer: Readable,
  coding: string | undefined,
  limit: number,
  url: string,
  touched: () => void = () => {},
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    touched();
    size += (chunk as Buffer).length;
    // Leaving the loop destroys the stream, and with it the connection.
    if (size > limit) throw tooLarge(url, limit);
    chunks.push(chunk as Buffer);
  }
  let body: Buffer = Buffer.concat(chunks, size);
  for (const name of codingsOf(coding, url)) body = await unpacked(body, name, limit, url);
  return body;
}

/** The last coding named was put on last and comes off first. */
function codingsOf(coding: string | undefined, url: string): string[] {
  const names = (coding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_CODINGS) throw unknownCoding(url, names.slice(0, 5).join(', '));
  return names.reverse();
}

/** Unpacks bytes up to a limit of their unpacked size. */
export async function unpacked(body: Buffer, name: string, limit: number, url: string): Promise<Buffer> {
  if (body.length === 0) return body;
  const options = { maxOutputLength: limit };
  try {
    if (name === 'gzip' || name === 'x-gzip') return await promisify(zlib.gunzip)(body, options);
    if (name === 'br') return await promisify(zlib.brotliDecompress)(body, options);
    // Some servers send the bare stream, which the standard calls otherwise: a header has 8 in its low half.
    const bare = ((body[0] ?? 0) & 0x0f) !== 8;
    if (name === 'deflate') return await promisify(bare ? zlib.inflateRaw : zlib.inflate)(body, options);
    if (name === 'zstd' && READS_ZSTD) return await promisify(zlib.zstdDecompress)(body, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(url, limit);
    throw error;
  }
  throw unknownCoding(url, name);
}

function unknownCoding(url: string, name: string): WebError {
  return new WebError(
    'coding-unknown',
    `\`${url}\` is packed in a way that is not read (${name.slice(0, 60)}). Save the page from a browser and add that file.`,
    url,
  );
}

/** The error for an answer beyond the limit. */
export function tooLarge(url: string, limit: number): WebError {
  const size = limit >= 1024 * 1024 ? `${Math.round(limit / (1024 * 1024))} MB` : `${limit} bytes`;
  return new WebError(
    'answer-too-large',
    `\`${url}\` gives more than ${size}, which no document has. Download the part that you want to read, and add that file.`,
    url,
  );
}
