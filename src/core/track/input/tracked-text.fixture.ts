import { quote } from '../../evidence/quote.ts';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { readText } from '../../read/engine.ts';
import { readers } from '../../read/registry.ts';
import { createText } from '../../text/text.ts';
import type { DataTable } from './data-table.ts';
import type { KnownExchange, TrackContext } from './track-context.ts';
import type { TrackedText } from './tracked-text.ts';

/** Two states that have no quarrel, for texts of tests. */
export const PARTIES = ['NO', 'KE'] as const;

/** A text as a dossier of Norway and Kenya would give it to following, read by all readers. */
export function trackedText(
  id: string,
  content: string,
  header: Partial<Omit<TrackedText, 'id' | 'content' | 'findings'>> = {},
): TrackedText {
  const { kind = 'report', party = null, published = null, publisher = null, parties = [] } = header;
  const about = {
    kind: kind as 'report',
    party,
    parties: [...PARTIES],
    publisher,
    published,
    exchangeDate: null,
  };
  const { findings } = readText(createText(id, content), builtinLexicon(), readers, about);
  return {
    id,
    kind,
    party,
    parties,
    publisher,
    published,
    title: null,
    url: null,
    exchange: null,
    language: null,
    group: id,
    ...header,
    content,
    findings,
  };
}

/** What following knows of such a dossier. */
export function trackContext(
  exchanges: readonly KnownExchange[] = [],
  more: Partial<TrackContext> = {},
): TrackContext {
  return {
    parties: [...PARTIES],
    exchanges,
    watch: [],
    tables: [],
    lexicon: builtinLexicon().data,
    asOf: '2031-12-31',
    ...more,
  };
}

/** An exchange of the dossier's list. */
export function listed(id: string, date: string | null, more: Partial<KnownExchange> = {}): KnownExchange {
  return { id, date, channel: 'call', level: 'leaders', place: null, parties: [...PARTIES], ...more };
}

/** A table of contacts from rows of cells. */
export function contactTable(rows: readonly Readonly<Record<string, string>>[]): DataTable {
  const lines = rows.map((cells) => Object.values(cells).join(','));
  const text = createText('contacts', lines.join('\n'));
  let start = 0;
  return {
    text,
    holds: 'contacts',
    title: null,
    columns: Object.keys(rows[0] ?? {}),
    rows: rows.map((cells, at) => {
      const evidence = quote(text, { start, end: start + (lines[at] ?? '').length });
      start = evidence.end + 1;
      return { line: at + 2, cells, evidence };
    }),
  };
}
