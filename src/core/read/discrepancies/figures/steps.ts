import type { FoldedSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import type { Addition, Amounts } from './sum.ts';

/** How far from the two levels the step may stand, in code units. */
const REACH = 30;
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
  for (const [index, from] of amounts.entries()) {
    const to = amounts[index + 1];
    if (to === undefined || from.value.change !== 'from' || to.value.change !== 'to') continue;
    if (from.value.quantity !== 'percent' || to.value.quantity !== 'percent') continue;
    const difference = Math.abs((to.value.value as number) - (from.value.value as number));
    const step = [amounts[index + 2], amounts[index - 1]].find(
      (one, side) => one !== undefined && isStep(folded, from, to, one, side === 0),
    );
    if (step === undefined || Math.abs((step.value.value as number) - difference) < 0.051) continue;
    const told = [from, to, step].sort((a, b) => a.evidence[0].start - b.evidence[0].start);
    found.push({ amounts: told, of: 'difference', value: difference });
  }
  return found;
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
