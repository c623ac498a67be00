import type { Paint } from '../terminal/paint.ts';
import { padTo, widthOf } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';
import { matrixRows, type PrintedCell, type PrintedRow } from './matrix-rows.ts';
import type { ComparisonView } from './view.ts';

const GAP = '  ';
/** An issue's column is never narrower; below this its words would break apart. */
const NARROWEST_LABEL = 14;

/** Widths of the columns. `figures` is the part of a cell that holds the figure, for each party. */
interface Widths {
  readonly label: number;
  readonly texts: readonly number[];
  readonly figures: readonly number[];
}

/** The matrix: issue, one cell per party, and how the row reads. Rows of one verdict stand together. */
export function matrix(view: ComparisonView, all: boolean): string {
  const rows = matrixRows(view, all);
  const { words, terminal } = view;
  const heads = view.result.comparison.exchange.parties.map((party) => words.account(view.party(party)));
  const widths = widthsOf(rows, heads, view);
  const { paint } = terminal;
  const lines = [
    paint.dim(
      line([words.issue, ...heads.map((head) => ({ text: head, figure: '' })), words.reading], widths),
    ),
  ];
  let verdict = rows[0]?.verdict;
  for (const row of rows) {
    if (row.verdict !== verdict) lines.push('');
    verdict = row.verdict;
    lines.push(...rowLines(row, widths, view));
  }
  return lines.join('\n');
}

function widthsOf(rows: readonly PrintedRow[], heads: readonly string[], view: ComparisonView): Widths {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));
  const figures = heads.map((_, at) => widest(rows.map((row) => row.cells[at]?.figure ?? '')));
  const texts = heads.map((head, at) => {
    const figure = figures[at] ?? 0;
    const alone = widest(
      rows
        .map((row) => row.cells[at])
        .filter((cell) => cell?.figure === '')
        .map((cell) => cell?.text ?? ''),
    );
    const beside = widest(
      rows
        .map((row) => row.cells[at])
        .filter((cell) => cell?.figure !== '')
        .map((cell) => cell?.text ?? ''),
    );
    // A text without a figure may run over the figure's place.
    const room = figure === 0 ? 0 : figure + 2;
    return Math.max(beside, alone - room, widthOf(head) - room);
  });
  const reading = widest([view.words.reading, ...rows.map((row) => row.reading)]);
  const cells = texts.reduce(
    (sum, text, at) => sum + text + ((figures[at] ?? 0) > 0 ? (figures[at] ?? 0) + 2 : 0) + 2,
    0,
  );
  const room = view.terminal.columns - cells - reading - 2;
  const label = Math.max(
    NARROWEST_LABEL,
    Math.min(room, widest([view.words.issue, ...rows.map((row) => row.label)])),
  );
  return { label, texts, figures };
}

function rowLines(row: PrintedRow, widths: Widths, view: ComparisonView): readonly string[] {
  const [first = '', ...rest] = labelLines(row.label, widths.label);
  const { paint } = view.terminal;
  const cells = row.cells.map((cell, at) => toned(cell, cellText(cell, at, widths), paint));
  return [
    [padTo(first, widths.label), ...cells, readingTone(row, paint)].join(GAP).trimEnd(),
    ...rest.map((text) => text.trimEnd()),
  ];
}

/** The label, its further lines set in, so that they do not look like rows. */
function labelLines(label: string, width: number): readonly string[] {
  const [first = '', ...rest] = wrap(label, width, { hyphens: true });
  if (rest.length === 0) return [first];
  const remaining = label.replace(/\s+/g, ' ').slice(first.length).trimStart();
  return [first, ...wrap(remaining, width - 2, { hyphens: true }).map((text) => `  ${text}`)];
}

function line(parts: readonly (string | { text: string; figure: string })[], widths: Widths): string {
  const texts = parts.map((part, at) => {
    if (at === 0) return padTo(part as string, widths.label);
    return typeof part === 'string' ? part : cellText(part, at - 1, widths);
  });
  return texts.join(GAP).trimEnd();
}

function cellText(
  cell: { readonly text: string; readonly figure: string },
  at: number,
  widths: Widths,
): string {
  const text = widths.texts[at] ?? 0;
  const figure = widths.figures[at] ?? 0;
  const whole = text + (figure > 0 ? figure + 2 : 0);
  if (cell.figure === '') return padTo(cell.text, whole);
  return `${padTo(cell.text, text)}${GAP}${' '.repeat(figure - widthOf(cell.figure))}${cell.figure}`;
}

function toned(cell: PrintedCell, text: string, paint: Paint): string {
  switch (cell.tone) {
    case 'said':
      return text;
    case 'reports':
      return paint.yellow(text);
    case 'excluded':
      return paint.magenta(text);
    case 'faint':
      return paint.dim(text);
  }
}

function readingTone({ verdict, reading }: PrintedRow, paint: Paint): string {
  switch (verdict) {
    case 'shared':
      return paint.green(reading);
    case 'divergent':
      return paint.red(reading);
    case 'one-sided':
      return paint.cyan(reading);
    case 'reported-only':
      return paint.yellow(reading);
    case 'excluded':
      return paint.magenta(reading);
    case 'absent':
    case 'unknown':
      return paint.dim(reading);
  }
}
