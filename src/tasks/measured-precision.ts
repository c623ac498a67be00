import { readFileSync } from 'node:fs';

/** How often a reader is right when it finds something, with the number of findings judged. */
export interface MeasuredPrecision {
  readonly precision: number;
  readonly n: number;
}

/** Precision by reader id, as the recorded scores give it; empty where none are recorded. */
export function measuredPrecision(): ReadonlyMap<string, MeasuredPrecision> {
  let scores: { readonly readers?: Readonly<Record<string, MeasuredPrecision>> };
  try {
    scores = JSON.parse(readFileSync(new URL('../../golden/scores.json', import.meta.url), 'utf8'));
  } catch {
    // A package without its golden files has no figures to show, which is no fault.
    return new Map();
  }
  const readers = Object.entries(scores.readers ?? {});
  return new Map(readers.map(([id, { precision, n }]) => [id, { precision, n }]));
}
