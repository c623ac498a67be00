import { compareCodeUnits } from '../core/text/code-unit-order.ts';
import type { DataTable } from '../core/track/input/data-table.ts';
import { knownSince } from '../core/track/input/tracked-text.ts';
import type { TextFacts } from '../store/dossier-store.ts';

/** Columns of tables that say when a fact became known. */
const DAYS = ['announced', 'date'];

/** The day of the newest text or row of a dossier; `null` where none says one. */
export function latestDay(facts: readonly TextFacts[], tables: readonly DataTable[]): string | null {
  const rows = tables.flatMap((table) =>
    table.holds === 'prices'
      ? []
      : table.rows.flatMap(({ cells }) => DAYS.flatMap((day) => cells[day] ?? [])),
  );
  const days = [...facts.flatMap((one) => knownSince(one) ?? []), ...rows.map((day) => day.slice(0, 10))];
  return (
    days
      .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
      .sort(compareCodeUnits)
      .at(-1) ?? null
  );
}
