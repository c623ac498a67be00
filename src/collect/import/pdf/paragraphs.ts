import { median } from './columns.ts';
import type { Flow, Line } from './fragment.ts';
import { hyphenBetween, type WordsSeen, wordsWithin } from './hyphens.ts';

/** In parts of the usual distance between lines: more is a new paragraph. */
const GAP = 1.3;
/** In sizes of the letters: a first line set in by so much begins a paragraph. */
const INDENT = 0.8;
const DEEPEST_INDENT = 6;
/** Letters of which one is so much larger belong to different paragraphs. */
const OTHER_SIZE = 1.12;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** What no line is broken within: a word or a Chinese character, with the punctuation that clings to it. */
const FIRST_UNIT =
  /^[“‘（《「『【〈([]*(?:\p{Script=Han}|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]{1,60})[，。、；：？！）》」』】〉”’,.;:?!)\]]*/u;
/** In sizes of the letters: Latin letters are narrower on average. */
const WIDEST_LETTER = 0.6;
/** The width of a word is estimated from its line: where a sentence is open, it may be so much wider. */
const MARGIN_OF_ERROR = 1.2;
const IDEOGRAPH = /\p{Script=Han}/u;
const LATIN = /[A-Za-z\d(]/;
const MIXED = /\p{Script=Han} ?[A-Za-z\d(]|[A-Za-z\d)] ?\p{Script=Han}/gu;
const ENDS = /[.!?:;。！？：；…]["'”’」』）)\]]*$/;
const ITEM =
  /^(?:[•●▪◦·○■–—-]\s|\(?\d{1,3}[.)、]\s?(?!\d)|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}[条章节])/;

/** Paragraphs of a document, and how many hyphens were taken out of words that lines had cut. */
export interface PdfParagraphs {
  readonly paragraphs: readonly string[];
  readonly hyphens: number;
}

/** Joins the lines of flows to paragraphs. A paragraph may go on in the next column and on the next page. */
export function paragraphsOf(flows: readonly Flow[]): PdfParagraphs {
  const leading = usualLeading(flows);
  const joiner = new Joiner(flows.flat().map((line) => line.text));
  let last: { line: Line; flow: Edges } | null = null;
  for (const flow of flows) {
    const edges = edgesOf(flow, leading);
    for (const [index, line] of flow.entries()) {
      const begins =
        last === null || (index > 0 ? beginsWithin(last.line, line, edges) : beginsAcross(last, line, edges));
      joiner.add(line, begins, last?.line ?? null);
      last = { line, flow: edges };
    }
  }
  return joiner.result();
}

/** Where the lines of one size begin and end in a column, and how far its lines are apart in sizes of letters. */
interface Edges {
  readonly flow: Flow;
  readonly leading: number;
  readonly bySize: Map<number, { readonly left: number; readonly right: number }>;
}

function edgesOf(flow: Flow, usual: number): Edges {
  const gaps = gapsOf(flow);
  return { flow, leading: gaps.length >= 5 ? median(gaps) : usual, bySize: new Map() };
}

/** A heading may be wider than the text below it, so each size of letters has margins of its own. */
function marginsOf(line: Line, { flow, bySize }: Edges): { readonly left: number; readonly right: number } {
  const known = bySize.get(line.size);
  if (known) return known;
  const alike = flow.filter((other) => other === line || !(isOtherSize(line, other) || other.isRow));
  const left = alike.reduce((least, other) => Math.min(least, other.left), line.left);
  const right = rightMargin(
    alike.map((other) => other.right),
    line.size,
  );
  bySize.set(line.size, { left, right });
  return { left, right };
}

/** The farthest end that several lines reach: one alone may hang over, as Chinese quotation marks do. */
function rightMargin(ends: readonly number[], size: number): number {
  const sorted = [...ends].sort((a, b) => b - a);
  const fewest = sorted.length < 5 ? 1 : Math.max(2, Math.floor(sorted.length / 20));
  for (const [at, end] of sorted.entries()) {
    const last = sorted[at + fewest - 1];
    if (last !== undefined && last >= end - size / 2) return end;
  }
  return sorted[0] ?? 0;
}

function gapsOf(flow: Flow): number[] {
  return flow
    .slice(1)
    .map((line, index) => (line.baseline - (flow[index]?.baseline ?? 0)) / line.size)
    .filter((gap) => gap > 0.5 && gap < 4);
}

function usualLeading(flows: readonly Flow[]): number {
  return median(flows.flatMap(gapsOf)) || 1.5;
}

function beginsWithin(before: Line, line: Line, edges: Edges): boolean {
  if (before.isRow || line.isRow) return !(before.isRow && line.isRow);
  if (isOtherSize(before, line) || isLeader(before)) return true;
  const gap = (line.baseline - before.baseline) / line.size;
  if (gap > edges.leading * GAP || gap <= 0) return true;
  const goesOn = isCutWord(before, line) || (isFull(before, line, edges) && !ENDS.test(before.text));
  if (goesOn) return false;
  if (ITEM.test(line.text)) return true;
  // A whole paragraph may be set in: in it only a finished sentence can end a paragraph.
  if (isIndented(line, edges) && (!isIndented(before, edges) || ENDS.test(before.text))) return true;
  return !isFull(before, line, edges);
}

/** In the next column or on the next page a paragraph goes on only where the line before leaves it open. */
function beginsAcross(last: { line: Line; flow: Edges }, line: Line, edges: Edges): boolean {
  const before = last.line;
  if (before.isRow || line.isRow || isOtherSize(before, line)) return true;
  if (isCutWord(before, line)) return false;
  if (ENDS.test(before.text) || ITEM.test(line.text)) return true;
  if (isIndented(line, edges)) return true;
  return !isFull(before, line, last.flow);
}

/** Whether what the next line begins with would not have fitted: then the width broke the line, not the writer. */
function isFull(before: Line, line: Line, edges: Edges): boolean {
  const allowed = ENDS.test(before.text) ? 1 : MARGIN_OF_ERROR;
  const [first = ''] = FIRST_UNIT.exec(line.text) ?? [];
  const perLetter = Math.min((line.right - line.left) / line.text.length, line.size * WIDEST_LETTER);
  // A space stands before it, except between Chinese characters.
  let width = HAN.test(line.text.charAt(0)) ? 0 : perLetter;
  for (const character of first) width += HAN.test(character) ? line.size : perLetter;
  return before.right + width * allowed > marginsOf(before, edges).right - line.size * 0.1;
}

/** A word that the line cut goes on in the next line, however short the line is. */
function isCutWord(before: Line, line: Line): boolean {
  return /\p{L}[-‐\u00ad]$/u.test(before.text) && /^\p{Ll}/u.test(line.text);
}

/** A line of a table of contents: dots lead to the number of a page. */
function isLeader(line: Line): boolean {
  return /\.{4,}\d{1,4}$/.test(line.text.slice(-40).replace(/\s/g, ''));
}

function isIndented(line: Line, edges: Edges): boolean {
  const indent = (line.left - marginsOf(line, edges).left) / line.size;
  return indent > INDENT && indent < DEEPEST_INDENT;
}

function isOtherSize(before: Line, line: Line): boolean {
  return Math.max(before.size, line.size) / Math.min(before.size, line.size) > OTHER_SIZE;
}

/** Puts lines together as they come. */
class Joiner {
  private readonly paragraphs: string[] = [];
  private readonly seen: WordsSeen;
  private readonly isSpaced: boolean;
  private hyphens = 0;

  constructor(lines: readonly string[]) {
    this.seen = wordsWithin(lines);
    let balance = 0;
    for (const line of lines)
      for (const [pair] of line.matchAll(MIXED)) balance += pair.includes(' ') ? 1 : -1;
    this.isSpaced = balance > 0;
  }

  add(line: Line, begins: boolean, before: Line | null): void {
    if (begins || before === null) this.paragraphs.push(line.text);
    else {
      const open = this.paragraphs.pop() ?? '';
      this.paragraphs.push(before.isRow ? `${open}\n${line.text}` : this.joined(open, line.text));
    }
  }

  result(): PdfParagraphs {
    return { paragraphs: this.paragraphs, hyphens: this.hyphens };
  }

  /** Chinese needs no space. Beside a Latin word some writers set one: as the lines of the document do, it is here. */
  private spaceBetween(last: string, first: string): string {
    if (/[—–/]/.test(last)) return '';
    if (!HAN.test(last) && !HAN.test(first)) return ' ';
    const isMixed = IDEOGRAPH.test(last) ? LATIN.test(first) : LATIN.test(last) && IDEOGRAPH.test(first);
    return isMixed && this.isSpaced ? ' ' : '';
  }

  private joined(open: string, next: string): string {
    if (open.endsWith('\u00ad')) return open.slice(0, -1) + next;
    const cut = /(\p{L}[\p{L}'’-]*)[-‐]$/u.exec(open.slice(-80));
    const rest = /^[\p{L}\d][\p{L}\d'’]*/u.exec(next)?.[0];
    if (cut?.[1] !== undefined && rest !== undefined) {
      if (hyphenBetween(cut[1], rest, this.seen) === 'keep') return open + next;
      this.hyphens += 1;
      return open.slice(0, -1) + next;
    }
    return open + this.spaceBetween(open.at(-1) ?? '', next.charAt(0)) + next;
  }
}
