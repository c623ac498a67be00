import type { Reader } from '../reader.ts';
import { amountCount } from './counts.ts';
import { amountDuration } from './lengths.ts';
import { amountMoney } from './money.ts';
import { amountPercentage } from './percentages.ts';
import { amountRatio } from './ratios.ts';

/** The readers of amounts. */
export const amountReaders: readonly Reader<'amount'>[] = [
  amountCount,
  amountDuration,
  amountMoney,
  amountPercentage,
  amountRatio,
];
