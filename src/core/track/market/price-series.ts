import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { DataTable } from '../input/data-table.ts';
import { type Mention, mentionOfRow } from '../input/mention.ts';

/** The value of one asset on one trading day. */
export interface Price {
  readonly day: string;
  readonly value: number;
  /** Simple return since the trading day before, as a fraction; `null` on the first day. */
  readonly return: number | null;
  readonly mention: Mention;
}

/** One column of a table of prices, in order of day. */
export interface PriceSeries {
  readonly table: string;
  readonly asset: string;
  readonly prices: readonly Price[];
}

/** The column that holds the day. */
const DAY = 'date';

/**
 * The columns of a table of prices as series. Cells that are no number above 0 are no prices, and rows without an ISO day
 * or known later than `asOf` are left out. Of two rows of one day the first one counts.
 */
export function priceSeries(table: DataTable, asOf: string): readonly PriceSeries[] {
  const rows = table.rows
    .filter(({ cells }) => /^\d{4}-\d{2}-\d{2}$/.test(cells[DAY] ?? '') && (cells[DAY] ?? '') <= asOf)
    .sort((a, b) => compareCodeUnits(a.cells[DAY] ?? '', b.cells[DAY] ?? '') || a.line - b.line);
  return table.columns
    .filter((column) => column !== DAY)
    .map((asset) => {
      const prices: Price[] = [];
      for (const row of rows) {
        const day = row.cells[DAY] ?? '';
        const value = Number(row.cells[asset] ?? '');
        const last = prices.at(-1);
        if (!Number.isFinite(value) || value <= 0 || last?.day === day) continue;
        const since = last === undefined ? null : value / last.value - 1;
        prices.push({ day, value, return: since, mention: mentionOfRow(table, row, day) });
      }
      return { table: table.text.id, asset, prices };
    })
    .filter(({ prices }) => prices.length > 0);
}
