import { capitalRunBefore } from './english-names.ts';
import type { Frame } from './frame.ts';
import type { Piece } from './pieces.ts';

/** Behind a preposition a name is no subject. */
export const GOVERNED = /(?:^|[^a-z])(?:of|at|from|for|with) (?:the )?$/;

/** Where the subject of a clause stands. */
const OPENS = /(?:^|[.;:—–”"] |, |(?:^|[^a-z])(?:and|but|while|as|that|though|although|because) )$/;

/** "Hedda Storm of Bank Ostrand said": the name of two words or more before the body that `start` opens. */
export function nameBeforeBody(
  frame: Frame,
  pieces: readonly Piece[],
  start: number,
): { start: number; end: number } | null {
  const { text } = frame;
  const gap = / (?:of|at|from|with) (?:the )?$/.exec(text.slice(Math.max(0, start - 10), start))?.[0].length;
  const run = gap === undefined ? null : capitalRunBefore(frame, pieces, start - gap);
  return run !== null &&
    text.slice(run.start, run.end).includes(' ') &&
    OPENS.test(text.slice(Math.max(0, run.start - 12), run.start))
    ? run
    : null;
}
