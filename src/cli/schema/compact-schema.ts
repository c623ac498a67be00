import { SCHEMA_VERSIONS } from '../json.ts';

/** A JSON Schema as a plain value. */
type Schema = { [key: string]: unknown };

/** What stands once in a table, by the name of its definition, and the table. */
const TABLES = { Quote: 'quotes', Mention: 'mentions', EventRef: 'events' } as const;

/**
 * The schema of what `readout track --json --compact` prints, made from that of `--json`: wherever that has a quotation,
 * a mention or a pointer to an event, this has its place in a table, and the three tables stand at the end.
 */
export function compactSchemaText(track: string): string {
  const named = track.replaceAll(
    `"track@${SCHEMA_VERSIONS.track}"`,
    `"track-compact@${SCHEMA_VERSIONS['track-compact']}"`,
  );
  const whole = JSON.parse(named) as Schema & {
    properties: Schema;
    required: string[];
    $defs: Record<string, Schema>;
  };
  const { properties, required, $defs, ...rest } = whole;
  const tables = Object.entries(TABLES).map(([name, table]) => [
    table,
    {
      type: 'array',
      items: { $ref: `#/$defs/${name}` },
      description: 'Each once, in order of first use; counted from 0.',
    },
  ]);
  return `${JSON.stringify(
    {
      ...rest,
      $id: `urn:readout:schema:track-compact:${SCHEMA_VERSIONS['track-compact']}`,
      title: 'readout track --json --compact',
      properties: { ...(placed(properties) as Schema), ...Object.fromEntries(tables) },
      required: [...required, ...Object.values(TABLES)],
      $defs: Object.fromEntries(Object.entries($defs).map(([name, one]) => [name, placed(one)])),
    },
    null,
    2,
  )}\n`;
}

function placed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(placed);
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, ...rest } = value as Schema;
  const name = typeof $ref === 'string' ? $ref.replace('#/$defs/', '') : '';
  const table = TABLES[name as keyof typeof TABLES];
  if (table !== undefined)
    return { ...rest, type: 'integer', minimum: 0, description: `Place in \`${table}\`.` };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, placed(one)]));
}
