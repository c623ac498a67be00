import type { Quote } from '../../evidence/quote.ts';
import type { DataRow, DataTable } from './data-table.ts';
import { knownSince, type TrackedText } from './tracked-text.ts';

/** One passage that tells something, with what must be known of its source to weigh it. */
export interface Mention {
  readonly evidence: Quote;
  /** `data` for a row of a table. */
  readonly kind: string | null;
  /** Whose text it is. */
  readonly party: string | null;
  readonly publisher: string | null;
  /** ISO day from which it was known; `null` where its source does not say. */
  readonly known: string | null;
  /** Mentions of one group come from one source and count once. */
  readonly group: string;
  /** The finding that it rests on; `null` for a row of a table. */
  readonly finding: string | null;
}

/** The mention that a finding of a text is. */
export function mentionOf(
  text: TrackedText,
  finding: { readonly id: string; readonly evidence: readonly [Quote, ...Quote[]] },
): Mention {
  const { kind, party, publisher, group } = text;
  return {
    evidence: finding.evidence[0],
    kind,
    party,
    publisher,
    known: knownSince(text),
    group,
    finding: finding.id,
  };
}

/** The mentions that a row of a table is: one for each address that it names, as each is a source of its own. */
export function mentionsOfRow(
  table: DataTable,
  row: DataRow,
  known: string | null,
): readonly [Mention, ...Mention[]] {
  const first = mentionOfRow(table, row, known);
  const { source2 } = row.cells;
  return source2 === undefined ? [first] : [first, { ...first, group: source2 }];
}

/** A row of a table as one mention, by the first address that it names. */
export function mentionOfRow(table: DataTable, row: DataRow, known: string | null): Mention {
  const group = row.cells.source ?? table.text.id;
  return { evidence: row.evidence, kind: 'data', party: null, publisher: null, known, group, finding: null };
}

/** How many sources that do not copy each other tell it. */
export function independentSources(mentions: readonly Mention[]): number {
  return new Set(mentions.map(({ group }) => group)).size;
}
