import type { KnownExchange, TrackContext } from './track-context.ts';

const known = new WeakMap<TrackContext, ReadonlyMap<string, KnownExchange>>();

/** The exchange of that id, or `null`; every text asks. */
export function exchangeById(context: TrackContext, id: string | null): KnownExchange | null {
  let map = known.get(context);
  if (map === undefined) {
    map = new Map(context.exchanges.map((one) => [one.id, one]));
    known.set(context, map);
  }
  return id === null ? null : (map.get(id) ?? null);
}

/** The ISO day of an exchange: the last one, where it took several. */
export function lastDayOf(exchange: KnownExchange | null): string | null {
  return exchange?.date?.split('/').at(-1) ?? null;
}
