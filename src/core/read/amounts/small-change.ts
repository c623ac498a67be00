import { type Amount, times } from './ranges.ts';

/** Joins coins to the sum before them: "thirteen dollars and forty-five cents", 两美元又三美分. */
export function withSmallChange(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const found: Amount[] = [];
  for (const amount of amounts) {
    const last = found.at(-1);
    if (last === undefined || !isChangeOf(text, last, amount)) found.push(amount);
    else {
      const value = times((last.value ?? 0) + (amount.value ?? 0), 1);
      found[found.length - 1] = {
        ...last,
        end: amount.end,
        value,
        measure: { ...last.measure, end: amount.end },
      };
    }
  }
  return found;
}

function isChangeOf(text: string, sum: Amount, coins: Amount): boolean {
  const isMoney = sum.measure.quantity === 'money' && coins.measure.quantity === 'money';
  if (!isMoney || sum.value === null || coins.value === null) return false;
  if (coins.measure.factor !== 0.01 || sum.measure.factor === 0.01 || coins.value >= 1) return false;
  const isSame = sum.measure.unit === coins.measure.unit && sum.measure.currency === coins.measure.currency;
  return isSame && /^(?: and | |又|零)?$/.test(text.slice(sum.end, coins.start));
}
