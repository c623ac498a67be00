import type { Quote } from '../../evidence/quote.ts';
import type { Mention } from '../input/mention.ts';
import type { EventRef } from '../sequence/event-ref.ts';
import type { Tracking } from '../track.ts';

/** What stands once in a table and is pointed at by its place there, counted from 0. */
const TABLES = {
  quotes: ['end', 'exact', 'start', 'text'],
  mentions: ['evidence', 'finding', 'group', 'kind', 'known', 'party', 'publisher'],
  events: ['actors', 'date', 'event', 'evidence', 'issues', 'kind', 'recipients'],
} as const satisfies {
  readonly quotes: readonly (keyof Quote)[];
  readonly mentions: readonly (keyof Mention)[];
  readonly events: readonly (keyof EventRef)[];
};

type TableName = keyof typeof TABLES;

/** Tables by name: what was taken out of the result, each thing once, in order of its first use. */
export type CompactTables = Readonly<Record<TableName, readonly unknown[]>>;

/**
 * The same result with each quotation, each mention and each pointer to an event once: where they stood is their place
 * in `tables`. A mention's quotation and an event's are places in `quotes`. Nothing is left out: `wholeOf` of the tests
 * gives back every byte.
 */
export function compactTracking(tracking: Tracking): {
  readonly sections: Readonly<Record<keyof Tracking, unknown>>;
  readonly tables: CompactTables;
} {
  const tables: Record<TableName, unknown[]> = { quotes: [], mentions: [], events: [] };
  const places = new Map<string, number>();
  // One object is often held in several places: its text need not be made each time.
  const known = new Map<object, number>();
  const placed = (table: TableName, value: object): number => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const short = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]));
    const key = `${table}${JSON.stringify(short)}`;
    let place = places.get(key);
    if (place === undefined) {
      place = tables[table].push(short) - 1;
      places.set(key, place);
    }
    known.set(value, place);
    return place;
  };
  const shortened = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(shortened);
    const table = tableOf(value);
    if (table !== null) return placed(table, value);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]));
  };
  const sections = Object.fromEntries(
    Object.entries(tracking).map(([key, value]) => [key, shortened(value)]),
  );
  return { sections: sections as Record<keyof Tracking, unknown>, tables };
}

/** The table for a value, told by its keys: `compact.test.ts` holds that nothing else of the result has them. */
function tableOf(value: object): TableName | null {
  if (!('evidence' in value) && !('exact' in value)) return null;
  const keys = Object.keys(value).sort();
  for (const name of Object.keys(TABLES) as TableName[]) {
    const own: readonly string[] = TABLES[name];
    if (own.length === keys.length && own.every((key, at) => key === keys[at])) return name;
  }
  return null;
}
