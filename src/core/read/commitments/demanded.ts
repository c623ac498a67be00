import type { Draft, Reader } from '../reader.ts';
import { isQuestion, statementsOf } from '../statements/statement.ts';
import type { CommitmentValue } from '../values.ts';
import { commitmentOf } from './commitment.ts';
import { chineseDemands } from './demanded-chinese.ts';
import { englishDemands } from './demanded-english.ts';

/** What one side wants the other to do or stop. */
export const demanded: Reader<'commitment'> = {
  id: 'commitment/demanded',
  version: '0.1.0',
  kind: 'commitment',
  summary:
    'What one side asks of another: a word of demanding (要求, 敦促, "urged"), or 应, 必须, "must" of the other side. What both should do is asked by whoever says so. What a guess should bring (应会) and an expert’s advice are none.',
  after: ['time'],
  *read(context, earlier): Iterable<Draft<CommitmentValue>> {
    const times = earlier.of('time');
    for (const statement of statementsOf(context)) {
      if (isQuestion(statement) || statement.voice?.negated) continue;
      const read = statement.frame.language === 'zh' ? chineseDemands : englishDemands;
      for (const found of read(context, statement)) yield commitmentOf(context, found, times);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '中方指出，[[美方不应借机渲染紧张]]。',
      because: 'what is not to be done',
      value: { type: 'demand', to: 'US', action: '不应借机渲染紧张' },
    },
    {
      language: 'zh',
      marked: '[[中方敦促美方撤销有关限制，停止打压]]。',
      because: 'a word of demanding; the second clause goes on',
      value: { type: 'demand', by: ['CN'], to: 'US' },
    },
    {
      language: 'zh',
      marked: '中方強調，[[美方應當取消限制]]。',
      because: '應當 of the other side; Traditional is folded',
      value: { type: 'demand', by: ['CN'], to: 'US', action: '取消限制' },
    },
    {
      language: 'zh',
      marked: '发言人指出，[[美方必须停止干涉]]。',
      because: '必须 of the other side',
      value: { by: ['CN'], to: 'US', firmness: 5 },
      about: { party: 'CN' },
    },
    {
      language: 'zh',
      marked: '李强指出，面对挑战，[[两国领导人作为舵手，应当把准方向]]。[[对口部门应该加强交流]]。',
      because: 'what both should do, and their offices, named with what they are',
      value: { type: 'demand', by: ['CN'], to: null },
      about: { kind: 'account', party: 'CN', parties: ['CN', 'FR'] },
    },
    {
      language: 'en',
      marked: '[[China urged the United States to lift the restrictions]].',
      because: 'a word of demanding',
      value: { type: 'demand', by: ['CN'], to: 'US', action: 'lift the restrictions' },
    },
    {
      language: 'en',
      marked: 'The Chinese side said [[the United States must stop the sales]].',
      because: '"must" of the other side',
      value: { by: ['CN'], to: 'US' },
    },
    {
      language: 'en',
      marked: 'China raised the delays and [[urged the United States to honor the deal]].',
      because: 'verbs side by side share a subject',
      value: { by: ['CN'], to: 'US' },
    },
    {
      language: 'en',
      marked: 'The Chinese side said [[the sales must stop]].',
      because: 'what the other side has in hand',
      value: { by: ['CN'], to: 'US' },
      about: { parties: ['CN', 'US'] },
    },
    {
      language: 'en',
      marked: '[[We expect the same from China]].',
      because: 'what is expected of a side is asked of it',
      value: { by: ['US'], to: 'CN' },
      about: { kind: 'statement', party: 'US', parties: ['CN', 'US'] },
    },
    {
      language: 'en',
      marked: '[[It is for Chile to release the data]].',
      because: 'the duty of somebody named',
      value: { by: ['PE'], to: 'CL' },
      about: { kind: 'statement', party: 'PE', parties: ['CL', 'PE'] },
    },
    {
      language: 'zh',
      marked: '[[秘鲁总统府呼吁智利信守条约]]。',
      because: 'an office speaks for its side',
      value: { by: ['PE'], to: 'CL' },
    },
    {
      language: 'en',
      marked: '[[Peru has been told by Chile to return the down payment]].',
      because: 'whoever stands behind "by" asks',
      value: { by: ['CL'], to: 'PE' },
    },
    {
      language: 'zh',
      marked: '秘鲁外交部照会智利，[[要求其归还渔船]]。',
      because: '其 is whoever was named last',
      value: { by: ['PE'], to: 'CL' },
    },
    {
      language: 'zh',
      marked: '[[挪威谷物出口商协会呼吁政府先把小麦谈下来]]。',
      because: 'an association asks its own government',
      value: { to: 'NO' },
    },
    {
      language: 'zh',
      marked: '挪方打算在会谈中要求冰方公布名单。',
      because: 'what is only planned is not asked yet',
    },
    { language: 'zh', marked: '冰岛外长说，谅解写着挪方应在七月前取消审查。', because: 'what a text says' },
    { language: 'en', marked: 'China raised U.S. demands to end the sales.', because: 'a noun asks nothing' },
    { language: 'zh', marked: '中方表示，会谈应会顺利。', because: '应会 guesses' },
    {
      language: 'zh',
      marked: '中方强调，[[双方应当加强沟通]]。',
      because: 'of both, from one of them: asked by that side, and of nobody by name',
      value: { by: ['CN'], to: null },
      about: { parties: ['CN', 'US'] },
    },
    { language: 'zh', marked: '双方的要求并不一致。', because: '要求 after 的 is a noun' },
    { language: 'zh', marked: '一名教授认为，美方应当谨慎。', because: 'an expert speaks for no side' },
    { language: 'en', marked: 'The Chinese side said the talks should go well.', because: 'a guess' },
    { language: 'en', marked: 'Both sides should show restraint.', because: 'of both' },
    {
      language: 'en',
      marked: 'The support of Peru for calls for an inquiry angered Chile.',
      because: 'calls are a noun here',
    },
    { language: 'en', marked: 'The call was requested by the United States.', because: 'no act is demanded' },
  ],
};
