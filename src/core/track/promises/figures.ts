import type { AmountValue } from '../../read/values.ts';
import { findingsIn, type Passages } from '../input/passage.ts';

/** Amounts within a stretch, such as `percentage-point:90` or `duration-day:90`, without those that `limit` is written with. */
export function figuresIn(passages: Passages, start: number, end: number, limit: string): readonly string[] {
  return findingsIn(passages, 'amount', start, end).flatMap((one) => {
    const { quantity, value, unit, asWritten } = one.value as AmountValue;
    if (value === null || (limit !== '' && limit.includes(asWritten))) return [];
    return [`${quantity}${quantity === 'duration' ? `-${unit ?? ''}` : ''}:${value}`];
  });
}
