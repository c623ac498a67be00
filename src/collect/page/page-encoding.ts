import { decodeBytes } from '../decode-bytes.ts';
import type { ImportWarning } from '../import/imported.ts';
import { plausibility } from '../plausibility.ts';

/** HTML from bytes, the encoding it was read in (a WHATWG name), and what was odd about its label. */
export interface DecodedPage {
  readonly html: string;
  readonly encoding: string;
  readonly warnings: readonly ImportWarning[];
}

interface Label {
  /** Who says so, in words for a person. */
  readonly by: string;
  readonly label: string;
}

/** Where a page names its encoding, browsers look no further than this. In bytes. */
const HEAD = 4_096;
/** Up to this share of characters beyond ASCII may be broken: a few cut bytes do not make a label wrong. */
const MOST_BROKEN = 0.02;
/** A label under which a page reads less like prose than this is doubted. */
const DOUBTFUL = 0.3;
/** By so much another reading must be better than one with a label. */
const MARGIN = 0.2;

/**
 * Reads the bytes of a page by its mark, the label of the answer, its own label, and by what reads like prose where
 * these are missing or wrong.
 * @param charset what the answer of the server names
 * @throws InputError `file-binary`, `file-empty` or `encoding-unknown`, naming `name`
 */
export async function decodePage(
  bytes: Uint8Array,
  name: string,
  charset: string | null,
): Promise<DecodedPage> {
  const marked = byMark(bytes);
  if (marked !== null) return { ...marked, warnings: [] };
  const labels = labelsOf(bytes, charset);
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== null && (isPlain(utf8) === false || labels.length === 0 || labels[0]?.label === 'utf-8')) {
    // Bytes beyond ASCII that all fit are UTF-8, whatever a label says.
    return { html: utf8, encoding: 'utf-8', warnings: mislabelled(labels, 'utf-8', utf8) };
  }
  let doubted: DecodedPage | null = null;
  for (const { label } of labels) {
    const read = tolerant(bytes, label);
    if (read === null || read.broken > MOST_BROKEN) continue;
    const warnings = [...mislabelled(labels, label, read.html), ...damaged(read.broken, label)];
    const decoded = { html: read.html, encoding: label, warnings };
    if (plausibility(read.html) >= DOUBTFUL && !(label === 'windows-1252' && isPaired(bytes))) return decoded;
    doubted ??= decoded;
  }
  if (utf8 !== null) return { html: utf8, encoding: 'utf-8', warnings: [] };
  return await byLikelihood(bytes, name, labels, doubted);
}

async function byLikelihood(
  bytes: Uint8Array,
  name: string,
  labels: readonly Label[],
  doubted: DecodedPage | null,
): Promise<DecodedPage> {
  const japanese = strict(bytes, 'shift_jis');
  if (japanese !== null && kanaShare(japanese) > 0.3) {
    return { html: japanese, encoding: 'shift_jis', warnings: mislabelled(labels, 'shift_jis', japanese) };
  }
  try {
    const { text, encoding } = await decodeBytes(bytes, name);
    const better =
      doubted === null ||
      (encoding !== 'windows-1252' && doubted.encoding === 'windows-1252') ||
      plausibility(text) > plausibility(doubted.html) + MARGIN;
    if (better) return { html: text, encoding, warnings: mislabelled(labels, encoding, text) };
  } catch (error) {
    const label = labels[0]?.label ?? 'utf-8';
    const read = doubted === null ? tolerant(bytes, label) : null;
    if (doubted === null && (read === null || read.broken > 0.3)) throw error;
    if (read !== null) return { html: read.html, encoding: label, warnings: damaged(read.broken, label) };
  }
  return doubted as DecodedPage;
}

function byMark(bytes: Uint8Array): { html: string; encoding: string } | null {
  const [a, b, c] = bytes;
  const encoding =
    a === 0xef && b === 0xbb && c === 0xbf
      ? 'utf-8'
      : a === 0xff && b === 0xfe
        ? 'utf-16le'
        : a === 0xfe && b === 0xff
          ? 'utf-16be'
          : unmarkedUtf16(bytes);
  return encoding === null ? null : { html: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Markup in UTF-16 is every other byte a NUL, on the one side or the other. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 5 && even < odd / 8) return 'utf-16le';
  return even > head.length / 5 && odd < even / 8 ? 'utf-16be' : null;
}

function labelsOf(bytes: Uint8Array, charset: string | null): Label[] {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const own =
    /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head)?.[1];
  const said = [
    { by: 'the server', label: known(charset) },
    // A page that can be read as far as its label is not in UTF-16, which the label then cannot mean.
    { by: 'the page', label: known(own)?.replace(/^utf-16.*/, 'utf-8') ?? null },
  ];
  return said.filter((one): one is Label => one.label !== null);
}

/** The WHATWG name of a label. What is called GB2312 or GBK is read as GB18030, which holds both. */
function known(label: string | null | undefined): string | null {
  if (typeof label !== 'string') return null;
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads over broken bytes, and tells what share of the characters beyond ASCII they are. */
function tolerant(bytes: Uint8Array, encoding: string): { html: string; broken: number } | null {
  try {
    const html = new TextDecoder(encoding).decode(bytes);
    const { beyond, broken } = countsOf(html);
    return { html, broken: beyond === 0 ? 0 : broken / beyond };
  } catch {
    return null;
  }
}

/** Letters with accents stand alone among others; bytes beyond ASCII side by side are another script under a Western label. */
function isPaired(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 1_000_000);
  let high = 0;
  let beside = 0;
  for (let at = 0; at < length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) beside += 1;
  }
  return beside > high / 2;
}

function isPlain(html: string): boolean {
  return !/[^\p{ASCII}]/u.test(html);
}

function kanaShare(text: string): number {
  const { beyond, kana } = countsOf(text);
  return beyond === 0 ? 0 : kana / beyond;
}

/** Code units beyond ASCII; of them those that stand for broken bytes, and kana. */
function countsOf(text: string): { beyond: number; broken: number; kana: number } {
  let beyond = 0;
  let broken = 0;
  let kana = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    beyond += 1;
    if (unit === 0xfffd) broken += 1;
    else if (unit >= 0x3041 && unit <= 0x30ff) kana += 1;
  }
  return { beyond, broken, kana };
}

function mislabelled(labels: readonly Label[], encoding: string, html: string): ImportWarning[] {
  const wrong = labels.filter(({ label }) => label !== encoding);
  if (wrong.length === 0 || isPlain(html)) return [];
  const said = wrong.map(({ by, label }) => `${by} says ${label}`).join(' and ');
  return [
    {
      code: 'encoding-mislabelled',
      message: `Read as ${encoding}, although ${said}: only so do its bytes make sense.`,
    },
  ];
}

function damaged(broken: number, encoding: string): ImportWarning[] {
  if (broken === 0) return [];
  return [
    {
      code: 'encoding-damaged',
      message: `Some bytes are no ${encoding}; they are shown as \ufffd. Compare the passage with the page before you quote it.`,
    },
  ];
}
