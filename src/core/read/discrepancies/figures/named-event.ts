import { headLength } from '../../../text/bisect.ts';
import type { Span } from '../../../text/span.ts';
import type { Earlier } from '../../earlier.ts';
import type { FoldedSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import { eventSort } from './event-noun.ts';

/** Ids of the places that a stretch names, sorted, each once. */
export function placesIn(earlier: Earlier, { start, end }: Span): readonly string[] {
  return [...new Set(placesNamed(earlier, { start, end }).map(({ value }) => value.entity as string))].sort();
}

/** The places that a stretch names, where it names them. */
export function placesNamed(earlier: Earlier, { start, end }: Span): readonly FindingOf<'mention'>[] {
  const mentions = earlier.of('mention');
  const found: FindingOf<'mention'>[] = [];
  for (let at = headLength(mentions, (one) => one.evidence[0].start < start); at < mentions.length; at += 1) {
    const mention = mentions[at] as FindingOf<'mention'>;
    if (mention.evidence[0].end > end) break;
    if (mention.value.type === 'place' && mention.value.entity !== null) found.push(mention);
  }
  return found;
}

/**
 * What tells one event from another: its sort, and the one place that it is named by. `null` without either, or with
 * two places, because nothing then says which event is meant.
 */
export function eventKey(earlier: Earlier, folded: FoldedSpan, span: Span): string | null {
  const words = folded.text.slice(folded.at(span.start), folded.at(span.end));
  const sort = eventSort(words, folded.language);
  const [place, other] = placesIn(earlier, span);
  return sort === null || place === undefined || other !== undefined ? null : `${sort}@${place}`;
}

/** From the start of the clause in which `offset` of the source lies, up to it. */
export function clauseUpTo(folded: FoldedSpan, offset: number): Span {
  const end = folded.at(offset);
  const before = folded.text.slice(0, end);
  const start = 1 + Math.max(...[',', ';', ':', '。'].map((sign) => before.lastIndexOf(sign)));
  return { start: folded.source(start, Math.max(end, start + 1)).start, end: offset };
}
