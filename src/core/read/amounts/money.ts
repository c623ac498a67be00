import type { Draft, Reader } from '../reader.ts';
import type { AmountValue } from '../values.ts';
import { amountsOf } from './amounts-of.ts';

/** Sums of money. */
export const amountMoney: Reader<'amount'> = {
  id: 'amount/money',
  version: '0.1.0',
  kind: 'amount',
  summary: 'A sum of money with its ISO 4217 code: 1.5万亿美元, HK$300 million, 8千元.',
  read: (context): Iterable<Draft<AmountValue>> =>
    amountsOf(context).filter(({ value }) => value.quantity === 'money'),
  examples: [
    {
      language: 'zh',
      marked: '双方签署了价值[[约1200亿美元]]的订单。',
      because: 'a currency after the number',
      value: { quantity: 'money', value: 1.2e11, currency: 'USD', bound: 'approx', of: '订单' },
    },
    {
      language: 'zh',
      marked: '贷款總額為[[人民幣8千元]]，另付[[三萬歐元]]。',
      because: 'a currency before the number',
      value: { value: 8000, currency: 'CNY' },
    },
    {
      language: 'zh',
      marked: '投资[[1.5万亿元]]。',
      because: '万亿 is a million millions',
      value: { value: 1.5e12, currency: 'CNY' },
    },
    {
      language: 'zh',
      marked: '罚款[[两到三万港元]]。',
      because: 'the scale serves both ends',
      value: { low: 20000, high: 30000, currency: 'HKD' },
    },
    {
      language: 'en',
      marked: 'Tessaly offered [[$1.2bn]] in aid and [[more than HK$300 million]] in loans.',
      because: 'signs before the number',
      value: { value: 1.2e9, currency: 'USD' },
    },
    {
      language: 'en',
      marked: 'The deal is worth [[10 to 15 million euros]].',
      because: 'the scale serves both ends',
      value: { low: 1e7, high: 1.5e7, currency: 'EUR' },
    },
    {
      language: 'en',
      marked: 'The account promised [[$5 million]].',
      because: 'a dollar is the own one of the party that writes',
      about: { party: 'AU' },
      value: { currency: 'AUD' },
    },
    { language: 'zh', marked: '元旦之后，两国元首将就三元悖论交换意见。', because: '元 in other words' },
    {
      language: 'en',
      marked: 'The team of 14 won the round with 500 pounds of equipment.',
      because: 'a verb and a weight',
    },
  ],
};
