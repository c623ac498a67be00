import { LETTER, LETTER_CLASSES } from './letter-classes.ts';
import type { Span } from './span.ts';

/** A word of a text: a Latin word or a figure, or one Chinese character, kana or syllable of hangul. */
export interface Token extends Span {
  readonly kind: 'word' | 'character' | 'sign';
}

const WORD = 1;
const CHARACTER = 2;
const SIGN = 3;
const BLANK = 0;

/**
 * Cuts a stretch into words, in order. Blanks are left out.
 * @param signs whether signs are given too, each by itself
 */
export function tokensOf(text: string, span: Span, signs: boolean): Token[] {
  const tokens: Token[] = [];
  eachToken(text, span, (start, end, kind) => {
    if (signs || kind !== 'sign') tokens.push({ start, end, kind });
  });
  return tokens;
}

/** Goes through the words and signs of a stretch without making anything of them. */
export function eachToken(
  text: string,
  span: Span,
  visit: (start: number, end: number, kind: Token['kind']) => void,
): void {
  let at = span.start;
  while (at < span.end) {
    const kind = kindAt(text, at);
    let end = at + 1;
    if (kind === WORD) {
      while (end < span.end && joins(text, end)) end += 1;
      visit(at, end, 'word');
    } else if (kind === CHARACTER) {
      if (isPair(text, at)) end += 1;
      visit(at, end, 'character');
    } else if (kind === SIGN) visit(at, end, 'sign');
    at = end;
  }
}

/** A word goes on with letters and figures, and over a point or comma within a figure, an apostrophe or hyphen within a word. */
function joins(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (kind === WORD) return true;
  if (kind !== SIGN || !".,'’-".includes(text[at] ?? '')) return false;
  return kindAt(text, at - 1) === WORD && kindAt(text, at + 1) === WORD;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit) || unit <= 0x20 || unit === 0xa0 || unit === 0x3000) return BLANK;
  if (unit >= 0x30 && unit <= 0x39) return WORD;
  if (unit >= 0xd800 && unit <= 0xdfff) return CHARACTER;
  const letter = LETTER_CLASSES[unit];
  if (letter === LETTER.none) return SIGN;
  return letter === LETTER.latin || letter === LETTER.other ? WORD : CHARACTER;
}

function isPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
}
