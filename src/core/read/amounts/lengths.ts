import type { Draft, Reader } from '../reader.ts';
import type { AmountValue } from '../values.ts';
import { amountsOf } from './amounts-of.ts';

/** Lengths of time. */
export const amountDuration: Reader<'amount'> = {
  id: 'amount/duration',
  version: '0.1.0',
  kind: 'amount',
  summary: 'A length of time: 90天, 一个半小时, an hour and a half, a 90-day pause.',
  read: (context): Iterable<Draft<AmountValue>> =>
    amountsOf(context).filter(({ value }) => value.quantity === 'duration'),
  examples: [
    {
      language: 'zh',
      marked: '双方宣布[[90天]]缓冲期。',
      because: 'a number of days',
      value: { quantity: 'duration', value: 90, unit: 'day', of: '缓冲期' },
    },
    {
      language: 'zh',
      marked: '通話[[逾一個半小時]]。',
      because: 'a half is added, in the next smaller unit',
      value: { value: 90, unit: 'minute', bound: '>' },
    },
    {
      language: 'zh',
      marked: '磋商需要[[两三个月]]。',
      because: 'a range',
      value: { low: 2, high: 3, unit: 'month' },
    },
    {
      language: 'en',
      marked: 'They agreed on a [[90-day]] pause.',
      because: 'an adjective of length',
      value: { value: 90, unit: 'day', of: 'pause' },
    },
    {
      language: 'en',
      marked: 'The call lasted [[about an hour and a half]].',
      because: 'a compound length',
      value: { value: 90, unit: 'minute', bound: 'approx' },
    },
    {
      language: 'en',
      marked: 'It will take [[three to five years]].',
      because: 'a range',
      value: { low: 3, high: 5, unit: 'year' },
    },
    {
      language: 'zh',
      marked: '2031年3月5日是第90天，正值20世纪80年代以来的十四五规划。',
      because: 'dates, an ordinal and a plan',
    },
    {
      language: 'en',
      marked: 'Two years ago, a 70-year-old envoy came twice a year.',
      because: 'a date, an age and a frequency',
    },
  ],
};
