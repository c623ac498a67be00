import type { Piece } from './time.ts';

/** Pieces without overlaps, in text order: of two that overlap the one that starts first, then the longer. */
export function settled(pieces: Piece[]): Piece[] {
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Piece[] = [];
  let end = 0;
  for (const piece of pieces) {
    if (piece.start < end) continue;
    kept.push(piece);
    end = piece.end;
  }
  return kept;
}

/** Joins two neighbours into one piece, or says that they do not belong together. `gap` is the text between them. */
export type Join = (left: Piece, gap: string, right: Piece, folded: string) => Piece | null;

/** The longest text that may stand between two pieces that belong together, in code units. */
const REACH = 24;

/** Joins neighbours from left to right; a joined piece may join the next one. */
export function joined(pieces: readonly Piece[], folded: string, join: Join): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const left = kept.at(-1);
    const one =
      left === undefined || piece.start - left.end > REACH
        ? null
        : join(left, folded.slice(left.end, piece.start), piece, folded);
    if (one === null) kept.push(piece);
    else kept[kept.length - 1] = one;
  }
  return kept;
}

/** Lets a word before or after a piece widen it. A piece never grows over its neighbour. */
export function widened(
  pieces: readonly Piece[],
  widen: (piece: Piece, room: { readonly start: number; readonly end: number }) => Piece,
  length: number,
): Piece[] {
  const kept: Piece[] = [];
  pieces.forEach((piece, at) => {
    const room = { start: kept.at(-1)?.end ?? 0, end: pieces[at + 1]?.start ?? length };
    kept.push(widen(piece, room));
  });
  return kept;
}
