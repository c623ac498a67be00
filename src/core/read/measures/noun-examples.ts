import type { Example } from '../reader.ts';

/** Examples of acts that are told as nouns or behind their topic, and of kinds that trade bodies list by name. */
export const nounExamples: readonly Example[] = [
  {
    language: 'en',
    marked: 'Norvania’s [[reinstatement of the docking fee]] on Lacharran barges drew protests.',
    because: 'an act told as a noun that its owner stands before',
    value: { measure: 'port-fee', action: 'impose', direction: 'tighten' },
  },
  {
    language: 'en',
    marked: 'Norvania [[opened a duty-free quota]] for Lacharran lamb.',
    because: 'who opens a quota lets goods in',
    value: { measure: 'tariff-quota', action: 'grant', direction: 'ease' },
  },
  {
    language: 'en',
    marked: 'Norvania [[withdrew its safeguard measures]] on Lacharran rebar.',
    because: 'a remedy is a measure where its duty is not named',
    value: { measure: 'antidumping', action: 'remove', direction: 'ease' },
  },
  {
    language: 'zh',
    marked: '诺方对利方钢丝绳的[[反倾销税将自6月1日起征收]]。',
    because: 'a topic, and the day before its verb',
    value: { measure: 'antidumping', action: 'impose', status: 'planned' },
  },
  {
    language: 'zh',
    marked: '諾方對利方鰻魚的[[進口禁令的取消]]令業界意外。',
    because: 'an act told as a noun, of which something is said',
    value: { measure: 'import-restriction', action: 'remove', direction: 'ease' },
  },
  {
    language: 'zh',
    marked: '诺方计划年内[[结束反补贴调查]]。',
    because: 'a plan whose time stands before its verb',
    value: { measure: 'investigation', action: 'remove', status: 'planned' },
  },
  {
    language: 'en',
    marked: 'Growers wait for the lifting of docking fees.',
    because: 'a noun that is only hoped for, of nobody and on nobody',
  },
  { language: 'en', marked: 'Norvania opened talks on the tariff quota.', because: 'talks are opened' },
  {
    language: 'zh',
    marked: '对利方产品关税的取消取决于谈判。',
    because: 'a noun of which nothing is told as done',
  },
  {
    language: 'en',
    marked: 'The government [[advised its citizens not to travel]] to Lacharra.',
    because: 'advice against a journey',
    value: { measure: 'travel-advisory', direction: 'tighten' },
  },
  {
    language: 'zh',
    marked: '诺方将[[9家工厂列入实体清单]]，同时将[[2家货栈移出]]。',
    because: 'off the list of the clause before',
    value: { measure: 'entity-list-add', value: 9 },
  },
  {
    language: 'zh',
    marked: '诺方正权衡加征关税。',
    because: 'what is weighed has not been done, and without a known party nothing is planned',
  },
  {
    language: 'zh',
    marked: '研究所的人员讨论了船舶缴纳的费用。',
    because: 'a charge that is only spoken of',
  },
  {
    language: 'en',
    marked: 'He told his guests not to travel by night.',
    because: 'no advice of a state to its citizens',
  },
];
