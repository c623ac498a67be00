import { InputError } from '../../input-error.ts';
import type { ImportWarning } from '../imported.ts';
import { type DayOrder, dateOf } from './dates.ts';
import { type NumberKind, numberKind } from './numbers.ts';

/** A row of a table with the line that it begins on, counted from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const MOST_NAMED = 5;

/**
 * Checks that a table is one of prices or other figures by date: a header, rows, a column of dates and
 * at least one of numbers.
 * @returns what a person should know: figures that cannot be read, dates and numbers that could mean two things.
 * @throws InputError `csv-header-missing`, `csv-rows-missing`, `csv-dates-missing`,
 *   `csv-date-wrong` or `csv-numbers-missing`, with the line.
 */
export function checkPrices(rows: readonly Row[], name: string): readonly ImportWarning[] {
  const [header, ...body] = rows;
  if (!header || header.cells.some((cell) => dateOf(cell) !== null || numberKind(cell) === 'point'))
    throw refusal(
      'csv-header-missing',
      `\`${name}\`: the first line is no header. Write the names of the columns there, such as “date,price”.`,
    );
  if (body.length === 0)
    throw refusal(
      'csv-rows-missing',
      `\`${name}\` has a header and no rows. Put a row for each date below it.`,
    );
  const dates = dateColumn(header, body, name);
  const warnings = [...orderWarnings(body, dates, name)];
  const numbers = header.cells.map((_, at) => at).filter((at) => at !== dates && isNumeric(body, at));
  if (numbers.length === 0) {
    throw refusal(
      'csv-numbers-missing',
      `\`${name}\` has no column of numbers beside its dates. A table of prices has one; give other tables as text.`,
    );
  }
  for (const at of numbers)
    warnings.push(...numberWarnings(body, at, (header.cells[at] ?? '').slice(0, 40), name));
  return warnings;
}

function dateColumn(header: Row, body: readonly Row[], name: string): number {
  const counts = header.cells.map(
    (_, at) => body.filter((row) => dateOf(row.cells[at] ?? '') !== null).length,
  );
  const most = counts.reduce((highest, count) => Math.max(highest, count), 0);
  const column = counts.indexOf(most);
  if (most * 2 < body.length || most === 0) {
    throw refusal(
      'csv-dates-missing',
      `\`${name}\` has no column of dates (its columns are ${header.cells
        .slice(0, 10)
        .map((cell) => `“${cell.slice(0, 40)}”`)
        .join(', ')}). Prices need one: write dates as 2030-01-31.`,
    );
  }
  const wrong = body.find((row) => dateOf(row.cells[column] ?? '') === null);
  if (wrong) {
    throw refusal(
      'csv-date-wrong',
      `\`${name}\`, line ${wrong.line}: “${(wrong.cells[column] ?? '').slice(0, 40)}” in the column “${(header.cells[column] ?? '').slice(0, 40)}” is no date. Write it as 2030-01-31.`,
    );
  }
  return column;
}

function orderWarnings(body: readonly Row[], column: number, name: string): ImportWarning[] {
  const seen = new Map<DayOrder, Row>();
  for (const row of body) {
    const order = dateOf(row.cells[column] ?? '')?.order;
    if (order && !seen.has(order)) seen.set(order, row);
  }
  const [day, month, either] = [seen.get('day-first'), seen.get('month-first'), seen.get('either')];
  if (day && month) {
    throw refusal(
      'csv-date-wrong',
      `\`${name}\`: “${day.cells[column]?.slice(0, 40)}” on line ${day.line} has the day first and “${month.cells[column]?.slice(0, 40)}” on line ${month.line} the month. Write all dates as 2030-01-31.`,
    );
  }
  if (!either || day || month) return [];
  const message = `\`${name}\`, line ${either.line}: “${either.cells[column]?.slice(0, 40)}” may have the day or the month first, and no other date of the table tells. Write its dates as 2030-01-31.`;
  return [{ code: 'csv-dates-ambiguous', message }];
}

function isNumeric(body: readonly Row[], column: number): boolean {
  const kinds = body.map((row) => numberKind(row.cells[column] ?? ''));
  const figures = kinds.filter((kind) => kind !== 'missing' && kind !== 'none').length;
  return figures > 0 && figures * 2 >= kinds.filter((kind) => kind !== 'missing').length;
}

function numberWarnings(body: readonly Row[], column: number, title: string, name: string): ImportWarning[] {
  const first = new Map<NumberKind, Row>();
  const unreadable: Row[] = [];
  for (const row of body) {
    const kind = numberKind(row.cells[column] ?? '');
    if (!first.has(kind)) first.set(kind, row);
    if (kind === 'none') unreadable.push(row);
  }
  const warnings: ImportWarning[] = [];
  const shown = (row: Row): string => `“${(row.cells[column] ?? '').slice(0, 40)}” on line ${row.line}`;
  if (unreadable.length > 0) {
    const named = unreadable.slice(0, MOST_NAMED).map(shown).join(', ');
    const message = `\`${name}\`: ${unreadable.length} cells of the column “${title}” are no numbers: ${named}. Correct them, or leave them empty.`;
    warnings.push({ code: 'csv-cells-unreadable', message });
  }
  const [point, comma, either] = [first.get('point'), first.get('comma'), first.get('either')];
  if (point && comma && /[.,]/.test(point.cells[column] ?? '')) {
    const message = `\`${name}\`: the column “${title}” has decimal points and decimal commas: ${shown(point)}, ${shown(comma)}. Write all numbers in one way.`;
    warnings.push({ code: 'csv-decimals-mixed', message });
  } else if (either && !point && !comma) {
    const message = `\`${name}\`: ${shown(either)} in the column “${title}” may be a thousand or a decimal, and no other cell tells. Write numbers without signs between thousands.`;
    warnings.push({ code: 'csv-decimals-ambiguous', message });
  }
  return warnings;
}

function refusal(code: string, message: string): InputError {
  return new InputError(code, message);
}
