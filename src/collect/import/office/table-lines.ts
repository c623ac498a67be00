/** A cell with more is a part of the page that a table holds in place. In UTF-16 code units. */
const LONGEST_CELL = 400;

/** A cell as the paragraphs in it. */
export type Cell = readonly string[];

/**
 * A table as paragraphs: one with a line for each row, its cells parted by tabs, as every table program reads and
 * writes them. A table that only holds a page in place (one column, or cells of many lines) gives the paragraphs of
 * its cells.
 */
export function tableParagraphs(rows: readonly (readonly Cell[])[]): readonly string[] {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isData =
    widest > 1 && rows.every((row) => row.every((cell) => cell.join(' ').length <= LONGEST_CELL));
  if (!isData) return rows.flat(2);
  const lines = rows.map((row) =>
    row
      .map((cell) => cell.join(' ').replace(/\s+/g, ' ').trim())
      .join('\t')
      .trimEnd(),
  );
  return [lines.filter((line) => line !== '').join('\n')];
}
