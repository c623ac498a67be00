import type { Span } from './span.ts';

/** What encloses a stretch. Straight double quotes count as `quote`. */
export type EnclosureKind = 'quote' | 'bracket' | 'title';

/** A matched pair of quotes, brackets or book-title marks; the span includes the marks. */
export interface Enclosure extends Span {
  readonly kind: EnclosureKind;
}

const OPENERS = '“「『‘(（[【〔《〈«';
const CLOSERS = '”」』’)）]】〕》〉»';
const KINDS: readonly EnclosureKind[] = [
  'quote',
  'quote',
  'quote',
  'quote',
  'bracket',
  'bracket',
  'bracket',
  'bracket',
  'bracket',
  'title',
  'title',
  'quote',
];

/** Whether a unit may enclose. Nearly none of a text does, so that one look must tell. */
const ENCLOSES: Uint8Array = new Uint8Array(0x10000);
for (const mark of `${OPENERS}${CLOSERS}"\uff02'`) ENCLOSES[mark.charCodeAt(0)] = 1;

/** Marks that no partner follows within this many units are slips or apostrophes, and enclose nothing. */
const LONGEST = 1000;

/** Open marks beyond this depth are noise. */
const DEEPEST = 16;

/**
 * Matched pairs inside a span, outer and inner, in order of their start. Unmatched marks are passed over, so that
 * one slip does not swallow the rest of a text. Linear in the length of the span.
 */
export function enclosuresIn(content: string, { start, end }: Span): Enclosure[] {
  const found: Enclosure[] = [];
  const open: { mark: number; start: number }[] = [];
  let straight = -1;
  let single = -1;
  for (let i = start; i < end; i += 1) {
    const unit = content.charCodeAt(i);
    if (ENCLOSES[unit] === 0) continue;
    if (unit === 0x22 || unit === 0xff02) {
      straight = straightQuote(content, i, start, straight, found);
      continue;
    }
    if (unit === 0x27) {
      single = singleQuote(content, i, { start, end }, single, found);
      continue;
    }
    // An apostrophe inside a word looks like a closing mark.
    if (unit === 0x2019 && /[A-Za-z]/.test(content.charAt(i + 1))) continue;
    const opener = OPENERS.indexOf(content.charAt(i));
    if (opener >= 0) {
      if (open.length === DEEPEST) open.shift();
      open.push({ mark: opener, start: i });
      continue;
    }
    const closer = CLOSERS.indexOf(content.charAt(i));
    if (closer >= 0) close(open, closer, i, found);
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start || b.end - a.end) : found;
}

/** Closes the nearest open mark of the kind; what was opened inside it and never closed is dropped. */
function close(open: { mark: number; start: number }[], mark: number, at: number, found: Enclosure[]): void {
  for (let k = open.length - 1; k >= 0; k -= 1) {
    const candidate = open[k];
    // ( and （ close each other; texts mix their widths.
    if (candidate === undefined || !pairs(candidate.mark, mark)) continue;
    open.length = k;
    if (at - candidate.start <= LONGEST)
      found.push({ start: candidate.start, end: at + 1, kind: KINDS[mark] ?? 'quote' });
    return;
  }
}

function pairs(opener: number, closer: number): boolean {
  return (
    opener === closer ||
    (KINDS[opener] === 'bracket' && KINDS[closer] === 'bracket' && Math.abs(opener - closer) === 1)
  );
}

/** A straight quote opens or closes in turn; after a gap of `LONGEST` it opens anew. Returns the open one or -1. */
function straightQuote(content: string, at: number, from: number, open: number, found: Enclosure[]): number {
  const opens = at === from || /[\s(（[:：,，。！？—–-]/.test(content.charAt(at - 1));
  const closes = !/[A-Za-z0-9\u3400-\u9fff]/.test(content.charAt(at + 1)) || !opens;
  if (open >= 0 && at - open <= LONGEST && closes) {
    found.push({ start: open, end: at + 1, kind: 'quote' });
    return -1;
  }
  return at;
}

/**
 * A straight single quote opens after a blank and before a word, and closes after punctuation, since it is an
 * apostrophe everywhere else: 'nineties, the leaders' call. Returns the open one or -1.
 */
function singleQuote(content: string, at: number, span: Span, open: number, found: Enclosure[]): number {
  const before = at === span.start ? ' ' : content.charAt(at - 1);
  const after = at + 1 >= span.end ? ' ' : content.charAt(at + 1);
  if (/[\s(—]/.test(before) && /[A-Za-z]/.test(after)) return at;
  if (open < 0 || at - open > LONGEST || !/[.,!?…]/.test(before) || /[A-Za-z0-9]/.test(after)) return open;
  found.push({ start: open, end: at + 1, kind: 'quote' });
  return -1;
}
