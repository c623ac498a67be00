import type { Reader } from '../reader.ts';

/** What was agreed as the topic, as the measure and by its side, in Chinese. */
export const CHINESE_TOPIC_EXAMPLES: Reader<'claim'>['examples'] = [
  {
    language: 'zh',
    marked: '挪威外长强调，两年前谈成的渔业共识，[[挪方条条都有落实]]。',
    because: 'what binds is the topic in the clause before',
    value: { claim: 'fulfilled-own', claimant: 'NO', accused: 'NO' },
    about: { parties: ['NO', 'IS'] },
  },
  {
    language: 'zh',
    marked: '秘魯外長抱怨，[[智方上半年發放的許可還不到約定數量的一半]]。',
    because: 'measured by what was agreed; Traditional is folded',
    value: { claim: 'broken', claimant: 'PE', accused: 'CL' },
    about: { parties: ['CL', 'PE'] },
  },
  {
    language: 'zh',
    marked: '挪威外长说，“[[安排在我们这边是执行了的]]，[[在他们那边没有]]”。',
    because: 'by the side on which it is so',
    value: { claim: 'fulfilled-own', claimant: 'NO' },
    about: { parties: ['IS', 'NO'] },
  },
  {
    language: 'zh',
    marked: '挪威贸易部反驳说，鱼粉[[采购从来是企业按市场价格决定的]]。',
    because: 'that firms decide denies the duty in answer to a charge',
    value: { claim: 'denied', claimant: 'NO', reply: true },
    about: { parties: ['IS', 'NO'] },
  },
  {
    language: 'zh',
    marked: '冰岛外交部说，[[挪威的决定违背了两国去年作出的“不以渔权为武器”的约定]]。',
    because: 'a decision is a noun here, and breaks',
    value: { claim: 'broken', accused: 'NO' },
    about: { parties: ['IS', 'NO'] },
  },
  {
    language: 'zh',
    marked: '据统计，上半年的采购量仅为约定总量的三分之一。',
    because: 'a figure that nobody holds against anybody',
  },
  {
    language: 'zh',
    marked: '挪威外长说，挪方已完成九项约定事项中的七项。',
    because: 'a figure without a verdict',
    about: { parties: ['IS', 'NO'] },
  },
  { language: 'zh', marked: '如果安排在他们那边没有执行，我们将提起申诉。', because: 'supposed' },
];
