import { InputError } from '../../collect/input-error.ts';
import type { Comparison } from '../../core/compare/comparison.ts';
import { comparisonChanges, type RowChange } from '../../core/compare/comparison-changes.ts';
import type { Finding, FindingKind } from '../../core/evidence/finding.ts';
import { compareCodeUnits } from '../../core/text/code-unit-order.ts';
import {
  type AccountShift,
  type AccountTopics,
  accountShift,
  topicsOf,
} from '../../core/track/wording/account-shift.ts';
import type { DossierStore, TextFacts } from '../../store/dossier-store.ts';
import { compareDossier } from '../compare-dossier.ts';
import { exchangesOf } from '../dossier-exchanges.ts';
import type { OpenDossier } from '../open-dossier.ts';

/** What new texts changed in a dossier. */
export interface ChangesSince {
  /** Rows of the matrix that read otherwise, by exchange. */
  readonly matrix: readonly { readonly exchange: string; readonly changes: readonly RowChange[] }[];
  /** How each new account differs from those of its party before. */
  readonly shifts: readonly AccountShift[];
  /** What the new texts add to the ledgers. */
  readonly ledgers: readonly Finding[];
}

/** The kinds that ledgers are made of. */
const LEDGERS = ['measure', 'commitment', 'claim', 'forecast'] as const satisfies readonly FindingKind[];

/** What the texts `added` changed, held against the dossier without them. */
export async function changesSince(dossier: OpenDossier, added: readonly string[]): Promise<ChangesSince> {
  const { store, folder } = dossier;
  const fresh = new Set(added);
  const facts = await store.facts();
  const accounts = facts.filter(({ id, kind }) => fresh.has(id) && (kind === 'account' || kind === 'post'));
  const exchanges = [...new Set(accounts.flatMap(({ exchange }) => exchange ?? []))].sort(compareCodeUnits);
  const matrix = [];
  for (const exchange of exchanges) {
    const after = await comparison(folder, exchange, new Set());
    if (after === null) continue;
    const changes = comparisonChanges(await comparison(folder, exchange, fresh), after);
    if (changes.length > 0) matrix.push({ exchange, changes });
  }
  const shifts = [];
  for (const account of accounts) {
    const earlier = earlierAccounts(dossier, facts, account);
    if (earlier.length === 0) continue;
    const before = [];
    for (const one of earlier) before.push(await topics(store, one));
    shifts.push(accountShift(before, await topics(store, account)));
  }
  const ledgers: Finding[] = [];
  if (added.length > 0)
    for await (const one of store.findings({ texts: added, kinds: LEDGERS })) ledgers.push(one);
  return {
    matrix,
    shifts: shifts.filter((one) => one.dropped.length + one.firstMentions.length > 0),
    ledgers,
  };
}

/** The comparison of an exchange without some texts; `null` where two accounts are not there. */
async function comparison(
  folder: string,
  exchange: string,
  without: ReadonlySet<string>,
): Promise<Comparison | null> {
  try {
    return (await compareDossier(folder, { exchange, without })).comparison;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Full accounts of the same party before this one, in order of the days of their exchanges, else of publication. */
function earlierAccounts(
  { file }: OpenDossier,
  facts: readonly TextFacts[],
  account: TextFacts,
): readonly TextFacts[] {
  const sources = facts.map(({ id, kind, party, exchange }) => ({ id, header: { kind, party, exchange } }));
  const dates = new Map(exchangesOf({ ...file, sources }).map(({ id, date }) => [id, date]));
  const day = ({ exchange, published }: TextFacts): string | null =>
    dates.get(exchange ?? '') ?? published?.slice(0, 10) ?? null;
  const today = day(account);
  if (today === null) return [];
  return facts
    .filter((one) => one.kind === 'account' && one.party === account.party && one.id !== account.id)
    .filter((one) => (day(one) ?? '9999') < today)
    .sort((a, b) => compareCodeUnits(day(a) ?? '', day(b) ?? '') || compareCodeUnits(a.id, b.id));
}

async function topics(store: DossierStore, { id, party }: TextFacts): Promise<AccountTopics> {
  const findings: Finding[] = [];
  for await (const one of store.findings({ texts: [id], kinds: ['formulation', 'issue'] }))
    findings.push(one);
  return topicsOf(id, party ?? '', findings);
}
