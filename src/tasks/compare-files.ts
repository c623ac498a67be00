import { InputError } from '../collect/input-error.ts';
import { type LoadedSource, loadSource } from '../collect/load-source.ts';
import { compareAccounts } from '../core/compare/compare.ts';
import { type CheckedAccount, requireDistinct, warnOfStrangers } from './check-accounts.ts';
import { requireOneExchange } from './check-exchange.ts';
import { type ComparisonResult, comparisonResult } from './comparison-result.ts';
import { builtinLexicon } from './lexicon.ts';
import type { OnStep } from './progress.ts';
import { readSource } from './read-source.ts';
import { resolveParty } from './resolve-party.ts';

export * from './comparison-result.ts';

/** A file with the party whose account it is, as the user wrote it: a code or a name. */
export interface PartyFile {
  readonly party: string;
  readonly path: string;
}

export interface CompareFilesOptions {
  /** ISO date of the exchange. */
  readonly date?: string;
  readonly allowUnknownParties?: boolean;
  /** Compare accounts even though they seem to record different exchanges. */
  readonly allowMismatch?: boolean;
  readonly onStep?: OnStep;
}

/**
 * Compares accounts given as files; a party may have several.
 * @throws InputError `party-unknown`, `account-duplicate`, `accounts-mismatched`, `party-missing`,
 *   `language-unknown`, or what loading a file throws.
 */
export async function compareFiles(
  files: readonly PartyFile[],
  options: CompareFilesOptions = {},
): Promise<ComparisonResult> {
  const lexicon = builtinLexicon();
  const allowUnknown = options.allowUnknownParties ?? false;
  const resolved = files.map(({ party, path }) => ({
    path,
    party: resolveParty(party, lexicon, { allowUnknown }),
  }));
  const parties = [...new Set(resolved.map(({ party }) => party))];
  if (parties.length < 2) {
    throw new InputError(
      'party-missing',
      `A comparison needs accounts of two parties; only ${parties[0] ?? 'none'} is given. Add the other side's as PARTY=FILE.`,
    );
  }
  const date = options.date ?? null;
  const sources: { party: string; source: LoadedSource }[] = [];
  for (const { party, path } of resolved) sources.push({ party, source: await loadSource(path) });
  const ids = distinctIds(sources);
  const accounts: CheckedAccount[] = sources.map(({ party, source }, at) => {
    const known = {
      id: ids[at] ?? source.id,
      kind: source.header.kind ?? 'account',
      party,
      parties,
      exchangeDate: date,
    };
    return { party, ...readSource(source, lexicon, known, options.onStep) };
  });
  requireDistinct(accounts);
  if (!options.allowMismatch) requireOneExchange(accounts, date);
  options.onStep?.({ doing: 'comparing', what: parties.join(', '), size: 0 });
  const comparison = compareAccounts({
    exchange: { id: null, date, level: null, parties, previous: [] },
    accounts,
    past: {},
    lexicon,
  });
  const warnings = [
    ...sources.flatMap(({ source }) => source.warnings ?? []),
    ...warnOfStrangers(accounts, lexicon),
  ];
  return comparisonResult({ comparison, accounts, lexicon, warnings, watch: [], invented: false });
}

/** Ids that tell the texts apart: two files of one name are told apart by party, and then by number. */
function distinctIds(
  sources: readonly { readonly party: string; readonly source: LoadedSource }[],
): string[] {
  const taken = new Set<string>();
  return sources.map(({ party, source }) => {
    const shared = sources.filter((other) => other.source.id === source.id).length > 1;
    const base = shared ? `${party}-${source.id}` : source.id;
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    taken.add(id);
    return id;
  });
}
