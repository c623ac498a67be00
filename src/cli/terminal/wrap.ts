import { widthOf } from './width.ts';

/** Marks that must not begin a line (the common part of JIS X 4051 and GB/T 15834). */
const NOT_AT_START = /^[，。、；：？！）》】」』”’…,.;:?!)\]}%]/u;
/** Marks that must not end a line. */
const NOT_AT_END = /[（《【「『“‘([{]$/u;

const WIDE = '\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff00-\\uffef';
/** A word with the space after it, or a single wide character. */
const WORD = new RegExp(`[^\\s${WIDE}]+ ?|[\\s\\S]`, 'gu');
/** The same, with a word ending after a hyphen or a stroke. */
const PART = new RegExp(`[-/]*[^\\s\\-/${WIDE}]+[-/]? ?|[\\s\\S]`, 'gu');

/** How to break. */
export interface WrapOptions {
  /** Break after hyphens and strokes too. Not in commands: they are copied. */
  readonly hyphens?: boolean;
}

/**
 * Breaks text into lines of at most `columns`: at spaces and between Chinese characters, but never before a
 * closing mark or after an opening one. A word longer than a line is cut.
 */
export function wrap(text: string, columns: number, options: WrapOptions = {}): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, options.hyphens ? PART : WORD)) {
    const fits = widthOf(line + piece.trimEnd()) <= columns;
    if (fits || line === '') line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
    while (widthOf(line.trimEnd()) > columns) {
      const head = headOf(line, columns);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Words with the space after them, and single wide characters with the marks that stay with them. */
function pieces(text: string, pattern: RegExp): string[] {
  const found: string[] = [];
  for (const run of text.replace(/\s+/g, ' ').match(pattern) ?? []) {
    const last = found.at(-1);
    if (last !== undefined && (NOT_AT_START.test(run) || NOT_AT_END.test(last)))
      found[found.length - 1] = last + run;
    else found.push(run);
  }
  return found;
}

/** The longest beginning that fits, of at least one character. */
function headOf(text: string, columns: number): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && widthOf(head + character) > columns) break;
    head += character;
  }
  return head;
}
