import { basename } from 'node:path';
import { quote } from '../core/evidence/quote.ts';
import { createText, type Text } from '../core/text/text.ts';
import type { DataRow, DataTable } from '../core/track/input/data-table.ts';
import type { DossierTable } from './dossier-tables.ts';
import { InputError } from './input-error.ts';
import { loadFile } from './load-file.ts';

/** What is used of a record that the package reads with `raw`. */
interface RawRecord {
  readonly record: Readonly<Record<string, string>>;
  readonly raw: string;
}

/**
 * Reads a table of a dossier (RFC 4180, commas). Every row is quoted as it stands in the file.
 * @throws InputError `table-broken`, `table-empty`, or what loading a file throws.
 */
export async function loadTable(table: DossierTable, file: string): Promise<DataTable> {
  const { content } = await loadFile(file);
  const text = createText(table.id, content);
  const records = await recordsOf(content, file);
  const rows = quoted(text, records);
  const columns = Object.keys(records[0]?.record ?? {});
  if (rows.length === 0)
    throw new InputError(
      'table-empty',
      `\`${basename(file)}\` has no row below its header. Put one line for each fact there, or take the table out of dossier.yaml.`,
    );
  return { text, holds: table.holds, title: table.title, columns, rows };
}

async function recordsOf(content: string, file: string): Promise<readonly RawRecord[]> {
  const { parse } = await import('csv-parse/sync');
  try {
    return parse(content, {
      columns: (names: readonly string[]) => names.map((name) => name.trim()),
      raw: true,
      trim: true,
      skip_empty_lines: true,
    }) as unknown as readonly RawRecord[];
  } catch (error) {
    const { message, lines } = error as { readonly message: string; readonly lines?: number };
    const where = lines === undefined ? '' : `, line ${lines}`;
    throw new InputError(
      'table-broken',
      `\`${basename(file)}\`${where}: the table cannot be read: ${message.slice(0, 200).replace(/\.$/, '')}. Give every row as many cells as the header has, and put cells that hold a comma between quotation marks.`,
    );
  }
}

function quoted(text: Text, records: readonly RawRecord[]): readonly DataRow[] {
  let from = 0;
  let line = 1;
  return records.map(({ record, raw }): DataRow => {
    const words = raw.trim();
    const start = text.content.indexOf(words, from);
    line += text.content.slice(from, start).split('\n').length - 1;
    from = start;
    const cells = Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''));
    return { line, cells, evidence: quote(text, { start, end: start + words.length }) };
  });
}
