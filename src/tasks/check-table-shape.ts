import { InputError } from '../collect/input-error.ts';
import { extentOf } from '../core/track/events/event-days.ts';
import type { DataTable, TableContents } from '../core/track/input/data-table.ts';

/** Columns without which a table of its kind says nothing. */
const NEEDED: Readonly<Record<TableContents, readonly string[]>> = {
  contacts: ['date'],
  events: ['date', 'kind', 'actors'],
  measures: ['component', 'by', 'measure', 'action'],
  prices: ['date'],
};

/**
 * A table without a column that it needs, or with a day that no calendar has, is a mistake of whoever wrote it. Days of
 * measures are judged row by row where the rows are read.
 * @throws InputError `table-column-missing`, `table-date-invalid` with table, line, value and remedy.
 */
export function checkTableShape(tables: readonly DataTable[]): void {
  for (const { holds, rows, columns, text } of tables) {
    const missing = NEEDED[holds].filter((column) => !columns.includes(column));
    if (missing.length > 0)
      throw new InputError(
        'table-column-missing',
        `Table \`${text.id}\` of ${holds} has no column \`${missing.join('`, `')}\`. It has ${columns.join(', ')}. Name the columns in its first line, or say below \`data:\` in dossier.yaml what it \`holds\`.`,
      );
    if (holds === 'measures') continue;
    for (const { line, cells } of rows) {
      const { date } = cells;
      if (date === undefined ? holds === 'prices' : !isDate(date, holds))
        throw new InputError(
          'table-date-invalid',
          `Table \`${text.id}\`, line ${line}: ${date === undefined ? 'there is no `date`' : `“${date}” is no day`}. Write 2030-01-31${holds === 'prices' ? '' : ', or 2030-01-30/2030-01-31 for what lasted'}.`,
        );
    }
  }
}

function isDate(date: string, holds: TableContents): boolean {
  return (holds !== 'prices' || /^\d{4}-\d{2}-\d{2}$/.test(date)) && extentOf(date) !== null;
}
