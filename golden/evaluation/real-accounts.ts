import { compareAccounts } from '../../src/core/compare/compare.ts';
import type { Comparison } from '../../src/core/compare/comparison.ts';
import { builtinLexicon } from '../../src/core/lexicon/builtin.ts';
import type { ExpectedExchange } from './cells.ts';
import { namesIn, readTextFile } from './data.ts';
import { languageName } from './language-name.ts';
import { read } from './read.ts';

/** A way in which the texts of an exchange are there: as published, or with one side in another script or language. */
export interface AccountSet {
  /** `''` for the accounts as published; else the variant, such as `hant`. */
  readonly variant: string;
  readonly comparison: Comparison;
  readonly languages: ReadonlyMap<string, string>;
}

/**
 * Reads the accounts of an exchange from a folder with `PARTY.txt`, and once more for each `PARTY.VARIANT.txt` in
 * place of that party's account. Nothing is told of the texts but whose they are, as on the command line.
 */
export function accountSets(folder: string, exchange: ExpectedExchange): readonly AccountSet[] {
  const variants = new Set(
    namesIn(folder).flatMap((name) => {
      const [party, variant, ending, ...rest] = name.split('.');
      return party && exchange.parties.includes(party) && ending === 'txt' && variant && rest.length === 0
        ? [variant]
        : [];
    }),
  );
  return ['', ...variants].flatMap((variant) => {
    const set = accountSet(folder, exchange, variant);
    return set ? [set] : [];
  });
}

function accountSet(folder: string, { parties, id }: ExpectedExchange, variant: string): AccountSet | null {
  const accounts = parties.flatMap((party) => {
    const content =
      (variant === '' ? null : readTextFile(folder, `${party}.${variant}.txt`)) ??
      readTextFile(folder, `${party}.txt`);
    return content === null
      ? []
      : [{ party, reading: read(`${id}-${party}`, content, { kind: 'account', party, parties }) }];
  });
  if (accounts.length < parties.length) return null;
  const comparison = compareAccounts({
    exchange: { id, date: null, level: null, parties, previous: [] },
    accounts,
    past: {},
    lexicon: builtinLexicon(),
  });
  const languages = new Map(
    accounts.map(({ party, reading }) => [party, languageName(reading.context.layout)] as const),
  );
  return { variant, comparison, languages };
}
