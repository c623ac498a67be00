import { decodeBytes } from '../../decode-bytes.ts';
import { InputError } from '../../input-error.ts';
import { type Imported, SAYS_NOTHING } from '../imported.ts';
import { charsetWarnings, controlWarnings } from '../text/import-text.ts';
import { cleanText } from '../text/tidy-text.ts';
import { checkPrices, type Row } from './check-prices.ts';
import { delimiterOf } from './delimiter.ts';

/** A cell of more is a quotation mark that was never closed. In UTF-16 code units. */
const LARGEST_ROW = 1_000_000;

/**
 * A table of prices or other figures by date (RFC 4180, with any of four separators). Its text is the table itself:
 * it is data, and nothing in it is changed.
 * @throws InputError `csv-broken`, `csv-row-uneven`, and what `checkPrices` and `decodeBytes` throw.
 */
export async function importCsv(bytes: Uint8Array, name: string, charset?: string): Promise<Imported> {
  const { text: raw, encoding } = await decodeBytes(bytes, name, charset);
  const { text, controls } = cleanText(raw);
  const delimiter = delimiterOf(text);
  if (delimiter === null) {
    throw new InputError(
      'csv-broken',
      `\`${name}\` is no table: its first line has neither comma, semicolon, tab nor bar between columns. Give it as .txt if it is a text.`,
    );
  }
  const warnings = [
    ...charsetWarnings(charset, encoding, name),
    ...controlWarnings(controls, name),
    ...checkPrices(await rowsOf(text, delimiter, name), name),
  ];
  return { format: 'csv', text, encoding, says: SAYS_NOTHING, warnings };
}

/** What is used of an error of the package. */
interface CsvProblem {
  readonly message: string;
  readonly code?: string;
  readonly lines?: number;
  readonly record?: readonly string[];
}

async function rowsOf(text: string, delimiter: string, name: string): Promise<readonly Row[]> {
  const { parse } = await import('csv-parse/sync');
  try {
    const records = parse(text, {
      delimiter,
      skip_empty_lines: true,
      max_record_size: LARGEST_ROW,
      info: true,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    const { message, code, lines, record } = error as CsvProblem;
    // The first row of another length ends the reading: a table cut in the wrong places has one on every line.
    if (code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') {
      throw new InputError(
        'csv-row-uneven',
        `\`${name}\`, line ${lines}: ${record?.length} cells, and the header has another number of them. Add or take out cells, and put quotation marks around those that hold the separator.`,
      );
    }
    const where = lines === undefined ? '' : `, line ${lines}`;
    throw new InputError(
      'csv-broken',
      `\`${name}\`${where}: the table cannot be read: ${message.slice(0, 200).replace(/\.$/, '')}. Close every quotation mark, and double those inside of a cell.`,
    );
  }
}
