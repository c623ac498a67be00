import type { QuoteRecord } from '../../../core/evidence/quote.ts';
import type { TrackResult } from '../../../tasks/track.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { widthOf } from '../../terminal/width.ts';
import { quoted } from './sections.ts';

/** A terminal with the rows of the dossier's tables by name, so that a passage can say where it stands. */
export interface Page extends Terminal {
  /** `row us-port-fee-2 of measures`; `null` for a passage of a text. */
  rowName(passage: Pick<QuoteRecord, 'text' | 'start'>): string | null;
}

/** What a result is printed on. */
export function pageOf({ tables }: Pick<TrackResult, 'tables'>, terminal: Terminal): Page {
  const rowNames = new Map(
    tables.map(({ text, rows }) => [
      text.id,
      new Map(rows.map(({ evidence, cells, line }) => [evidence.start, cells.id ?? `in line ${line}`])),
    ]),
  );
  return {
    ...terminal,
    rowName: ({ text, start }) => {
      const name = rowNames.get(text)?.get(start);
      return name === undefined ? null : `row ${name} of ${text}`;
    },
  };
}

/** Where a passage stands: the row of a table, or the text. */
export function placeText(passage: Pick<QuoteRecord, 'text' | 'start'>, page: Page): string {
  return page.rowName(passage) ?? passage.text;
}

/**
 * The words of a passage with the text that they stand in, within so many columns. A row of a table is named, not
 * quoted: its cells are no sentence, and cut short they say nothing.
 */
export function passageText(passage: QuoteRecord, columns: number, page: Page): string {
  const row = page.rowName(passage);
  if (row !== null) return row;
  return `${quoted(passage.exact, columns - widthOf(passage.text) - 1, page)} ${passage.text}`;
}
