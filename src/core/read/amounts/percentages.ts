import type { Draft, Reader } from '../reader.ts';
import type { AmountValue } from '../values.ts';
import { amountsOf } from './amounts-of.ts';

/** Percentages and percentage points. */
export const amountPercentage: Reader<'amount'> = {
  id: 'amount/percentage',
  version: '0.1.0',
  kind: 'amount',
  summary:
    'A percentage (30%, 百分之三十, 三成, 145 per cent) or a difference in percentage points, with its bound, whether it is a change or a level, and of what.',
  read: (context): Iterable<Draft<AmountValue>> =>
    amountsOf(context).filter(
      ({ value }) => value.quantity === 'percent' || value.quantity === 'percentage-point',
    ),
  examples: [
    {
      language: 'zh',
      marked: '诺方将关税降至[[30%左右]]。',
      because: '降至 leads to a level',
      value: { quantity: 'percent', value: 30, bound: 'approx', change: 'to', of: '关税' },
    },
    {
      language: 'zh',
      marked: '關稅從[[145%]]降至[[30%]]。',
      because: 'both ends of a change',
      value: { value: 145, change: 'from' },
    },
    {
      language: 'zh',
      marked: '稅率再上調[[10個百分點]]。',
      because: 'points are a difference',
      value: { quantity: 'percentage-point', value: 10, change: 'change' },
    },
    {
      language: 'zh',
      marked: '出口增长了[[百分之十二]]。',
      because: 'words for a percentage',
      value: { value: 12, change: 'change', of: '出口' },
    },
    {
      language: 'zh',
      marked: '[[超过三成]]的企业受影响。',
      because: '成 is a tenth',
      value: { value: 30, bound: '>', of: '企业' },
    },
    {
      language: 'zh',
      marked: '税率下调[[10%至15%]]。',
      because: 'a range, or a change and the level after it',
      value: { value: null, low: 10, high: 15, flag: 'range-or-end' },
    },
    {
      language: 'en',
      marked: 'Nordavia cut its tariffs to [[around 30 per cent]].',
      because: 'a level that is reached',
      value: { value: 30, bound: 'approx', change: 'to', of: 'tariffs' },
    },
    {
      language: 'en',
      marked: 'Exports rose [[12%]], and imports fell by [[three percent]].',
      because: 'changes',
      value: { value: 12, change: 'change', of: 'Exports' },
    },
    {
      language: 'en',
      marked: 'The rate went up by [[50 basis points]].',
      because: 'a hundred basis points are one percentage point',
      value: { quantity: 'percentage-point', value: 0.5, change: 'change' },
    },
    {
      language: 'en',
      marked: 'It accounts for between [[10 and 15 percent]] of world output.',
      because: 'a range',
      value: { low: 10, high: 15 },
    },
    { language: 'zh', marked: '两国建交三十周年，公告2031年第4号生效，成立六年。', because: 'no percentage' },
    {
      language: 'en',
      marked: 'The percentage was not disclosed, see https://example.org/a%20b.',
      because: 'no number, and an address',
    },
  ],
};
