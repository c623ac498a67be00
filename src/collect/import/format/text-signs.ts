/** What the first characters of a text file say. `feed` and `xml` are refused. */
export type TextKind = 'html' | 'mhtml' | 'eml' | 'subtitles' | 'feed' | 'xml';

/** Characters looked at: heads of pages and of messages are longer than one would think. */
const SHOWN = 16_384;

/** Names of headers that only programs write, and those that a person may write atop a letter. */
const MACHINE_HEADERS =
  /^(?:message-id|received|return-path|mime-version|delivered-to|dkim-signature|content-type|x-[\w-]+)$/i;
const LETTER_HEADERS = /^(?:from|to|cc|date|subject|sender|reply-to)$/i;

/**
 * The kind of text file that the bytes begin as; `null` where they begin as plain text. Bytes beyond ASCII do not
 * matter here; UTF-16 is undone, because pages come in it.
 */
export function textKind(bytes: Uint8Array): TextKind | null {
  const start = beginning(bytes).trimStart();
  const lower = start.toLowerCase();
  if (
    /^webvtt(?:[ \t\n\r]|$)/.test(lower) ||
    /^\d+\s*\n\s*\d{1,3}:\d\d:\d\d[,.]\d{1,3}\s*-->/.test(start.replaceAll('\r', ''))
  )
    return 'subtitles';
  if (lower.startsWith('<')) return markupKind(lower);
  return mailKind(start);
}

function beginning(bytes: Uint8Array): string {
  const shown = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SHOWN));
  const [a, b] = shown;
  if (a === 0xff && b === 0xfe) return shown.subarray(2).toString('utf16le');
  if (a === 0xfe && b === 0xff) {
    const even = Buffer.from(shown.subarray(2, shown.length - (shown.length % 2)));
    return even.swap16().toString('utf16le');
  }
  return shown.toString('latin1').replace(/^\xef\xbb\xbf/, '');
}

function markupKind(lower: string): TextKind | null {
  if (/^<(?:!doctype\s+html|html|head|body)\b/.test(lower)) return 'html';
  const root = firstElement(lower);
  if (root === 'html' || root === 'head' || root === 'body') return 'html';
  if (root === 'rss' || root === 'feed' || root === 'rdf:rdf') return 'feed';
  if (lower.startsWith('<?xml') || lower.startsWith('<!doctype')) return 'xml';
  // A fragment of a page, or a Markdown that opens with an element: the name decides.
  return null;
}

/** The name of the first element after comments, declarations and instructions. */
function firstElement(lower: string): string | null {
  let at = 0;
  while (at < lower.length) {
    const open = lower.indexOf('<', at);
    if (open < 0) return null;
    if (lower.startsWith('<!--', open)) {
      const close = lower.indexOf('-->', open);
      if (close < 0) return null;
      at = close + 3;
    } else if (lower[open + 1] === '?' || lower[open + 1] === '!') {
      const close = lower.indexOf('>', open);
      if (close < 0) return null;
      at = close + 1;
    } else return /^<([a-z][\w:.-]{0,40})/.exec(lower.slice(open, open + 48))?.[1] ?? null;
  }
  return null;
}

function mailKind(start: string): TextKind | null {
  const names = headerNames(start);
  const machine = names.filter((name) => MACHINE_HEADERS.test(name)).length;
  const letter = names.filter((name) => LETTER_HEADERS.test(name)).length;
  // A person who copies a letter keeps From, Date and Subject; what a machine adds tells a message from that.
  if (machine === 0 || machine + letter < 3) return null;
  const head = start.slice(0, 4096);
  return /^content-type:\s*multipart\/related/im.test(head) &&
    /^(?:snapshot-content-location|x-maf|from:\s*<?saved by)/im.test(head)
    ? 'mhtml'
    : 'eml';
}

/** Names of the header lines that the text begins with, up to its first empty line; none where it has other lines. */
function headerNames(start: string): readonly string[] {
  const names: string[] = [];
  for (const line of start.split(/\r?\n/)) {
    if (line === '') break;
    if (/^[ \t]/.test(line)) continue;
    const name = /^([A-Za-z][\w-]{0,60}):/.exec(line)?.[1];
    // The first line of a mailbox file stands before the headers.
    if (name !== undefined) names.push(name);
    else if (!line.startsWith('From ')) return names.length >= 4 ? names : [];
  }
  return names;
}
