import type { ScaleValue } from '../../scale.ts';

/** The values of a scale from rows of kind, value and reason. */
export function valuesOf(
  rows: readonly (readonly [kind: string, value: number, reason: string])[],
): readonly ScaleValue[] {
  return rows.map(([kind, value, reason]) => ({ kind, value, reason }));
}
