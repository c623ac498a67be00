import type { AccountStatus, Cell, Comparison, PositionStatus } from '../../src/core/compare/comparison.ts';
import type { Failure } from './suite.ts';
import type { Tally } from './tally.ts';

/** The known answers for one exchange. Cells that are not listed are not scored. */
export interface ExpectedExchange {
  readonly id: string;
  readonly parties: readonly string[];
  readonly record?: ExpectedRecord;
  readonly cells: Readonly<
    Record<
      string,
      {
        readonly account?: Readonly<Record<string, AccountStatus>>;
        readonly position?: Readonly<Record<string, PositionStatus>>;
      }
    >
  >;
}

/** Known facts of an exchange. A `null` says that no account states the fact; an absent key is not scored. */
export interface ExpectedRecord {
  readonly date?: string;
  readonly channel?: string;
  readonly place?: string | null;
  readonly durationMinutes?: number;
  readonly durationBound?: string;
  readonly requestedBy?: string | null;
  readonly acceptedBy?: string | null;
  readonly partOfDay?: Readonly<Record<string, string>>;
  readonly previous?: { readonly exchange: string; readonly elapsedDays: number };
}

/** Where to count, and what goes on top of the counts. */
export interface CellScoring {
  readonly tally: Tally;
  /** The language of a party's account; `null` where it has none, so that its own column counts under `all` only. */
  readonly languageOf: (party: string) => string | null;
  /** Put before the exchange's id in failures, such as the variant of the texts. */
  readonly label: string;
}

/** Failures of one exchange's cells, and how often a position that is only reported was given as own. */
export interface CellResult {
  readonly failures: readonly Failure[];
  readonly ownForReported: number;
}

/** Compares expected cells with a comparison. Counts go to the kinds `account` and `position`. */
export function scoreCells(
  expected: ExpectedExchange,
  comparison: Comparison,
  scoring: CellScoring,
): CellResult {
  const failures: Failure[] = [];
  let ownForReported = 0;
  for (const [issue, cell] of Object.entries(expected.cells)) {
    const row = comparison.issues.find((one) => one.issue === issue);
    for (const kind of ['account', 'position'] as const) {
      for (const [party, wanted] of Object.entries(cell[kind] ?? {})) {
        const found = row?.cells[party];
        const isRight = found?.[kind] === wanted;
        const language = scoring.languageOf(party) ?? 'all';
        scoring.tally.judge(kind, language, isRight);
        if (isRight) continue;
        if (kind === 'position' && wanted === 'reported' && found?.position === 'own') ownForReported += 1;
        failures.push({
          kind,
          language,
          where: `${scoring.label}${expected.id} · ${issue} · ${party}`,
          sentence: found ? passages(found, kind) : '',
          expected: wanted,
          found: found?.[kind] ?? 'no such issue in the lexicon',
        });
      }
    }
  }
  return { failures, ownForReported };
}

/** The passages that a cell rests on; what was searched for where it rests on none. */
function passages(cell: Cell, kind: 'account' | 'position'): string {
  const quotes = kind === 'account' ? cell.evidence : cell.positionEvidence;
  return quotes.map((quote) => `[${quote.text}] ${quote.exact}`).join(' | ');
}
