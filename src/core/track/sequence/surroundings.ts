import { compareCodeUnits as compare } from '../../text/code-unit-order.ts';
import type { TrackEvent } from '../events/track-event.ts';
import type { ExchangeRecord } from '../exchanges/exchange-record.ts';
import { refTo } from './event-ref.ts';
import { type Days, dayAfter, daysBetween, daysOf } from './lag.ts';
import type { Neighbour, Surroundings } from './sequence.ts';

interface Dated {
  readonly event: TrackEvent;
  readonly days: Days;
}

/** Exchanges that have a day, each with the days that it took, in order. */
export interface DatedExchange {
  readonly id: string;
  readonly days: Days;
}

/** The days of exchanges; one without a whole day is left out. */
export function datedExchanges(
  exchanges: readonly Pick<ExchangeRecord, 'id' | 'date'>[],
): readonly DatedExchange[] {
  return exchanges
    .flatMap(({ id, date }): readonly DatedExchange[] => {
      const [first = '', last = first] = (date ?? '').split('/');
      return A_DAY.test(first) && A_DAY.test(last)
        ? [{ id, days: { first, last, lasted: first !== last } }]
        : [];
    })
    .sort((a, b) => compare(a.days.first, b.days.first) || compare(a.id, b.id));
}

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What lies within `within` days of each exchange, before, during and after it. What was said in the exchange itself is
 * no neighbour of it. Offsets are counted from the exchange's own days; a fuzzy event keeps a range.
 */
export function surroundings(
  exchanges: readonly DatedExchange[],
  events: readonly TrackEvent[],
  within: number,
): readonly Surroundings[] {
  const dated = events
    .flatMap((event): readonly Dated[] => {
      const days = daysOf(event);
      return days === null || event.status !== 'past' || isSaidElsewhere(event) ? [] : [{ event, days }];
    })
    .sort(
      (a, b) =>
        compare(a.days.first, b.days.first) ||
        compare(a.days.last, b.days.last) ||
        compare(a.event.id, b.event.id),
    );
  // What began long before may still reach into the window; spells longer than the window are too vague to be near.
  const near = dated.filter(({ days }) => daysBetween(days.first, days.last) <= within);
  return exchanges.map(({ id, days }, at): Surroundings => {
    const from = dayAfter(days.first, -2 * within);
    const to = dayAfter(days.last, within);
    const neighbours: Neighbour[] = [];
    for (let index = firstFrom(near, from); index < near.length; index += 1) {
      const one = near[index] as Dated;
      if (one.days.first > to) break;
      if (one.event.exchange === id) continue;
      const neighbour = neighbourOf(one, days);
      if (neighbour.distance.least <= within) neighbours.push(neighbour);
    }
    const previous = exchanges[at - 1];
    const next = exchanges[at + 1];
    return {
      exchange: id,
      day: days.first,
      lastDay: days.last,
      neighbours,
      previous: previous
        ? { exchange: previous.id, days: Math.max(0, daysBetween(previous.days.last, days.first)) }
        : null,
      next: next ? { exchange: next.id, days: Math.max(0, daysBetween(days.last, next.days.first)) } : null,
    };
  });
}

/** Words said in an exchange stand under that exchange, which is a neighbour itself. */
function isSaidElsewhere({ series, exchange }: TrackEvent): boolean {
  return series === 'verbal' && exchange !== null;
}

function neighbourOf({ event, days }: Dated, around: Days): Neighbour {
  const ref = refTo(event);
  if (days.last < around.first) {
    const least = daysBetween(days.last, around.first);
    const most = days.lasted ? least : daysBetween(days.first, around.first);
    return { event: ref, side: 'before', distance: { least, most } };
  }
  if (days.first > around.last) {
    const least = daysBetween(around.last, days.first);
    const most = days.lasted ? least : daysBetween(around.last, days.last);
    return { event: ref, side: 'after', distance: { least, most } };
  }
  if (days.first >= around.first && days.last <= around.last)
    return { event: ref, side: 'during', distance: { least: 0, most: 0 } };
  const most = days.lasted
    ? 0
    : Math.max(daysBetween(days.first, around.first), daysBetween(around.last, days.last));
  return { event: ref, side: 'overlapping', distance: { least: 0, most } };
}

function firstFrom(sorted: readonly Dated[], day: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Dated).days.first >= day) high = middle;
    else low = middle + 1;
  }
  return low;
}
