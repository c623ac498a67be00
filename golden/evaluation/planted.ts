import type { Comparison } from '../../src/core/compare/comparison.ts';
import type { Failure } from './suite.ts';
import type { Tally } from './tally.ts';

/** Words of a source of the sample. */
interface Passage {
  readonly source: string;
  readonly quote: string;
}

/** A disagreement that was put into the sample on purpose. */
export interface PlantedDivergence {
  readonly id: string;
  readonly exchange: string;
  readonly issue: string;
  readonly type: string;
  readonly evidence: readonly Passage[];
}

/** A set phrase that was put into the sample on purpose; without an id any formulation over its words will do. */
export interface PlantedFormulation {
  readonly id: string;
  readonly formulation?: string;
  readonly evidence: readonly Passage[];
}

/** Counts which planted divergences of this exchange were found. */
export function scoreDivergences(
  planted: readonly PlantedDivergence[],
  comparison: Comparison,
  tally: Tally,
): readonly Failure[] {
  return planted.flatMap((one): Failure[] => {
    const found = comparison.divergences.filter(({ issue }) => issue === one.issue);
    const isRight = found.some(({ kind }) => kind === one.type);
    tally.judge('divergence', 'all', isRight);
    if (isRight) return [];
    return [
      {
        kind: 'divergence',
        language: 'all',
        where: `${one.exchange} · ${one.id}`,
        sentence: one.evidence.map(({ quote }) => quote).join(' | '),
        expected: `${one.type} on ${one.issue}`,
        found: found.map(({ kind }) => kind).join(', ') || 'nothing on this issue',
      },
    ];
  });
}

/** Counts which planted set phrases of the accounts compared were found where they stand. */
export function scoreFormulations(
  planted: readonly PlantedFormulation[],
  comparison: Comparison,
  tally: Tally,
): readonly Failure[] {
  const failures: Failure[] = [];
  for (const one of planted) {
    for (const { source, quote } of one.evidence) {
      if (!comparison.accounts.some(({ text }) => text === source)) continue;
      const rows = comparison.formulations.filter(({ uses }) =>
        Object.values(uses)
          .flat()
          .some((use) => use.text === source && (use.exact.includes(quote) || quote.includes(use.exact))),
      );
      const isRight = rows.some(
        ({ formulation }) => one.formulation === undefined || formulation === one.formulation,
      );
      tally.judge('formulation', 'all', isRight);
      if (isRight) continue;
      failures.push({
        kind: 'formulation',
        language: 'all',
        where: `${source} · ${one.id}`,
        sentence: quote,
        expected: one.formulation ?? 'a set phrase over these words',
        found: rows.map(({ formulation }) => formulation).join(', ') || 'nothing over these words',
      });
    }
  }
  return failures;
}
