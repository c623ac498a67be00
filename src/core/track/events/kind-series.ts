import { EVENT_KINDS } from '../../lexicon/data/scales/event-kinds.ts';
import type { EventSeries } from '../../lexicon/scale.ts';

const SERIES: ReadonlyMap<string, EventSeries> = new Map(EVENT_KINDS.map(({ id, series }) => [id, series]));

/**
 * The series that a kind of event belongs to.
 * @throws RangeError for a kind that the catalogue does not have.
 */
export function seriesOf(kind: string): EventSeries {
  const series = SERIES.get(kind);
  if (series === undefined)
    throw new RangeError(`There is no kind of event “${kind}”. Use one of EVENT_KINDS.`);
  return series;
}

/** Whether the catalogue has a kind. */
export function isEventKind(kind: string): boolean {
  return SERIES.has(kind);
}
