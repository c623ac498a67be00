import type { Hit } from '../../lexicon/lexicon.ts';
import type { ReadingContext } from '../context.ts';
import type { Statement } from '../statements/statement.ts';

/** Words that say how sure a forecast is. Local offsets. */
export interface Hedge {
  readonly start: number;
  readonly end: number;
  /** The lexicon's entry. */
  readonly id: string;
}

/** The plain future is no hedge; the forecast readers look at it on their own. */
const NO_HEDGE: ReadonlySet<string> = new Set(['epistemic:will', 'hedge:hope-for']);

/** The hedges of one clause by the lexicon, in text order. */
export function hedgesIn(context: ReadingContext, { frame, start, end }: Statement): Hedge[] {
  return context
    .hits('cue', frame.span(start, end))
    .filter(isHedge)
    .map((hit) => ({ start: frame.local(hit.start), end: frame.local(hit.end), id: hit.entry.id }));
}

function isHedge({ entry }: Hit<'cue'>): boolean {
  if (NO_HEDGE.has(entry.id)) return false;
  if (entry.class === 'epistemic' || entry.class === 'tendency') return true;
  return entry.class === 'hedge' && entry.attributes?.group === 'evaluative';
}
