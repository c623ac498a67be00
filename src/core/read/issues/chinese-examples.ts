import type { Example } from '../reader.ts';

/** Examples of issues that Chinese names by a construction, and of words that name none. */
export const chineseExamples: readonly Example[] = [
  {
    language: 'zh',
    marked: '[[两国外长下月将面谈]]。',
    because: 'a contact of ministers that is to come',
    value: { issue: 'high-level-contacts' },
  },
  {
    language: 'zh',
    marked: '[[兩國外長下月將面談]]。',
    because: 'the same in Traditional',
    value: { issue: 'high-level-contacts' },
  },
  {
    language: 'zh',
    marked: '这次[[会谈被普遍视为一次喘息]]。',
    because: 'a verdict on the outcome by a picture',
    value: { issue: 'overall-assessment' },
  },
  {
    language: 'zh',
    marked: '[[會談令人失望]]。',
    because: 'a verdict in Traditional',
  },
  {
    language: 'zh',
    marked: '[[不让个别摩擦影响]]两国大局。',
    because: 'how differences are kept small',
    value: { issue: 'managing-differences' },
  },
  {
    language: 'zh',
    marked: '[[进口商叫苦]]不迭。',
    because: 'a branch that complains',
    value: { issue: 'business-community' },
  },
  {
    language: 'zh',
    marked: '[[同样的戏码]]没有新意。',
    because: 'a pattern that comes back',
    value: { issue: 'negotiation-cycle' },
  },
  {
    language: 'zh',
    marked: '某芯片制造商会秘书长李明说，天气不错。',
    because: 'what an association makes only names it',
  },
  {
    language: 'zh',
    marked: '州议会选举将于11月举行。',
    because: 'an election that only tells a time',
  },
  {
    language: 'zh',
    marked: '甲国是最早同乙国建交的国家。',
    because: 'the past of a relationship is no anniversary',
  },
  {
    language: 'zh',
    marked: '夹在中间的是渔民。',
    because: 'a trade by which people are called is no fishery',
  },
  {
    language: 'zh',
    marked: '太阳能玻璃的产量去年下降。',
    because: 'a good that is named by its use',
  },
];
