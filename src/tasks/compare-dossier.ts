import { InputError } from '../collect/input-error.ts';
import { loadSource } from '../collect/load-source.ts';
import { nearest } from '../collect/nearest.ts';
import { compareAccounts } from '../core/compare/compare.ts';
import { type CheckedAccount, requireDistinct, type Warning, warnOfStrangers } from './check-accounts.ts';
import { requireOneExchange } from './check-exchange.ts';
import { type ComparisonResult, comparisonResult } from './comparison-result.ts';
import { type DatedExchange, exchangesOf } from './dossier-exchanges.ts';
import { type DossierHeaders, dossierHeaders, type HeadedSource } from './dossier-headers.ts';
import { lexiconOf } from './lexicon.ts';
import { pastMentions } from './past-mentions.ts';
import type { OnStep } from './progress.ts';
import { readSource } from './read-source.ts';
import { withReviews } from './review/with-reviews.ts';

/** An exchange with the accounts of it that the dossier has. */
type Dated = DatedExchange<HeadedSource>;

export interface CompareDossierOptions {
  /** Which exchange; the latest of which two parties published accounts if absent. */
  readonly exchange?: string;
  /** Ids of texts to leave out, as if they were not there. */
  readonly without?: ReadonlySet<string>;
  readonly onStep?: OnStep;
}

/**
 * Compares the accounts of one exchange of a dossier.
 * @throws InputError `exchange-unknown`, `exchange-unpaired`, `account-duplicate`, or what
 *   loading a dossier throws.
 */
export async function compareDossier(
  folder: string,
  options: CompareDossierOptions = {},
): Promise<ComparisonResult> {
  const all = await dossierHeaders(folder);
  const { without } = options;
  const dossier =
    without === undefined ? all : { ...all, sources: all.sources.filter(({ id }) => !without.has(id)) };
  const lexicon = await lexiconOf(dossier);
  const exchanges = exchangesOf(dossier);
  const exchange = choose(dossier, exchanges, options.exchange);
  const { parties, date } = exchange;
  const reviews = await withReviews(folder);
  const read = async ({ file }: HeadedSource, of: Dated): Promise<CheckedAccount> => {
    const known = { parties: of.parties, exchangeDate: of.date };
    const source = await loadSource(file);
    return reviews.apply({
      party: source.header.party ?? '',
      ...readSource(source, lexicon, known, options.onStep),
    });
  };
  const accounts: CheckedAccount[] = [];
  for (const source of exchange.accounts) accounts.push(await read(source, exchange));
  requireDistinct(accounts);
  const earlier = exchanges.filter((one) => one.date !== null && date !== null && one.date < date);
  const before: CheckedAccount[] = [];
  for (const one of earlier) for (const source of one.accounts) before.push(await read(source, one));
  options.onStep?.({ doing: 'comparing', what: exchange.id, size: 0 });
  const comparison = compareAccounts({
    exchange: {
      id: exchange.id,
      date,
      level: exchange.level,
      channel: exchange.channel,
      place: exchange.place,
      parties,
      previous: earlier.map((one) => ({ id: one.id, date: one.date ?? '', level: one.level })),
    },
    accounts,
    past: pastMentions(before),
    lexicon,
  });
  const warnings = [
    ...chosenWarning(exchange, exchanges, options.exchange),
    ...mismatchWarning(accounts, date),
    ...warnOfStrangers(accounts, lexicon),
    ...reviews.warnings(),
  ];
  const invented = accounts.every((account) => account.source.header.other.invented === true);
  return comparisonResult({ comparison, accounts, lexicon, warnings, watch: dossier.watch, invented });
}

function choose(dossier: DossierHeaders, exchanges: readonly Dated[], wanted: string | undefined): Dated {
  const paired = exchanges.filter((one) => partiesWithAccounts(one).length >= 2);
  if (wanted === undefined) {
    const latest = paired.at(-1);
    if (latest) return latest;
    throw new InputError(
      'exchange-unpaired',
      `No exchange in \`${dossier.folder}\` has accounts of two parties. Give each account a header with \`kind: account\`, ` +
        '`party:` and the same `exchange:`.',
    );
  }
  const found = exchanges.find((one) => one.id === wanted);
  if (!found) {
    const ids = exchanges.map((one) => one.id);
    const near = nearest(wanted, ids, 1)[0];
    throw new InputError(
      'exchange-unknown',
      `\`${dossier.folder}\` has no exchange “${wanted}”.${near ? ` Did you mean ${near}?` : ''} It has: ${ids.join(', ') || 'none'}.`,
    );
  }
  if (found.accounts.length === 0) {
    throw new InputError(
      'exchange-unpaired',
      `No account of “${wanted}” is in \`${dossier.folder}\`. Add one with \`kind: account\`, \`party:\` and \`exchange: ${wanted}\`.`,
    );
  }
  return found;
}

function chosenWarning(
  chosen: Dated,
  exchanges: readonly Dated[],
  wanted: string | undefined,
): readonly Warning[] {
  const others = exchanges.filter((one) => one !== chosen && one.accounts.length > 0).map((one) => one.id);
  if (wanted !== undefined || others.length === 0) return [];
  const message = `This is the latest exchange with accounts of two sides, ${chosen.id}. Pass --exchange for ${others.join(', ')}.`;
  return [{ code: 'exchange-chosen', message }];
}

/** A header that names the exchange is a person's decision; that the texts look like two is only worth a note. */
function mismatchWarning(accounts: readonly CheckedAccount[], date: string | null): readonly Warning[] {
  try {
    requireOneExchange(accounts, date);
    return [];
  } catch (error) {
    if (error instanceof InputError) return [{ code: error.code, message: error.message }];
    throw error;
  }
}

function partiesWithAccounts(exchange: Dated): readonly string[] {
  return [...new Set(exchange.accounts.map((source) => source.header.party))].filter(
    (party) => party !== null,
  );
}
