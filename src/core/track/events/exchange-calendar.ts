import type { KnownExchange } from '../input/track-context.ts';
import { daysIn, type Extent, extentOf } from './event-days.ts';

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
