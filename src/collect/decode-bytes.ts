import { InputError } from './input-error.ts';
import { controlShare, plausibility } from './plausibility.ts';
import { japanesePlausibility, koreanPlausibility } from './plausibility-of-neighbours.ts';

/** An encoding that Readout reads, by its WHATWG label. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'gb18030'
  | 'big5'
  | 'windows-1252'
  | 'shift_jis'
  | 'euc-kr';

/** Text from bytes, and the encoding it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** UTF-8 is not among those that are weighed where a file is no valid UTF-8: it fails strictly. */
const ENCODINGS: readonly Encoding[] = [
  'utf-8',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'shift_jis',
  'euc-kr',
];

/** A share of control characters above which a file is no text. */
const MOST_CONTROLS = 0.002;
/** Below this a decoding reads like nothing that anybody wrote. */
const LEAST_PLAUSIBLE = 0.35;

/**
 * Turns the bytes of a text file into text, without the byte order mark. UTF-8 is taken at its word when every
 * byte fits; other encodings are tried strictly, and the one that reads most like prose wins. `declared` is the
 * charset that came with the bytes: it weighs in a doubtful case and is never believed against the bytes.
 * @throws InputError `file-empty`, `file-binary` or `encoding-unknown`, naming `name`.
 */
export async function decodeBytes(bytes: Uint8Array, name: string, declared?: string): Promise<Decoded> {
  const marked = byMark(bytes);
  const decoded = marked ?? strict(bytes, 'utf-8');
  // A UTF-16 text in which every unit is an ASCII pair is also valid UTF-8, full of NUL characters.
  const settled = decoded && controlShare(decoded.text) <= MOST_CONTROLS ? decoded : null;
  const result = settled ?? (await byLikelihood(bytes, name, encodingNamed(declared)));
  if (!/\S/.test(result.text)) {
    throw new InputError('file-empty', `\`${name}\` holds no text. Give a file with the account in it.`);
  }
  return result;
}

/** The encoding that a byte order mark names. */
function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return strict(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe) return strict(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return strict(bytes, 'utf-16be');
  return null;
}

/** The encoding that a charset label means, where Readout reads it. */
export function encodingNamed(label: string | undefined): Encoding | null {
  if (label === undefined) return null;
  let name = '';
  try {
    name = new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
  return ENCODINGS.find((encoding) => encoding === (name === 'gbk' ? 'gb18030' : name)) ?? null;
}

async function byLikelihood(bytes: Uint8Array, name: string, declared: Encoding | null): Promise<Decoded> {
  const { guessEncoding } = await import('./guess-encoding.ts');
  const guess = guessEncoding(bytes);
  const binary = new InputError(
    'file-binary',
    `\`${name}\` is not a text file: it holds bytes that no text encoding uses. Give the text as .txt or .md.`,
  );
  let best: { decoded: Decoded; score: number } | null = null;
  for (const encoding of ENCODINGS) {
    const decoded = encoding === declared || suits(bytes, encoding) ? strict(bytes, encoding) : null;
    if (!decoded || controlShare(decoded.text) > MOST_CONTROLS) continue;
    // The detector's vote settles near ties only: it is right on long texts and hasty on short ones.
    const voted = (guess === encoding ? 0.05 : 0) + (declared === encoding ? 0.1 : 0);
    const score = plausibilityIn(decoded) + voted;
    if (score >= LEAST_PLAUSIBLE && score > (best?.score ?? 0)) best = { decoded, score };
  }
  if (best) return best.decoded;
  if (holdsControls(bytes)) throw binary;
  throw new InputError(
    'encoding-unknown',
    `Cannot tell the encoding of \`${name}\`${guess ? ` (it looks like ${guess})` : ''}: ${whereUtf8Fails(bytes)}. ` +
      'Save it as UTF-8 and try again.',
  );
}

function plausibilityIn({ text, encoding }: Decoded): number {
  if (encoding === 'shift_jis') return japanesePlausibility(text);
  if (encoding === 'euc-kr') return koreanPlausibility(text);
  return plausibility(text);
}

/** Whether the bytes hold control characters that no encoding of text uses, whatever the others mean. */
function holdsControls(bytes: Uint8Array): boolean {
  return controlShare(Buffer.from(bytes.subarray(0, 1_000_000)).toString('latin1')) > MOST_CONTROLS;
}

/** Cheap tests that spare a decoding which could only mislead. */
function suits(bytes: Uint8Array, encoding: Encoding): boolean {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return bytes.length % 2 === 0;
  if (encoding === 'windows-1252') return mostlySingleHighBytes(bytes);
  return true;
}

/** English in windows-1252 has curly quotes and accents: single high bytes among ASCII. Chinese has pairs. */
function mostlySingleHighBytes(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 1_000_000);
  let high = 0;
  let single = 0;
  for (let at = 0; at < length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80) single += 1;
  }
  return high > 0 && high < length * 0.2 && single > high * 0.8;
}

function strict(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function whereUtf8Fails(bytes: Uint8Array): string {
  const tolerant = new TextDecoder('utf-8').decode(bytes);
  const at = tolerant.indexOf('\ufffd');
  const line = tolerant.slice(0, at).split('\n').length;
  return `the bytes on line ${line} are not valid UTF-8, and in no other encoding does the file read like prose`;
}
