import type { DossierFile } from '../collect/dossier-file.ts';
import { InputError } from '../collect/input-error.ts';
import type { DataTable } from '../core/track/input/data-table.ts';
import type { MarketSettings } from '../core/track/input/track-context.ts';

/**
 * What `dossier.yaml` says for reading prices.
 * @throws InputError `market-unknown` where a table names a column as its market that it does not have
 */
export function marketSettings(
  { tables, confounders }: Pick<DossierFile, 'tables' | 'confounders'>,
  loaded: readonly DataTable[],
): MarketSettings {
  for (const { id, market } of tables) {
    const columns = loaded.find(({ text }) => text.id === id)?.columns ?? [];
    if (market === undefined || columns.includes(market)) continue;
    throw new InputError(
      'market-unknown',
      `\`${id}\` has no column “${market}” that could be taken as the market. Use one of ${columns.slice(1).join(', ')}, or leave \`market:\` out.`,
    );
  }
  const settings = tables.map(
    ({ id, market = null, window = [1, 1] as const }) => [id, { market, window }] as const,
  );
  return { tables: Object.fromEntries(settings), confounders };
}
