import type { Draft, Reader } from '../reader.ts';
import type { AmountValue } from '../values.ts';
import { amountsOf } from './amounts-of.ts';

/** Counts of people, things and measures. */
export const amountCount: Reader<'amount'> = {
  id: 'amount/count',
  version: '0.1.0',
  kind: 'amount',
  summary:
    'A number of people, things or units of measure, with what is counted: 11名船员, 25 million tonnes of soybeans, two or three rounds.',
  read: (context): Iterable<Draft<AmountValue>> =>
    amountsOf(context).filter(({ value }) => value.quantity === 'count'),
  examples: [
    {
      language: 'zh',
      marked: '诺方释放了[[11名船员]]。',
      because: 'a classifier and its noun',
      value: { quantity: 'count', value: 11, unit: 'person', of: '船员' },
    },
    {
      language: 'zh',
      marked: '泰方將購買[[2500萬噸大豆]]。',
      because: 'a measure and its noun',
      value: { value: 2.5e7, unit: 'tonne', of: '大豆' },
    },
    {
      language: 'zh',
      marked: '双方举行了[[两三轮磋商]]。',
      because: 'neighbouring digits are a range',
      value: { value: null, low: 2, high: 3, unit: 'round' },
    },
    {
      language: 'zh',
      marked: '[[近百人]]参加，[[20多个国家]]派出代表。',
      because: 'a bare hundred after a bound, and an open number',
      value: { value: 100, bound: '<~' },
    },
    {
      language: 'zh',
      marked: '[[上百名船员]]获释，海上[[百艘渔船]]返航，诺方将至少采购[[2500万吨大豆]]。',
      because: 'a round number that is reached, a place, and a bound before the act',
      value: { bound: '>=', value: 100 },
    },
    {
      language: 'en',
      marked: 'Seven in ten exporters complained.',
      because: 'a share, and ten are no exporters of the text',
    },
    {
      language: 'en',
      marked: 'Nordavia freed [[14 crew members]].',
      because: 'a plural after the number',
      value: { value: 14, unit: 'person', of: 'crew members' },
    },
    {
      language: 'en',
      marked: 'It will buy [[at least 25 million tonnes of soybeans]].',
      because: 'a measure and what is measured',
      value: { value: 2.5e7, bound: '>=', unit: 'tonne', of: 'soybeans' },
    },
    {
      language: 'en',
      marked: 'They held [[two or three rounds of talks]].',
      because: 'a range',
      value: { low: 2, high: 3, unit: 'round', of: 'talks' },
    },
    {
      language: 'zh',
      marked: '[[6家诺国厂商]]停产，[[两名]]了解内情的官员说，每周[[14个航班]]受影响，前9个月持平。',
      because: 'what follows directly is counted; a clause before the noun parts it from the number',
      value: { value: 6, unit: 'company', of: '诺国厂商' },
    },
    {
      language: 'en',
      marked: 'It issued [[132 licences]] and will issue a further [[40]] this month.',
      because: 'a number that stands for what was named before',
      value: { value: 132, unit: null },
    },
    {
      language: 'zh',
      marked: '名额由[[九千个]]砍到[[五千个]]，停了[[21个航班]]中的[[9个]]。',
      because: 'the ends of a change and the part of a whole need no noun',
      value: { value: 9000, unit: null },
    },
    {
      language: 'en',
      marked: 'Auditors entered the [[three plants]] that the two sides had named.',
      because: 'things with a definite article are counted, the parties are not',
      value: { value: 3, unit: null },
    },
    {
      language: 'zh',
      marked: '第三次会议重申一个中国原则和一国两制，七国集团采取一系列措施，四通八达。',
      because: 'ordinals, names and set phrases',
    },
    {
      language: 'zh',
      marked: '“三个代表”写入公告2031年第4号，第一批名单公布。',
      because: 'a slogan and numbers in a row',
    },
    {
      language: 'en',
      marked: 'The two sides cited Executive Order 14257, Section 301 tariffs and Boeing 737 jets in 2019.',
      because: 'names with numbers, and parties',
    },
    {
      language: 'en',
      marked: 'G20 leaders met on 5 March at 10:30 and dialled 555-0100.',
      because: 'a name, a date, a time and a telephone number',
    },
  ],
};
