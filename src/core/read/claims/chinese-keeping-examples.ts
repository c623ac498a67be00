import type { Reader } from '../reader.ts';

/** What was done, late or not, as it was agreed, in Chinese. */
export const CHINESE_KEEPING_EXAMPLES: Reader<'claim'>['examples'] = [
  {
    language: 'zh',
    marked: '挪威外交部称，[[冰岛没有按照三月的谅解恢复渡轮]]。',
    because: 'not as was agreed, with the day between',
    value: { claim: 'broken', claimant: 'NO', accused: 'IS' },
  },
  {
    language: 'zh',
    marked: '秘鲁外长说，[[智利迟迟不履行运河协定]]。',
    because: 'late by its adverb',
    value: { claim: 'delayed', accused: 'CL' },
  },
  {
    language: 'zh',
    marked: '[[智利已如约把鲑鱼关税降到6%]]，秘鲁外长说。',
    because: 'what is done as agreed',
    value: { claim: 'kept', accused: 'CL' },
  },
  {
    language: 'zh',
    marked: '挪威外长说，[[俄军严重违反了停火协议]]。',
    because: 'an army is its state',
    value: { claim: 'broken', accused: 'RU' },
  },
  {
    language: 'zh',
    marked: '冰島聲稱[[挪威違反漁業協定]]，[[這完全是倒打一耙]]。',
    because: 'what a charge is called; Traditional is folded',
    about: { kind: 'statement', party: 'NO', parties: ['NO', 'IS'] },
  },
  {
    language: 'zh',
    marked: '渔民们还记得那份谅解，[[如今成了一纸空文]]。',
    because: 'a fate in the clause behind what binds, whoever is to blame',
    value: { claim: 'broken', accused: null },
    about: { kind: 'commentary' },
  },
  {
    language: 'zh',
    marked: '会晤如约举行。',
    because: 'a meeting that is held as set',
  },
  {
    language: 'zh',
    marked: '所谓我方撕毁备忘录，[[纯属捏造]]。',
    because: 'what is called so is no charge of one’s own',
    value: { claim: 'denied', claimant: 'NO' },
    about: { kind: 'statement', party: 'NO', parties: ['NO', 'IS'] },
  },
];
