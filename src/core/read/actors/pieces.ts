import type { EntryKind, Hit } from '../../lexicon/lexicon.ts';
import type { ReadingContext } from '../context.ts';
import type { Frame } from './frame.ts';

/** A hit of the lexicon that names somebody or part of a name, at local offsets. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly hit: Hit;
}

/** What actors are built from. */
export type NamingContext = Pick<
  ReadingContext,
  'hits' | 'lexicon' | 'about' | 'text' | 'view' | 'sentences'
>;

const NAMING: readonly EntryKind[] = ['person', 'party', 'organisation', 'outlet', 'place', 'title'];

/** Everything in a sentence that may be part of a name, in text order; of two with one start the longer first. */
export function piecesOf(context: NamingContext, frame: Frame): Piece[] {
  const pieces: Piece[] = [];
  for (const kind of NAMING) {
    for (const hit of context.hits(kind, frame.sentence)) pieces.push(piece(frame, hit));
  }
  return pieces.length < 2 ? pieces : pieces.sort((a, b) => a.start - b.start || b.end - a.end);
}

function piece(frame: Frame, hit: Hit): Piece {
  return { start: frame.local(hit.start), end: frame.local(hit.end), hit };
}
