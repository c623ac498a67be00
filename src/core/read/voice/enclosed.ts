/** A stretch between two marks, at local offsets; `start` and `end` include the marks. */
export interface Enclosed {
  readonly start: number;
  readonly end: number;
  readonly kind: 'quote' | 'title' | 'bracket';
  /** The mark that closes it is not in this sentence. */
  readonly open: boolean;
}

const CLOSERS: Readonly<Record<string, readonly [close: string, kind: Enclosed['kind']]>> = {
  '“': ['”', 'quote'],
  '《': ['》', 'title'],
  '(': [')', 'bracket'],
};

/**
 * The outermost quotations, titles and brackets of a folded sentence. Straight double quotes pair up in order;
 * what lies inside an outer stretch belongs to it. A closing mark without an opening one closes a quotation that
 * began in an earlier sentence.
 */
export function enclosedIn(text: string): readonly Enclosed[] {
  const found: Enclosed[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] as string;
    if (mark === '”' && !found.some((one) => one.kind === 'quote')) {
      found.length = 0;
      found.push({ start: 0, end: at + 1, kind: 'quote', open: false });
      continue;
    }
    const pair = mark === '"' ? (['"', 'quote'] as const) : CLOSERS[mark];
    if (pair === undefined) continue;
    const end = closing(text, at, mark, pair[0]);
    if (end < 0 && pair[1] !== 'quote') continue;
    found.push({ start: at, end: end < 0 ? text.length : end + 1, kind: pair[1], open: end < 0 });
    at = end < 0 ? text.length : end;
  }
  return found;
}

/** The offset of the mark that closes the one at `at`, with nesting; -1 where there is none. */
function closing(text: string, at: number, mark: string, close: string): number {
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    if (text[i] === close && (mark !== close || i > at)) {
      depth -= 1;
      if (depth <= 0) return i;
    } else if (text[i] === mark) depth += 1;
  }
  return -1;
}

/** The stretch that covers `offset`, or `null`. */
export function enclosing(enclosed: readonly Enclosed[], offset: number): Enclosed | null {
  return enclosed.find((one) => one.start <= offset && offset < one.end) ?? null;
}
