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
  const joiner = new Joiner(wordsWithin(flows.flat().map((line) => line.text)));
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
  let [left, right] = [line.left, line.right];
  for (const other of flow) {
    if (isOtherSize(line, other) || other.isRow) continue;
    left = Math.min(left, other.left);
    right = Math.max(right, other.right);
  }
  bySize.set(line.size, { left, right });
  return { left, right };
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
  if (isOtherSize(before, line)) return true;
  const gap = (line.baseline - before.baseline) / line.size;
  if (gap > edges.leading * GAP || gap <= 0) return true;
  const goesOn = isCutWord(before, line) || (isFull(before, line, edges) && !ENDS.test(before.text));
  if (goesOn) return false;
  if (ITEM.test(line.text)) return true;
  const indent = (line.left - before.left) / line.size;
  if (indent > INDENT && indent < DEEPEST_INDENT) return true;
  return !isFull(before, line, edges);
}

/** In the next column or on the next page a paragraph goes on only where the line before leaves it open. */
function beginsAcross(last: { line: Line; flow: Edges }, line: Line, edges: Edges): boolean {
  const before = last.line;
  if (before.isRow || line.isRow || isOtherSize(before, line)) return true;
  if (isCutWord(before, line)) return false;
  if (ENDS.test(before.text) || ITEM.test(line.text)) return true;
  if (line.left - marginsOf(line, edges).left > INDENT * line.size) return true;
  return !isFull(before, line, last.flow);
}

/** Whether the first word of the next line would not have fitted: then the width broke the line, not the writer. */
function isFull(before: Line, line: Line, edges: Edges): boolean {
  const perUnit = (line.right - line.left) / Math.max(1, line.text.length);
  const first = HAN.test(line.text.charAt(0)) ? 2 : line.text.search(/\s|$/) + 1;
  return before.right + first * perUnit > marginsOf(before, edges).right - line.size * 0.1;
}

/** A word that the line cut goes on in the next line, however short the line is. */
function isCutWord(before: Line, line: Line): boolean {
  return /\p{L}[-‐\u00ad]$/u.test(before.text) && /^\p{Ll}/u.test(line.text);
}

function isOtherSize(before: Line, line: Line): boolean {
  return Math.max(before.size, line.size) / Math.min(before.size, line.size) > OTHER_SIZE;
}

/** Puts lines together as they come. */
class Joiner {
  private readonly paragraphs: string[] = [];
  private readonly seen: WordsSeen;
  private hyphens = 0;

  constructor(seen: WordsSeen) {
    this.seen = seen;
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

  private joined(open: string, next: string): string {
    if (open.endsWith('\u00ad')) return open.slice(0, -1) + next;
    const cut = /(\p{L}[\p{L}'’-]*)[-‐]$/u.exec(open.slice(-80));
    const rest = /^[\p{L}\d][\p{L}\d'’]*/u.exec(next)?.[0];
    if (cut?.[1] !== undefined && rest !== undefined) {
      if (hyphenBetween(cut[1], rest, this.seen) === 'keep') return open + next;
      this.hyphens += 1;
      return open.slice(0, -1) + next;
    }
    const isHan = HAN.test(open.at(-1) ?? '') || HAN.test(next.charAt(0));
    return isHan || /[—–/]$/.test(open) ? open + next : `${open} ${next}`;
  }
}
