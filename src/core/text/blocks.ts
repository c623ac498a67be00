import { LETTER, LETTER_CLASSES } from './letter-classes.ts';
import type { Span } from './span.ts';

/** Lines of mail and of old releases break at 60 to 80 characters; wider ones are paragraphs of their own. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 50;

/** A line of a text without surrounding white space. */
interface Line extends Span {
  /** Whether an empty line stands before it. */
  readonly afterGap: boolean;
}

/**
 * Splits a text into paragraphs: one per line, except that lines which only a fixed width broke are joined. Spans
 * carry no surrounding white space; empty lines give nothing.
 */
export function splitBlocks(content: string): Span[] {
  const blocks: Span[] = [];
  const lines = linesOf(content);
  const wrapped = isHardWrapped(content, lines);
  let first = 0;
  while (first < lines.length) {
    let last = first;
    while (last + 1 < lines.length && !lines[last + 1]?.afterGap) last += 1;
    const run = lines.slice(first, last + 1);
    joinWrapped(content, run, wrapped || isHardWrapped(content, run), blocks);
    first = last + 1;
  }
  return blocks;
}

/** Lines are all narrow, and one at least goes on in lower case after a line of a paragraph's width. */
function isHardWrapped(content: string, lines: readonly Line[]): boolean {
  if (lines.some((line) => line.end - line.start > WIDEST_WRAP)) return false;
  return lines.some((line, index) => {
    const before = lines[index - 1];
    const wide = before !== undefined && !line.afterGap && before.end - before.start >= NARROWEST_WRAP;
    return wide && startsLower(content, line) && endsOpen(content, before);
  });
}

/** Adds the paragraphs of a run of lines that no empty line divides. */
function joinWrapped(content: string, run: readonly Line[], wrapped: boolean, blocks: Span[]): void {
  const width = run.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  let open: Span | null = null;
  let before: Line | null = null;
  for (const line of run) {
    const joins: boolean = before !== null && continues(content, before, line, wrapped ? width : 0);
    if (open !== null && joins) open = { start: open.start, end: line.end };
    else {
      if (open !== null) blocks.push(open);
      open = { start: line.start, end: line.end };
    }
    before = line;
  }
  if (open !== null) blocks.push(open);
}

/** Whether `line` goes on with the paragraph of the line before it. `width` is 0 where lines are not hard-wrapped. */
function continues(content: string, before: Line, line: Line, width: number): boolean {
  if (!isLatin(content, before.end - 1) || startsItem(content, line)) return false;
  const length = before.end - before.start;
  const full = length >= NARROWEST_WRAP && length + 1 + firstWordLength(content, line) > width;
  if (width >= NARROWEST_WRAP && full) return true;
  // A clause broken off anywhere: at least four words, no stop, and the next line goes on in lower case.
  return (
    endsOpen(content, before) &&
    startsLower(content, line) &&
    startsUpper(content, before) &&
    countWords(content, before) >= 4
  );
}

/** Where the first word of the next line did not fit, the width broke the line, not the writer. */
function firstWordLength(content: string, line: Line): number {
  let end = line.start;
  while (end < line.end && content.charCodeAt(end) > 0x20) end += 1;
  return end - line.start;
}

function startsLower(content: string, line: Line): boolean {
  const unit = content.charCodeAt(line.start);
  return unit >= 0x61 && unit <= 0x7a;
}

function endsOpen(content: string, line: Line): boolean {
  return !/[.!?:;"”’)\]]/.test(content.charAt(line.end - 1));
}

function isLatin(content: string, offset: number): boolean {
  const kind = LETTER_CLASSES[content.charCodeAt(offset)] ?? LETTER.none;
  return (
    kind === LETTER.latin || content.charCodeAt(offset) < 0x80 || /[“”‘’–—]/.test(content.charAt(offset))
  );
}

function startsUpper(content: string, line: Line): boolean {
  return /["“‘(]?[A-Z]/y.test(content.slice(line.start, line.start + 3));
}

function startsItem(content: string, line: Line): boolean {
  return /^(?:[-*•·#>]|\(?\d{1,3}[.)]|\(?[a-z]{1,4}[.)]\s|https?:)/i.test(
    content.slice(line.start, Math.min(line.end, line.start + 8)),
  );
}

function countWords(content: string, line: Line): number {
  return content.slice(line.start, Math.min(line.end, line.start + 200)).split(/\s+/).length;
}

function linesOf(content: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  let from = 0;
  const { length } = content;
  while (from < length) {
    let to = from;
    while (to < length && !isBreak(content.charCodeAt(to))) to += 1;
    const trimmed = trim(content, from, to);
    if (trimmed.start < trimmed.end) {
      lines.push({ start: trimmed.start, end: trimmed.end, afterGap: gap });
      gap = false;
    } else gap = true;
    from = to + (content.charCodeAt(to) === 0x0d && content.charCodeAt(to + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

function isBreak(unit: number): boolean {
  if (unit < 0x85) return unit >= 0x0a && unit <= 0x0d;
  return unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** The span without white space, byte order marks and zero-width spaces at its edges. */
export function trim(content: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(content.charCodeAt(from))) from += 1;
  while (to > from && isBlank(content.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** White space as Unicode knows it, with the invisible spaces. */
export function isBlank(unit: number): boolean {
  if (unit < 0x85) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0xa0 ||
    unit === 0x85 ||
    unit === 0x3000 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0xfeff
  );
}
