import { readFileSync } from 'node:fs';

/** How often a reader is right when it finds something, with the number of findings judged. */
export interface MeasuredPrecision {
  readonly precision: number;
  readonly n: number;
}

/** Precision by reader id or by kind of finding, as the recorded scores give it; empty where none are recorded. */
export function measuredPrecision(): ReadonlyMap<string, MeasuredPrecision> {
  const measured = new Map<string, MeasuredPrecision>();
  let scores: unknown;
  try {
    scores = JSON.parse(readFileSync(new URL('../../golden/scores.json', import.meta.url), 'utf8'));
  } catch {
    // A package without its golden files has no figures to show, which is no fault.
    return measured;
  }
  const visit = (key: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { precision, n } = value as Partial<Record<keyof MeasuredPrecision, unknown>>;
    if (typeof precision === 'number' && typeof n === 'number') measured.set(key, { precision, n });
    else for (const [inner, part] of Object.entries(value)) visit(inner, part);
  };
  visit('', scores);
  return measured;
}
