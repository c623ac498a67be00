import type { StatedTotal } from './in-force.ts';
import { isStacked } from './in-force-on.ts';
import type { Ledger } from './ledger.ts';
import type { MeasureStep, StepSeries } from './measures.ts';
import type { Placing } from './placing.ts';

/**
 * Holds the sums of duties that texts state against what the duties themselves come to: on the day that the text
 * names, else on its own day and by the steps that were known to come.
 */
export function statedTotals(
  totals: Placing['totals'],
  series: readonly StepSeries[],
  ledger: Ledger,
): readonly StatedTotal[] {
  const known = new Map(ledger.acts.map(({ id, known: day }) => [id, day ?? '']));
  const isRated = ledger.components.some(isStacked);
  return totals.map(({ note, sides }): StatedTotal => {
    const steps = series.find(({ by, on }) => by === sides.by && on === sides.on)?.steps ?? [];
    const told = note.published?.slice(0, 10) ?? '9999-12-31';
    const sums = sumsFrom(steps, note.effective?.day ?? null, told, known);
    const value = note.value as number;
    const agrees = !isRated || steps.length === 0 ? null : sums.includes(value);
    return { ...sides, value, day: note.effective?.day ?? null, sums, agrees, mention: note.mention };
  });
}

function sumsFrom(
  steps: readonly MeasureStep[],
  day: string | null,
  told: string,
  known: ReadonlyMap<string, string>,
): readonly number[] {
  const on = day ?? told;
  const at = steps.findLastIndex(({ from }) => from <= on);
  const sums = [steps[at]?.total ?? 0];
  if (day === null)
    for (const { opened, total } of steps.slice(at + 1))
      if (opened.every(({ act, how }) => how === 'takes-effect' && (known.get(act) ?? '') <= told))
        sums.push(total);
  return [...new Set(sums)];
}
