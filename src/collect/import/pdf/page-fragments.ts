import { foldForms } from './fold-forms.ts';
import type { Fragment, PageText } from './fragment.ts';

/** What is used of an item of pdf.js's text content. Its y grows upwards. */
export interface TextItem {
  readonly str: string;
  /** a, b, c, d, e, f of the matrix from text to page (ISO 32000-2, 8.3.3). */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Half a degree: text that is meant to be straight is straighter. */
const STRAIGHT = Math.PI / 360;

/** A fragment with the direction in which it is read, in quarter turns clockwise; `null` where it stands aslant. */
interface Turned {
  readonly fragment: Fragment;
  readonly turn: 0 | 1 | 2 | 3 | null;
  readonly isVertical: boolean;
}

/**
 * The fragments of a page, placed as its reader sees them. `viewport` maps the page's own space to that; `isVertical`
 * tells the fonts whose lines run downwards.
 */
export function pageFragments(
  number: number,
  items: readonly TextItem[],
  viewport: readonly number[],
  isVertical: (fontName: string) => boolean,
): PageText {
  const turned = items
    .filter((item) => item.str !== '')
    .map((item) => place(item, viewport as Matrix, isVertical(item.fontName)));
  const main = mainTurn(turned);
  const across: Fragment[] = [];
  const down: Fragment[] = [];
  const sideways: Fragment[] = [];
  let aslant = '';
  const seen = new Set<string>();
  for (const { fragment, turn, isVertical: vertical } of turned) {
    if (turn === null) aslant += fragment.text;
    else if (isRepeated(fragment, seen)) continue;
    else if (vertical) down.push(fragment);
    else if (turn === main) across.push(fragment);
    else sideways.push(fragment);
  }
  return { number, across, down, sideways, aslant: aslant.trim() };
}

function place(item: TextItem, viewport: Matrix, isVertical: boolean): Turned {
  const [a, b, , , e, f] = multiply(viewport, item.transform as Matrix);
  const size = Math.hypot(a, b) || Math.abs(item.height) || 1;
  // The viewport turns y upside down, so a line that goes right has b = 0 and one that goes down has a = 0.
  const angle = Math.atan2(b, a);
  const quarter = Math.round(angle / (Math.PI / 2));
  const turn =
    Math.abs(angle - quarter * (Math.PI / 2)) > STRAIGHT ? null : (((quarter + 4) % 4) as 0 | 1 | 2 | 3);
  const text = foldForms(item.str);
  if (isVertical) {
    const length = Math.abs(item.height);
    return { fragment: { text, left: f, right: f + length, baseline: -e, size }, turn, isVertical };
  }
  const [along, across] = alongAndAcross(turn ?? 0, e, f);
  return {
    fragment: { text, left: along, right: along + Math.abs(item.width), baseline: across, size },
    turn,
    isVertical,
  };
}

/** A point in the space of a text that is turned so that it seems to go right. */
function alongAndAcross(turn: 0 | 1 | 2 | 3, x: number, y: number): readonly [number, number] {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  return turn === 3 ? [-y, x] : [x, y];
}

/** The direction of most characters of the page: one that lies on its side is turned as a whole. */
function mainTurn(turned: readonly Turned[]): number {
  const lengths = [0, 0, 0, 0];
  for (const { fragment, turn } of turned)
    if (turn !== null) lengths[turn] = (lengths[turn] ?? 0) + fragment.text.length;
  return lengths.indexOf(lengths.reduce((most, length) => Math.max(most, length), 0));
}

/** Some programs draw bold letters by drawing them again, a little to the side. */
function isRepeated({ text, left, baseline, size }: Fragment, seen: Set<string>): boolean {
  if (text.trim() === '') return false;
  const grid = Math.max(1, size / 6);
  const [x, y] = [Math.round(left / grid), Math.round(baseline / grid)];
  for (let dx = -1; dx <= 1; dx += 1)
    for (let dy = -1; dy <= 1; dy += 1) if (seen.has(`${x + dx} ${y + dy} ${text}`)) return true;
  seen.add(`${x} ${y} ${text}`);
  return false;
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
