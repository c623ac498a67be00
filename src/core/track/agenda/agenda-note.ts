import type { TrackContext } from '../input/track-context.ts';
import { knownSince, type TrackedText } from '../input/tracked-text.ts';

/** What is kept of one text for telling what comes next. */
export interface AgendaNote {
  /** ISO day of publication; `null` where it says none. */
  readonly known: string | null;
}

/** Notes what a text tells of what is to come and of who could shape it. */
export function noteAgenda(text: TrackedText, _context: TrackContext): AgendaNote {
  return { known: knownSince(text) };
}
