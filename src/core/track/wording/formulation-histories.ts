import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { Mention } from '../input/mention.ts';
import type { PhraseUse } from './account-note.ts';
import { countOf, type GatheredAccount } from './accounts.ts';
import type { ElsewhereNote } from './elsewhere-note.ts';
import type { FormulationHistory, FormulationOfParty, FormulationUse } from './formulation-history.ts';

/** Uses of one set phrase by party. */
interface Uses {
  readonly class: string;
  readonly valence: number;
  readonly inAccounts: Map<string, FormulationUse[]>;
  readonly elsewhere: Map<string, Mention[]>;
}

/**
 * Every set phrase with its first and last use and the accounts of each party that have it.
 * @param accounts in order of day
 */
export function formulationHistories(
  parties: readonly string[],
  accounts: readonly GatheredAccount[],
  elsewhere: readonly ElsewhereNote[],
): readonly FormulationHistory[] {
  const all = new Map<string, Uses>();
  for (const account of accounts) {
    for (const { phrases } of account.notes) {
      for (const phrase of phrases)
        put(usesOf(all, phrase).inAccounts, account.party, useOf(account, phrase));
    }
  }
  for (const { party, phrase } of [...elsewhere].sort(byDay))
    put(usesOf(all, phrase).elsewhere, party, phrase.mention);
  const byParty = Map.groupBy(accounts, ({ party }) => party);
  return [...all]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([formulation, uses]) => ({
      formulation,
      class: uses.class,
      valence: uses.valence,
      parties: parties
        .filter((party) => uses.inAccounts.has(party) || uses.elsewhere.has(party))
        .map((party) => ofParty(formulation, party, uses, byParty.get(party) ?? [])),
    }));
}

function byDay(a: ElsewhereNote, b: ElsewhereNote): number {
  return (
    compareCodeUnits(a.day ?? '9999', b.day ?? '9999') ||
    compareCodeUnits(a.phrase.evidence.text, b.phrase.evidence.text) ||
    a.phrase.evidence.start - b.phrase.evidence.start
  );
}

function usesOf(all: Map<string, Uses>, { value }: PhraseUse): Uses {
  let uses = all.get(value.formulation);
  if (uses === undefined) {
    uses = { class: value.class, valence: value.valence, inAccounts: new Map(), elsewhere: new Map() };
    all.set(value.formulation, uses);
  }
  return uses;
}

function put<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

function useOf({ id, day }: GatheredAccount, { value, evidence }: PhraseUse): FormulationUse {
  const { match, dropped, added, ladder, holders } = value;
  return { account: id, day, match, dropped, added, ladder, holders, evidence };
}

function ofParty(
  formulation: string,
  party: string,
  { inAccounts, elsewhere }: Uses,
  accounts: readonly GatheredAccount[],
): FormulationOfParty {
  const count = countOf(party, accounts, ({ own }) => own.has(formulation));
  const having = accounts.filter(({ own }) => own.has(formulation));
  return {
    ...count,
    first: having[0]?.day ?? null,
    last: having.at(-1)?.day ?? null,
    uses: inAccounts.get(party) ?? [],
    elsewhere: elsewhere.get(party) ?? [],
  };
}
