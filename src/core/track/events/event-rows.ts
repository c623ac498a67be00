import type { DataRow } from '../input/data-table.ts';
import { mentionsOfRow } from '../input/mention.ts';
import type { TrackContext } from '../input/track-context.ts';
import { contactKind } from './contact-kinds.ts';
import type { EventNote } from './event-note.ts';
import { isEventKind } from './kind-series.ts';
import { type Sides, sidesOf } from './sides.ts';
import type { EventStatus } from './track-event.ts';

const STATUS: readonly EventStatus[] = ['past', 'scheduled', 'denied'];

/** What the rows of contacts and of events tell. Rows of a kind that the catalogue does not have are left out. */
export function eventRows(context: TrackContext): readonly EventNote[] {
  const sides = sidesOf(null, context);
  const ids = new Set(context.exchanges.map(({ id }) => id));
  return context.tables.flatMap((table) => {
    if (table.holds !== 'contacts' && table.holds !== 'events') return [];
    return table.rows.flatMap((row) => {
      const { date } = row.cells;
      const known = date === undefined ? null : date.slice(0, 10);
      // Nobody knew of a contact before it took place; what is to come was known when the row was written.
      if (known !== null && known > context.asOf && row.cells.status !== 'scheduled') return [];
      const note = table.holds === 'contacts' ? contactOf(row, sides) : actOf(row, sides);
      if (note === null) return [];
      const exchange = row.cells.id !== undefined && ids.has(row.cells.id) ? row.cells.id : null;
      return [{ ...note, exchange, mentions: mentionsOfRow(table, row, known) }];
    });
  });
}

type Told = Omit<EventNote, 'exchange' | 'mentions'>;

function contactOf({ cells }: DataRow, sides: Sides): Told | null {
  const all = sides.known(listOf(cells.parties));
  if (all.length < 2 || cells.date === undefined) return null;
  const kind = contactKind(cells.channel ?? null, cells.level ?? null);
  return {
    kind,
    actors: all,
    recipients: all,
    date: cells.date,
    dated: 'stated',
    issues: listOf(cells.issues),
    status: 'past',
  };
}

function actOf({ cells }: DataRow, sides: Sides): Told | null {
  const kind = cells.kind ?? '';
  const actors = sides.known(listOf(cells.actors));
  if (!isEventKind(kind) || actors.length === 0) return null;
  return {
    kind,
    actors,
    recipients: sides.known(listOf(cells.recipients)),
    date: cells.date ?? null,
    dated: cells.date === undefined ? null : 'stated',
    issues: listOf(cells.issues),
    status: STATUS.find((one) => one === cells.status) ?? 'past',
  };
}

function listOf(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
