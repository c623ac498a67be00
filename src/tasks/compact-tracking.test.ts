import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CompactTables, compactTracking } from '../core/track/export/compact.ts';
import { trackDossier } from './track.ts';

/** A JSON Schema as far as this test reads it. */
interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [key: string]: unknown;
}

const NAMES = { Quote: 'quotes', Mention: 'mentions', EventRef: 'events' } as const;
const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.json`, import.meta.url), 'utf8')) as Schema;

/** What stands where places in the tables stand, read along the schema of the whole result. */
function wholeOf(
  value: unknown,
  at: Schema,
  defs: Readonly<Record<string, Schema>>,
  tables: CompactTables,
): unknown {
  const name = at.$ref?.replace('#/$defs/', '');
  if (name !== undefined) {
    const own = defs[name] as Schema;
    const table = NAMES[name as keyof typeof NAMES];
    if (table === undefined) return wholeOf(value, own, defs, tables);
    return value === null ? null : inside(tables[table][value as number], own, defs, tables);
  }
  const ways = at.anyOf as readonly Schema[] | undefined;
  if (ways !== undefined) {
    if (value === null) return null;
    const fits = ways.find((way) => {
      const refers = NAMES[way.$ref?.replace('#/$defs/', '') as keyof typeof NAMES] !== undefined;
      return refers ? typeof value === 'number' : way.type !== 'null' && typeof value !== 'number';
    });
    return wholeOf(value, fits ?? (ways[0] as Schema), defs, tables);
  }
  return inside(value, at, defs, tables);
}

function inside(
  value: unknown,
  at: Schema,
  defs: Readonly<Record<string, Schema>>,
  tables: CompactTables,
): unknown {
  if (Array.isArray(value))
    return value.map((one: unknown) => wholeOf(one, (at.items ?? {}) as Schema, defs, tables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      wholeOf(
        one,
        at.properties?.[key] ?? (at.additionalProperties as Schema | undefined) ?? {},
        defs,
        tables,
      ),
    ]),
  );
}

describe.each(['samples/harbour-dialogue', 'samples/us-china-2025'])('compact tracking of %s', (folder) => {
  it('holds every byte of the whole, and each quotation once', async () => {
    const { tracking } = await trackDossier(folder);
    const { sections, tables } = compactTracking(tracking);
    const whole = schema('track');
    const defs = whole.$defs as Readonly<Record<string, Schema>>;
    // Written and read again, as a program gets it.
    const read = JSON.parse(JSON.stringify({ sections, tables })) as {
      sections: unknown;
      tables: CompactTables;
    };
    const restored = inside(read.sections, whole, defs, read.tables);
    expect(JSON.stringify(restored)).toBe(JSON.stringify(tracking));
    const quotes = tables.quotes.map((one) => JSON.stringify(one));
    expect(new Set(quotes).size).toBe(quotes.length);
    expect(JSON.stringify(sections)).not.toContain('"exact":');
  }, 60_000);
});
