import { join } from 'node:path';
import { type ExpectedExchange, scoreCells } from './cells.ts';
import { LOCAL, namesIn, readJson } from './data.ts';
import { accountSets } from './real-accounts.ts';
import { Tally } from './tally.ts';

/**
 * Totals on accounts that nobody who tunes the readers has seen. Prints no sentence, no issue and no exchange, and
 * nothing of it is recorded: whoever saw which cell failed could tune on it.
 */
export function blindTotals(): readonly string[] {
  const tally = new Tally();
  let ownForReported = 0;
  let exchanges = 0;
  for (const name of namesIn(LOCAL, 'blind')) {
    const folder = join(LOCAL, 'blind', name);
    for (const given of exchangesIn(readJson<CellsFile>(folder, 'cells.json'))) {
      const exchange = { ...given, id: given.id ?? name, parties: given.parties ?? partiesOf(given) };
      for (const { comparison, languages } of accountSets(folder, exchange)) {
        exchanges += 1;
        const languageOf = (party: string): string | null => languages.get(party) ?? null;
        ownForReported += scoreCells(exchange, comparison, { tally, label: '', languageOf }).ownForReported;
        countByStatus(exchange, comparison, tally);
      }
    }
  }
  if (exchanges === 0) return ['no exchanges with texts and cells.json in .local/blind'];
  const lines = tally.kinds().flatMap((kind) =>
    tally.accuracy(kind).map(({ language, n }) => {
      const { right } = tally.of(kind, language);
      return `${kind}  ${language}  ${right}/${n}`;
    }),
  );
  return [`${exchanges} sets of accounts`, ...lines, `own for reported: ${ownForReported}`];
}

type Given = Partial<ExpectedExchange> & Pick<ExpectedExchange, 'cells'>;

/** One exchange, or several as in the reference data. */
type CellsFile = Given | readonly Given[] | { readonly exchanges: readonly Given[] };

function exchangesIn(file: CellsFile | null): readonly Given[] {
  if (file === null) return [];
  if ('exchanges' in file) return file.exchanges;
  return 'cells' in file ? [file] : file;
}

/** The parties that have cells, in order of their first one. */
function partiesOf({ cells }: Given): readonly string[] {
  return [...new Set(Object.values(cells).flatMap(({ account }) => Object.keys(account ?? {})))];
}

function countByStatus(
  exchange: ExpectedExchange,
  comparison: Parameters<typeof scoreCells>[1],
  tally: Tally,
): void {
  for (const [issue, cell] of Object.entries(exchange.cells)) {
    const row = comparison.issues.find((one) => one.issue === issue);
    for (const kind of ['account', 'position'] as const) {
      for (const [party, wanted] of Object.entries(cell[kind] ?? {})) {
        tally.judge(`${kind}: ${wanted}`, 'all', row?.cells[party]?.[kind] === wanted);
      }
    }
  }
}
