import type { FoldedSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import type { Addition, Amounts } from './sum.ts';

/** How far from the two levels the step may stand, in code units. */
const REACH = 30;
/** Figures with one decimal may be off by its half. */
const ROUNDED = 0.051;
/** Between the levels and the step: a comma and the words of the change, and nothing about other goods. */
const LINK = {
  zh: /^(?:的|,|\(|即|也就是|相当于|一共|总共|共|大幅|分别|上调|下调|提高|降低|增加|减少|上升|下降|削减|调低|调高|降幅|升幅|增幅|降|升|了|为|达)*$/,
  en: /^(?:[,( —-]|or|a|an|by|that is|i\.e\.|for|in|with|the|steep|sharp|total|whole|cut|reduction|drop|decrease|rise|increase|hike|change|fall|difference|of)*$/,
};
const AHEAD = {
  zh: /^(?:,)?(?:,?从|自|由)?$/,
  en: /^(?:,)? (?:to \S+ )?from $/,
};

/** Changes in percentage points told beside both levels, where the difference is another one. */
export function stepsOf({ folded, amounts }: Amounts): readonly Addition[] {
  const found: Addition[] = [];
  for (const [index, one] of amounts.entries()) {
    const levels = levelsAt(folded, amounts, index);
    if (levels === null) continue;
    const last = levels.amounts.at(-1) ?? one;
    const steps = [amounts[index + levels.amounts.length], amounts[index - 1]];
    const step = steps.find(
      (other, side) => other !== undefined && isStep(folded, one, last, other, side === 0),
    );
    if (step === undefined || Math.abs((step.value.value as number) - levels.difference) < ROUNDED) continue;
    const told = [...levels.amounts, step].sort((a, b) => a.evidence[0].start - b.evidence[0].start);
    found.push({ amounts: told, of: 'difference', value: levels.difference });
  }
  return found;
}

/** Two levels in percent, as two figures (从145%降至30%) or as one range (from 10% to 20%). */
function levelsAt(
  folded: FoldedSpan,
  amounts: readonly FindingOf<'amount'>[],
  index: number,
): { readonly amounts: readonly FindingOf<'amount'>[]; readonly difference: number } | null {
  const [from, to] = [amounts[index], amounts[index + 1]];
  if (from === undefined || from.value.quantity !== 'percent') return null;
  const { value, low, high } = from.value;
  if (value === null) {
    const start = folded.at(from.evidence[0].start);
    const isFrom = /(?:从|自|由|(?<![a-z])from )$/.test(folded.text.slice(Math.max(0, start - 8), start));
    return isFrom && low !== null && high !== null ? { amounts: [from], difference: high - low } : null;
  }
  if (to === undefined || from.value.change !== 'from' || to.value.change !== 'to') return null;
  if (to.value.quantity !== 'percent' || to.value.value === null) return null;
  return { amounts: [from, to], difference: Math.abs(to.value.value - value) };
}

function isStep(
  folded: FoldedSpan,
  from: FindingOf<'amount'>,
  to: FindingOf<'amount'>,
  step: FindingOf<'amount'>,
  isBehind: boolean,
): boolean {
  if (step.value.quantity !== 'percentage-point') return false;
  const between = isBehind
    ? folded.text.slice(folded.at(to.evidence[0].end), folded.at(step.evidence[0].start))
    : folded.text.slice(folded.at(step.evidence[0].end), folded.at(from.evidence[0].start));
  if (between.length > REACH) return false;
  return (isBehind ? LINK : AHEAD)[folded.language].test(between);
}
