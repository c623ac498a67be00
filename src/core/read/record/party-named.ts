import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';

/** The party that the first name of a stretch belongs to, or `null` where no name of it tells. */
export function partyNamed(context: ReadingContext, within: Span): string | null {
  return partiesNamed(context, within)[0] ?? null;
}

/** The parties that the names of a stretch belong to, in text order, each once. */
export function partiesNamed(context: ReadingContext, within: Span): readonly string[] {
  const named: { at: number; party: string }[] = [];
  for (const hit of context.hits('party', within)) named.push({ at: hit.start, party: hit.entry.id });
  for (const kind of ['person', 'organisation'] as const) {
    for (const hit of context.hits(kind, within)) {
      if (hit.entry.party !== null) named.push({ at: hit.start, party: hit.entry.party });
    }
  }
  named.sort((a, b) => a.at - b.at);
  return [...new Set(named.map((one) => one.party))];
}
