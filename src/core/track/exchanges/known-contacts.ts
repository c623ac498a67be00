import { type DataRow, rowKnown } from '../input/data-table.ts';
import { type Mention, mentionsOfRow } from '../input/mention.ts';
import type { KnownExchange, TrackContext } from '../input/track-context.ts';
import { dayRange } from './day-range.ts';

/** A contact that the dossier's list, a header or a row of a table gives. */
export interface KnownContact {
  readonly id: string;
  readonly listed: KnownExchange | null;
  readonly rows: readonly ContactRow[];
  /** That of the list, else of the first row. */
  readonly date: string | null;
}

/** A row of a table of contacts. */
export interface ContactRow {
  readonly cells: DataRow['cells'];
  readonly mention: Mention;
  /** The row once more for each source that it names. */
  readonly mentions: readonly Mention[];
}

/**
 * The contacts that had begun by `asOf`, by id. A row and an entry of the list with one id are one contact; two ids
 * stay two, for somebody chose them.
 */
export function knownContacts({ exchanges, tables, asOf }: TrackContext): ReadonlyMap<string, KnownContact> {
  const rows = new Map<string, ContactRow[]>();
  for (const table of tables) {
    if (table.holds !== 'contacts') continue;
    for (const row of table.rows) {
      const id = row.cells.id ?? `${table.text.id}:${row.line}`;
      const found = rows.get(id);
      const mentions = mentionsOfRow(table, row, rowKnown(row));
      const contact = { cells: row.cells, mention: mentions[0], mentions };
      if (found === undefined) rows.set(id, [contact]);
      else found.push(contact);
    }
  }
  const listed = new Map(exchanges.map((one) => [one.id, one]));
  const known = new Map<string, KnownContact>();
  for (const id of new Set([...listed.keys(), ...rows.keys()])) {
    const own = rows.get(id) ?? [];
    const date =
      listed.get(id)?.date ?? own.find(({ cells }) => cells.date !== undefined)?.cells.date ?? null;
    const begins = dayRange(date) === null ? null : (date ?? '').slice(0, 10);
    if (begins !== null && begins > asOf) continue;
    known.set(id, { id, listed: listed.get(id) ?? null, rows: own, date });
  }
  return known;
}
