import type { FindingOf } from '../../../src/core/read/reading.ts';
import type { Score } from '../suite.ts';
import { ratio } from '../tally.ts';
import { type Expected, meets } from './meeting.ts';

/** Counts from which precision and recall follow; the two rest on different things and are counted apart. */
interface Counts {
  /** Findings, and those of them that meet an item. */
  found: number;
  right: number;
  /** Items, and those of them that a finding meets. */
  expected: number;
  met: number;
}

/** Precision over findings, recall over items: several findings may meet one item. */
export class DiscrepancyScores {
  readonly #counts = new Map<string, Counts>();

  finding(kind: string, isRight: boolean): void {
    const counts = this.#at(kind);
    counts.found += 1;
    if (isRight) counts.right += 1;
  }

  item(kind: string, isMet: boolean): void {
    const counts = this.#at(kind);
    counts.expected += 1;
    if (isMet) counts.met += 1;
  }

  scores(language: string): Score[] {
    return [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { found, right, expected, met }]) => {
        const precision = ratio(right, found);
        const recall = ratio(met, expected);
        const value = f1(precision, recall);
        return { kind, language, measure: 'f1', precision, recall, value, n: expected };
      });
  }

  #at(kind: string): Counts {
    const counts = this.#counts.get(kind) ?? { found: 0, right: 0, expected: 0, met: 0 };
    this.#counts.set(kind, counts);
    return counts;
  }
}

/** The harmonic mean; where only one of the two was measured, that one. */
function f1(precision: number | null, recall: number | null): number {
  if (precision === null || recall === null) return precision ?? recall ?? 0;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** What became of each item and each finding of one text. */
export interface Outcome {
  readonly met: ReadonlySet<string>;
  readonly wrong: readonly FindingOf<'discrepancy'>[];
}

/** Holds findings against items; `alsoMet` are items that something else in the reading meets. */
export function outcomeOf(
  items: readonly Expected[],
  findings: readonly FindingOf<'discrepancy'>[],
  alsoMet: readonly string[] = [],
): Outcome {
  const met = new Set(alsoMet);
  const wrong = findings.filter((finding) => {
    const those = items.filter((item) => meets(finding, item));
    for (const { id } of those) met.add(id);
    return those.length === 0;
  });
  return { met, wrong };
}
