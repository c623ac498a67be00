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
  let closers: ReadonlyMap<number, number> | null = null;
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
    if (mark !== STRAIGHT_QUOTE) closers ??= closersIn(text);
    const end = mark === STRAIGHT_QUOTE ? text.indexOf('"', at + 1) : (closers?.get(at) ?? -1);
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

/**
 * The closing mark of every opening one that has one, by offset, in one pass: looking for each mark's partner by
 * itself would take quadratic time on a line of opening marks.
 */
function closersIn(text: string): ReadonlyMap<number, number> {
  const open = new Map<number, number[]>([...CLOSERS.values()].map((close) => [close, []]));
  const found = new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const close = CLOSERS.get(unit);
    if (close !== undefined) open.get(close)?.push(at);
    else {
      const opener = open.get(unit)?.pop();
      if (opener !== undefined) found.set(opener, at);
    }
  }
  return found;
}

/** The stretch that covers `offset`, or `null`. */
export function enclosing(enclosed: readonly Enclosed[], offset: number): Enclosed | null {
  for (const one of enclosed) if (one.start <= offset && offset < one.end) return one;
  return null;
}
