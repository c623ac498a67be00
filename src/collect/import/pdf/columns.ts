import type { Flow, Fragment, Line } from './fragment.ts';
import { linesOf } from './lines.ts';

/** In sizes of the letters: the least width of what parts two columns, and of a column. */
const GUTTER = 0.9;
const NARROWEST_COLUMN = 8;
/** Lines that a column has at least. Fewer are cells of a table, or a line with something at its end. */
const FEWEST_LINES = 4;
/** Lines of a column are nearly all as wide as it; cells of a table are not. */
const FULL = 0.8;
/** In sizes of the letters: lines that are further apart belong to different parts of the page. */
const APART = 3;
/** Columns in columns; more are no columns. */
const DEEPEST = 4;

/**
 * The lines of a page in the order in which they are read: column by column where its text stands in columns,
 * otherwise from top to bottom. Where that is in doubt lines are not cut, so that rows of tables stay whole.
 */
export function readingOrder(fragments: readonly Fragment[], depth = 0): Flow[] {
  const lines = linesOf(fragments);
  const gutter = depth < DEEPEST ? findGutter(lines) : null;
  if (gutter === null) return lines.length === 0 ? [] : [lines];
  const flows: Flow[] = [];
  let open: { crosses: boolean; lines: Line[] } | null = null;
  const flush = (): void => {
    if (open) flows.push(...bandFlows(open.lines, open.crosses ? null : gutter, depth));
    open = null;
  };
  for (const line of lines) {
    const crosses = crossesAt(line, gutter);
    const before = open?.lines.at(-1);
    const isApart = before !== undefined && line.baseline - before.baseline > APART * line.size;
    if (open === null || open.crosses !== crosses || isApart) {
      flush();
      open = { crosses, lines: [] };
    }
    open.lines.push(line);
  }
  flush();
  return flows;
}

function bandFlows(lines: readonly Line[], gutter: number | null, depth: number): Flow[] {
  if (gutter === null) return [lines];
  const { left, right } = sidesOf(lines, gutter);
  if (!isColumn(linesOf(left)) || !isColumn(linesOf(right))) return [lines];
  return [...readingOrder(left, depth + 1), ...readingOrder(right, depth + 1)];
}

function sidesOf(lines: readonly Line[], gutter: number): { left: Fragment[]; right: Fragment[] } {
  const left: Fragment[] = [];
  const right: Fragment[] = [];
  for (const fragment of lines.flatMap((line) => line.fragments))
    (fragment.right <= gutter ? left : right).push(fragment);
  return { left, right };
}

/** Whether the line has letters on the place, or a gap there that is no wider than one between words. */
function crossesAt(line: Line, place: number): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const { left, right, text } of line.fragments) {
    if (text.trim() === '') continue;
    if (left < place && right > place) return true;
    if (right <= place) before = Math.max(before, right);
    else if (left >= place) return before !== Number.NEGATIVE_INFINITY && left - before < GUTTER * line.size;
  }
  return false;
}

/** The place that most lines leave free between letters on both sides; `null` where too few do. */
function findGutter(lines: readonly Line[]): number | null {
  const ends: { at: number; change: 1 | -1 }[] = [];
  for (const line of lines) {
    let before: number | null = null;
    for (const { left, right, text } of line.fragments) {
      if (text.trim() === '') continue;
      if (before !== null && left - before >= GUTTER * line.size)
        ends.push({ at: before, change: 1 }, { at: left, change: -1 });
      before = before === null ? right : Math.max(before, right);
    }
  }
  ends.sort((a, b) => a.at - b.at || b.change - a.change);
  let depth = 0;
  let best = { depth: FEWEST_LINES - 1, from: 0, to: 0 };
  for (const [index, { at, change }] of ends.entries()) {
    depth += change;
    if (depth > best.depth) best = { depth, from: at, to: ends[index + 1]?.at ?? at };
  }
  return best.depth < FEWEST_LINES ? null : (best.from + best.to) / 2;
}

function isColumn(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  const right = lines.reduce((most, line) => Math.max(most, line.right), Number.NEGATIVE_INFINITY);
  const size = median(lines.map((line) => line.size));
  const width = right - left;
  return (
    width >= NARROWEST_COLUMN * size && median(lines.map((line) => line.right - line.left)) >= FULL * width
  );
}

/** The middle one of some numbers; 0 where there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
