import type { BriefInput, SourceNote } from '../core/brief/brief-input.ts';
import type { Comparison } from '../core/compare/comparison.ts';
import type { CompiledLexicon } from '../core/lexicon/compile.ts';
import type { Label } from '../core/lexicon/entry.ts';
import type { TextId } from '../core/text/text.ts';
import type { CheckedAccount, Warning } from './check-accounts.ts';
import { partyLabel } from './resolve-party.ts';
import { programVersion } from './version.ts';

export type {
  Alignment,
  Cell,
  Comparison,
  Divergence,
  InsideAccount,
  InsideDiscrepancy,
  IssueRow,
  Verdict,
} from '../core/compare/comparison.ts';
export { toldDiscrepancies } from '../core/compare/told-discrepancies.ts';
export type { Warning } from './check-accounts.ts';

/** A comparison with the names and sources that a reader of it needs, and what the user should know. */
export interface ComparisonResult extends BriefInput {
  readonly lexicon: CompiledLexicon;
  readonly accounts: readonly CheckedAccount[];
  readonly warnings: readonly Warning[];
  /** Issues to show even where nobody brings them up. */
  readonly watch: readonly string[];
}

/** What a task knows when it has compared. */
export interface Compared {
  readonly comparison: Comparison;
  readonly accounts: readonly CheckedAccount[];
  readonly lexicon: CompiledLexicon;
  readonly warnings: readonly Warning[];
  readonly watch: readonly string[];
  readonly invented: boolean;
}

/** Puts labels and sources beside a comparison. */
export function comparisonResult(compared: Compared): ComparisonResult {
  const { comparison, accounts, lexicon } = compared;
  return {
    ...compared,
    sources: new Map(accounts.map((account) => [account.reading.context.text.id, noteOf(account)])),
    labels: {
      party: new Map(
        partiesNamed(comparison).map((code): [string, Label] => [code, partyLabel(code, lexicon)]),
      ),
      issue: new Map(lexicon.data.issue.map(({ id, label, family }) => [id, { label, family }])),
      formulation: new Map(lexicon.data.formulation.map(({ id, label, signal }) => [id, { label, signal }])),
    },
    version: { program: programVersion(), lexicon: lexicon.version },
  };
}

function partiesNamed({ exchange }: Comparison): readonly string[] {
  const others = [exchange.requestedBy, ...exchange.request.map((one) => one.value.requestedBy)];
  return [...new Set([...exchange.parties, ...others.filter((code) => code !== null)])];
}

function noteOf({
  party,
  source,
  reading,
}: CheckedAccount): SourceNote & { readonly text: { readonly id: TextId } } {
  const { title, publisher, published, url } = source.header;
  return { text: reading.context.text, party, title, publisher, published, url };
}
