import type { Draft, Reader } from '../reader.ts';
import type { AmountValue } from '../values.ts';
import { amountsOf } from './amounts-of.ts';

/** Fractions, multiples and proportions. */
export const amountRatio: Reader<'amount'> = {
  id: 'amount/ratio',
  version: '0.1.0',
  kind: 'amount',
  summary: 'A fraction, multiple or proportion: 三分之二, 翻一番, tenfold, a ratio of 3:1.',
  read: (context): Iterable<Draft<AmountValue>> =>
    amountsOf(context).filter(({ value }) => value.quantity === 'ratio'),
  examples: [
    {
      language: 'zh',
      marked: '[[三分之二]]的企业受影响。',
      because: 'a fraction',
      value: { quantity: 'ratio', unit: 'fraction', of: '企业' },
    },
    {
      language: 'zh',
      marked: '貿易額[[翻一番]]，出口增至[[兩倍]]。',
      because: 'a doubling and a multiple',
      value: { value: 2, unit: 'multiple', change: 'change' },
    },
    {
      language: 'en',
      marked: '[[Two-thirds]] of members agreed, and trade rose [[tenfold]].',
      because: 'a fraction and a multiple',
      value: { unit: 'fraction', of: 'members' },
    },
    {
      language: 'en',
      marked: 'It passed by a margin of [[3:1]].',
      because: 'a proportion beside its word',
      value: { value: 3, unit: 'to-one' },
    },
    { language: 'zh', marked: '部分人士十分关注，会议于10:30开始。', because: '部分, 十分 and a clock' },
    {
      language: 'en',
      marked: 'A third country will host the talks at 3:15, under a double standard.',
      because: 'an ordinal, a clock and an adjective',
    },
  ],
};
