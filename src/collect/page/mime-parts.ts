import { InputError } from '../input-error.ts';

/** A part of a MIME message, its bytes decoded. */
export interface MimePart {
  /** Media type in lower case, without parameters. */
  readonly type: string;
  readonly charset: string | null;
  readonly location: string | null;
  readonly id: string | null;
  readonly bytes: Uint8Array;
}

/** A message taken apart: its own header fields by lower-case name, and its parts. */
export interface MimeMessage {
  readonly fields: ReadonlyMap<string, string>;
  readonly parts: readonly MimePart[];
}

const MOST_PARTS = 5_000;
/** Messages within messages beyond which nobody saved a page. */
const DEEPEST = 5;

/**
 * Takes a MIME message apart. Works on bytes: each part keeps its own encoding of characters.
 * @throws InputError `mime-too-many-parts`, naming `name`
 */
export function mimeParts(bytes: Uint8Array, name: string): MimeMessage {
  // Latin-1 has one character per byte, so that places in the string are places in the bytes.
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const parts: MimePart[] = [];
  const fields = addParts(source, parts, name, 0);
  return { fields, parts };
}

function addParts(source: string, parts: MimePart[], name: string, depth: number): Map<string, string> {
  const { fields, body } = split(source);
  const type = fields.get('content-type') ?? 'text/plain';
  const boundary = parameter(type, 'boundary');
  if (/^\s*multipart\//i.test(type) && boundary !== null && boundary !== '' && depth < DEEPEST) {
    for (const part of between(body, boundary)) addParts(part, parts, name, depth + 1);
    return fields;
  }
  if (parts.length >= MOST_PARTS) {
    throw new InputError(
      'mime-too-many-parts',
      `\`${name}\` has more than ${MOST_PARTS} parts; no page has. Save the page again, as HTML only.`,
    );
  }
  parts.push({
    type: (/^[^;\s]+/.exec(type.trim())?.[0] ?? 'text/plain').toLowerCase(),
    charset: parameter(type, 'charset'),
    location: fields.get('content-location') ?? null,
    id: fields.get('content-id')?.replace(/^<|>$/g, '') ?? null,
    bytes: decoded(body, fields.get('content-transfer-encoding') ?? ''),
  });
  return fields;
}

/** Header fields, unfolded, and what stands below the first empty line. */
function split(source: string): { fields: Map<string, string>; body: string } {
  const gap = /\r?\n\r?\n/.exec(source);
  const head = gap === null ? source : source.slice(0, gap.index);
  const fields = new Map<string, string>();
  for (const line of head
    .slice(0, 64 * 1024)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const key = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(key)) fields.set(key, line.slice(colon + 1).trim());
  }
  return { fields, body: gap === null ? '' : source.slice(gap.index + gap[0].length) };
}

function parameter(field: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{0,200})"|([^;\\s]{1,200}))`, 'i').exec(field);
  return match?.[1] ?? match?.[2] ?? null;
}

/** What stands between the lines of the boundary. A message that was cut ends its last part. */
function between(body: string, boundary: string): string[] {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let start = -1;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start !== -1) parts.push(body.slice(start, at).replace(/\r?\n$/, ''));
    const line = body.indexOf('\n', at);
    if (body.startsWith('--', at + mark.length) || line === -1) return parts;
    start = line + 1;
  }
  if (start !== -1) parts.push(body.slice(start));
  return parts;
}

function decoded(body: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1');
  const joined = body
    .replace(/[ \t]{1,80}(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(joined, 'latin1');
}
