import type { Quote } from '../../evidence/quote.ts';
import type { Text } from '../../text/text.ts';

/** What the rows of a table are. */
export const TABLE_CONTENTS = ['contacts', 'measures', 'events', 'prices'] as const;

/** One of them. */
export type TableContents = (typeof TABLE_CONTENTS)[number];

/** A row of a table by its column names, quoted as it stands in its file. An empty cell is left out. */
export interface DataRow {
  /** Counted from 1, the header among them. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly evidence: Quote;
}

/** ISO day from which a row was known: the day it names as announced, else the last of its own; `null` without any. */
export function rowKnown({ cells }: DataRow): string | null {
  const day = cells.announced ?? cells.date?.split('/').at(-1) ?? cells.effective;
  return day === undefined || day === '' ? null : day.slice(0, 10);
}

/** Facts as rows: each is somebody's statement with its sources, and as open to a reader as a sentence is. */
export interface DataTable {
  readonly text: Text;
  readonly holds: TableContents;
  readonly title: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
}
