/** A stretch between two marks, at local offsets; `start` and `end` include the marks. */
export interface Enclosed {
  readonly start: number;
  readonly end: number;
  readonly kind: 'quote' | 'title' | 'bracket';
  /** The mark that closes it is not in this sentence. */
  readonly open: boolean;
}

/** A mark that opens or closes a stretch. */
const MARK = /[“”"《(]/g;

const NONE: readonly Enclosed[] = [];

/**
 * The outermost quotations, titles and brackets of a folded sentence. Straight double quotes pair up in order;
 * what lies inside an outer stretch belongs to it. A closing mark without an opening one closes a quotation that
 * began in an earlier sentence.
 */
export function enclosedIn(text: string): readonly Enclosed[] {
  let at = nextMark(text, 0);
  if (at < 0) return NONE;
  const found: Enclosed[] = [];
  let quoted = false;
  for (; at >= 0; at = nextMark(text, at + 1)) {
    const mark = text.charCodeAt(at);
    if (mark === CLOSING_QUOTE) {
      if (quoted) continue;
      quoted = true;
      found.length = 0;
      found.push({ start: 0, end: at + 1, kind: 'quote', open: false });
      continue;
    }
    const kind = mark === TITLE ? 'title' : mark === BRACKET ? 'bracket' : 'quote';
    const end = mark === STRAIGHT_QUOTE ? text.indexOf('"', at + 1) : closing(text, at, mark);
    if (end < 0 && kind !== 'quote') continue;
    quoted ||= kind === 'quote';
    found.push({ start: at, end: end < 0 ? text.length : end + 1, kind, open: end < 0 });
    if (end < 0) break;
    at = end;
  }
  return found;
}

/** The offset of the next mark from `from` on, or -1. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : -1;
}

const STRAIGHT_QUOTE = 0x22;
const CLOSING_QUOTE = 0x201d;
const TITLE = 0x300a;
const BRACKET = 0x28;
const CLOSERS: ReadonlyMap<number, number> = new Map([
  [0x201c, CLOSING_QUOTE],
  [TITLE, 0x300b],
  [BRACKET, 0x29],
]);

/** The offset of the mark that closes the one at `at`, with nesting; -1 where there is none. */
function closing(text: string, at: number, mark: number): number {
  const close = CLOSERS.get(mark);
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === close) {
      depth -= 1;
      if (depth <= 0) return i;
    } else if (unit === mark) depth += 1;
  }
  return -1;
}

/** The stretch that covers `offset`, or `null`. */
export function enclosing(enclosed: readonly Enclosed[], offset: number): Enclosed | null {
  for (const one of enclosed) if (one.start <= offset && offset < one.end) return one;
  return null;
}
