import type { Fragment, Line, PageText } from './fragment.ts';
import { linesOf } from './lines.ts';

/** Lines of each edge of a page that may be running lines. */
const DEEPEST = 3;
/** Pages on which a line must stand, as a number and as a share; of two pages, both. */
const FEWEST_PAGES = 3;
const LEAST_SHARE = 0.3;
/** How far a running line may stand from its place on other pages, in points. */
const SAME_PLACE = 4;
/** A second running line stands close to the first, in sizes of its letters. */
const CLOSE = 2;
/** A line that stands apart from the text by so many sizes of letters can be a running line on two pages. */
const APART = 1.5;

const PAGE_NUMBER =
  /^(?:[-–—·•\s]*第?\s?\d{1,4}\s?页?(?:\s?[/,，共]\s?(?:共\s?)?\d{1,4}\s?页?)?[-–—·•\s]*|page \d{1,4}(?: of \d{1,4})?)$/i;

/** Pages without their running lines, and what was taken out, once each. */
export interface WithoutRunning {
  readonly pages: readonly PageText[];
  readonly taken: readonly string[];
}

interface Edge {
  readonly page: number;
  readonly line: Line;
  /** Distance to the next line towards the middle of the page. */
  readonly apart: number;
}

/**
 * Takes out lines at the head and foot of pages that stand there on many of them, but for their numbers, and page
 * numbers that count on. What stands on one page only, or not at the edge, is text.
 */
export function withoutRunningLines(pages: readonly PageText[]): WithoutRunning {
  const lines = pages.map((page) => linesOf(page.across));
  const taken = new Map<string, string>();
  const gone = pages.map(() => new Set<Fragment>());
  for (const fromEnd of [false, true]) {
    const depths = pages.map(() => 0);
    for (let round = 0; round < DEEPEST; round += 1) {
      const edges = lines.flatMap((of, page): Edge[] => edgeAt(of, page, depths[page] ?? 0, round, fromEnd));
      for (const { page, line } of runningOf(edges, pages.length)) {
        depths[page] = round + 1;
        if (!taken.has(keyOf(line))) taken.set(keyOf(line), line.text);
        for (const fragment of line.fragments) gone[page]?.add(fragment);
      }
    }
  }
  const kept = pages.map((page, at) => ({
    ...page,
    across: page.across.filter((fragment) => !gone[at]?.has(fragment)),
  }));
  // Forms say the same on every page: then it is what they say.
  if (kept.every((page) => page.across.length === 0)) return { pages, taken: [] };
  return { pages: kept, taken: [...taken.values()] };
}

/** The outermost line that is left at an edge; none where the one outside of it stayed. */
function edgeAt(
  lines: readonly Line[],
  page: number,
  depth: number,
  round: number,
  fromEnd: boolean,
): Edge[] {
  if (depth !== round) return [];
  const line = lines.at(fromEnd ? -1 - depth : depth);
  const next = lines.at(fromEnd ? -2 - depth : depth + 1);
  if (!line || depth >= lines.length) return [];
  const outside = depth === 0 ? undefined : lines.at(fromEnd ? -depth : depth - 1);
  if (outside && Math.abs(line.baseline - outside.baseline) > CLOSE * line.size) return [];
  return [{ page, line, apart: next ? Math.abs(next.baseline - line.baseline) : Number.POSITIVE_INFINITY }];
}

function runningOf(edges: readonly Edge[], pages: number): Edge[] {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = keyOf(edge.line);
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups.values()].filter((group) => isRunning(group, pages)).flat();
}

function isRunning(group: readonly Edge[], pages: number): boolean {
  const [first] = group;
  if (!first || group.some((edge) => Math.abs(edge.line.baseline - first.line.baseline) > SAME_PLACE))
    return false;
  if (group.every((edge) => PAGE_NUMBER.test(edge.line.text)) && (group.length > 1 || pages === 1))
    return pages === 1 ? /[/共]|^\D*-/.test(first.line.text) && countsOn(group) : countsOn(group);
  if (pages === 2) return group.length === 2 && group.every((edge) => edge.apart > APART * edge.line.size);
  return group.length >= FEWEST_PAGES && group.length >= pages * LEAST_SHARE;
}

/** Whether the numbers differ as the pages do. */
function countsOn(group: readonly Edge[]): boolean {
  const offsets = group.map(({ page, line }) => Number(/\d+/.exec(line.text)?.[0] ?? Number.NaN) - page);
  return new Set(offsets).size === 1;
}

/** A line without its figures and spaces: what stays the same from page to page. */
function keyOf(line: Line): string {
  return line.text.replace(/\d+/g, '#').replace(/\s/g, '');
}
