import type { Lexicon } from '../lexicon/lexicon.ts';
import { type AccountReading, prepareAccount } from './account.ts';
import { alignmentsOf } from './alignments.ts';
import { cellOf, type PastMentions } from './cell.ts';
import type { Cell, Comparison, IssueRow } from './comparison.ts';
import { divergencesOf } from './divergences.ts';
import { exchangeCard, type GivenExchange } from './exchange-card.ts';
import { formulationRows } from './formulations.ts';
import { insideOf } from './inside.ts';
import { untaggedOf } from './untagged.ts';
import { verdictOf } from './verdict.ts';

/** Accounts of one exchange, with what is known besides them. */
export interface ComparisonInput {
  readonly exchange: GivenExchange;
  readonly accounts: readonly AccountReading[];
  /** Earlier accounts of the same parties, counted; `{}` where none are loaded. */
  readonly past: PastMentions;
  readonly lexicon: Lexicon;
}

/**
 * Holds the accounts of one exchange against each other: one row for every issue of the lexicon, in its order,
 * with one cell per party. Swapping the parties mirrors the cells and changes nothing else.
 */
export function compareAccounts(input: ComparisonInput): Comparison {
  const { past, lexicon } = input;
  const { parties } = input.exchange;
  const accounts = input.accounts.map(prepareAccount);
  const cells = new Map<string, Readonly<Record<string, Cell>>>();
  for (const issue of lexicon.data.issue) {
    const narrower = lexicon.data.issue.filter((other) => other.broader?.includes(issue.id));
    cells.set(
      issue.id,
      Object.fromEntries(parties.map((party) => [party, cellOf(party, issue, narrower, accounts, past)])),
    );
  }
  const exchange = exchangeCard(input.exchange, accounts);
  const divergences = divergencesOf(exchange, accounts, cells);
  const divergent = new Set(divergences.map((one) => one.issue));
  const issues: IssueRow[] = [...cells].map(([issue, row]) => ({
    issue,
    verdict: verdictOf(Object.values(row), divergent.has(issue)),
    cells: row,
  }));
  return {
    exchange,
    issues,
    divergences,
    alignments: alignmentsOf(accounts),
    formulations: formulationRows(parties, accounts),
    inside: insideOf(accounts),
    untagged: untaggedOf(accounts),
    accounts: accounts.map((account) => {
      const { text, layout } = account.reading.context;
      return {
        text: text.id,
        party: account.party,
        sha256: text.sha256,
        language: layout.language,
        script: layout.script,
        clauses: account.clauses.length,
      };
    }),
  };
}
