import type { DossierFile } from '../collect/dossier-file.ts';
import type { SourceHeader } from '../collect/front-matter.ts';
import type { LoadedSource } from '../collect/load-source.ts';
import { compareCodeUnits } from '../core/text/code-unit-order.ts';

/** What puts a source to an exchange. */
export interface OfExchange {
  readonly id: string;
  readonly header: Pick<SourceHeader, 'kind' | 'party' | 'exchange'>;
}

/** An exchange of a dossier with the accounts that its parties published. */
export interface DatedExchange<Source extends OfExchange = LoadedSource> {
  readonly id: string;
  /** ISO date; the last day where the exchange took several. */
  readonly date: string | null;
  readonly level: string | null;
  /** How and where it took place, as `dossier.yaml` says. */
  readonly channel: string | null;
  readonly place: string | null;
  readonly parties: readonly string[];
  readonly accounts: readonly Source[];
}

/**
 * The exchanges of a dossier in order of date: those that it lists, and those that only headers name. A party's
 * readouts and posts are its accounts; statements, reports and commentary are about an exchange and are none.
 */
export function exchangesOf<Source extends OfExchange>(
  dossier: DossierFile & { readonly sources: readonly Source[] },
): readonly DatedExchange<Source>[] {
  const accounts = dossier.sources.filter(isAccount);
  const byExchange = Map.groupBy(accounts, (source) => source.header.exchange ?? '');
  const ids = new Set([...dossier.exchanges.map((exchange) => exchange.id), ...byExchange.keys()]);
  const exchanges = [...ids].map((id): DatedExchange<Source> => {
    const listed = dossier.exchanges.find((exchange) => exchange.id === id);
    const own = byExchange.get(id) ?? [];
    const parties = listed && listed.parties.length > 0 ? listed.parties : partiesOf(dossier, own);
    const date = listed?.date?.split('/').at(-1) ?? null;
    const { level = null, channel = null, place = null } = listed ?? {};
    return { id, date, level, channel, place, parties, accounts: inOrder(own, parties) };
  });
  return exchanges.sort(
    (a, b) => compareCodeUnits(a.date ?? '', b.date ?? '') || compareCodeUnits(a.id, b.id),
  );
}

function isAccount({ header }: OfExchange): boolean {
  return (
    (header.kind === 'account' || header.kind === 'post') && header.party !== null && header.exchange !== null
  );
}

/** The dossier's parties that published, in the dossier's order; all of them where only one did. */
function partiesOf(dossier: DossierFile, accounts: readonly OfExchange[]): readonly string[] {
  const published = new Set(accounts.map((source) => source.header.party ?? ''));
  const known = dossier.parties.filter((party) => published.has(party));
  const others = [...published].filter((party) => !dossier.parties.includes(party));
  return known.length + others.length < 2
    ? [...new Set([...dossier.parties, ...others])]
    : [...known, ...others];
}

/** Party by party; of one party the full account before its posts. */
function inOrder<Source extends OfExchange>(
  accounts: readonly Source[],
  parties: readonly string[],
): readonly Source[] {
  const rank = (source: Source): number =>
    parties.indexOf(source.header.party ?? '') * 2 + (source.header.kind === 'account' ? 0 : 1);
  return accounts
    .filter((source) => parties.includes(source.header.party ?? ''))
    .sort((a, b) => rank(a) - rank(b) || compareCodeUnits(a.id, b.id));
}
