import { eastAsianWidth } from 'get-east-asian-width';

const ZERO = /^[\p{M}\u200b-\u200d\u2060\ufeff]$/u;

/** Columns that the text takes: two for a wide character (UAX #11), none for a combining mark. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) continue;
    width += code < 0x7f ? 1 : ZERO.test(character) ? 0 : eastAsianWidth(code);
  }
  return width;
}

/** Fills with spaces up to `columns`. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** Cuts to at most `columns`, with `mark` at the end where something is cut off. */
export function cutTo(text: string, columns: number, mark = '…'): string {
  if (widthOf(text) <= columns) return text;
  const room = columns - widthOf(mark);
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > room) break;
    kept += character;
  }
  return kept.trimEnd() + mark;
}
