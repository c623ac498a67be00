import { addDays, isoDay, parseIsoDay } from '../../read/time/calendar.ts';
import type { KnownExchange } from '../input/track-context.ts';
import { type Extent, extentOf, lengthOf } from './event-days.ts';

/** A time that allows more days than a month cannot tell which exchange is meant. */
export const A_MONTH = 31;

/** The exchanges of a dossier by id and by day. */
export class ExchangeCalendar {
  readonly #ids: ReadonlyMap<string, KnownExchange>;
  readonly #days = new Map<string, KnownExchange[]>();

  constructor(exchanges: readonly KnownExchange[]) {
    this.#ids = new Map(exchanges.map((one) => [one.id, one]));
    for (const one of exchanges)
      for (const day of one.date === null ? [] : daysIn(extentOf(one.date))) {
        const list = this.#days.get(day) ?? [];
        list.push(one);
        this.#days.set(day, list);
      }
  }

  get(id: string | null): KnownExchange | null {
    return id === null ? null : (this.#ids.get(id) ?? null);
  }

  /** The one exchange between some parties on the days of a date; `null` where there are more or none. */
  on(extent: Extent, parties: readonly string[]): KnownExchange | null {
    const found = new Set(
      daysIn(extent)
        .flatMap((day) => this.#days.get(day) ?? [])
        .filter((one) => parties.every((party) => one.parties.includes(party))),
    );
    return found.size === 1 ? ([...found][0] as KnownExchange) : null;
  }
}

/** The days of a date, one by one; none of a date that stands open or is longer than a month. */
function daysIn(extent: Extent | null): readonly string[] {
  const length = extent === null ? null : lengthOf(extent);
  const first = extent?.first == null ? null : parseIsoDay(extent.first);
  if (length === null || first === null || length > A_MONTH) return [];
  return Array.from({ length: length + 1 }, (_, at) => isoDay(addDays(first, at)));
}
