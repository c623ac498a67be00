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
    const cells = readJson<ExpectedExchange | { readonly exchanges: readonly ExpectedExchange[] }>(
      folder,
      'cells.json',
    );
    if (!cells) continue;
    for (const exchange of 'exchanges' in cells ? cells.exchanges : [cells]) {
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
