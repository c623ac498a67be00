import { isToldUnkept } from '../claims/unkept.ts';
import type { Draft, Reader } from '../reader.ts';
import { isQuestion, statementsOf } from '../statements/statement.ts';
import { isUnreal } from '../statements/veto.ts';
import type { CommitmentValue } from '../values.ts';
import { agreedInChinese } from './agreed-chinese.ts';
import { agreedInEnglish } from './agreed-english.ts';
import { commitmentOf } from './commitment.ts';

/** What the sides agree to do, and meetings that are set. */
export const agreed: Reader<'commitment'> = {
  id: 'commitment/agreed',
  version: '0.1.0',
  kind: 'commitment',
  summary:
    'What the sides agree to do (同意, 商定, "agreed to"), an understanding whose content is named (达成“…”共识), and a meeting that a side announces (将于…举行, "will be held"). Agreement with an opinion, and an agreement not reached, are none.',
  after: ['time'],
  *read(context, earlier): Iterable<Draft<CommitmentValue>> {
    const times = earlier.of('time');
    const statements = statementsOf(context);
    for (const [at, statement] of statements.entries()) {
      if (isUnreal(statement) || isQuestion(statement)) continue;
      const read = statement.frame.language === 'zh' ? agreedInChinese : agreedInEnglish;
      const found = [...read(context, statement)];
      if (found.length === 0 || isToldUnkept(context, statements, at)) continue;
      for (const one of found) yield commitmentOf(context, one, times);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[挪威与冰岛上午同意延长停火]]。',
      because: 'two named side by side are one subject',
      value: { type: 'joint' },
    },
    { language: 'zh', marked: '两国商会已经约好下旬在奥斯陆碰头。', because: 'private bodies bind no side' },
    {
      language: 'zh',
      marked: '[[双方商定于9月15日召开工作组首次会议]]。',
      because: 'what both agree to do',
      value: { type: 'joint', firmness: 4, testable: true },
    },
    {
      language: 'zh',
      marked: '[[兩國元首同意，延長暫停期九十天]]。',
      because: 'the act may stand after a comma; Traditional is folded',
      value: { type: 'joint', by: ['US', 'CN'], action: '延長暫停期九十天' },
      about: { parties: ['US', 'CN'] },
    },
    {
      language: 'zh',
      marked: '双方此前[[达成“暂停加税”等共识]]。',
      because: 'an understanding whose content is named',
      value: { type: 'joint' },
    },
    {
      language: 'zh',
      marked: '美方宣布，[[新一轮会谈将于周一在卡尔德港举行]]。',
      because: 'a meeting that a side announces is an appointment of both',
      value: { type: 'joint' },
    },
    {
      language: 'en',
      marked: '[[The two sides agreed to extend the pause for 90 days]].',
      because: 'what both agree to do',
      value: { type: 'joint', testable: true },
    },
    {
      language: 'en',
      marked: 'The United States said [[the next round will be held in Port Calder on 11 August]].',
      because: 'a meeting that a side announces',
      value: { type: 'joint' },
    },
    {
      language: 'en',
      marked: '[[Peru and Chile agreed on Tuesday to a six-month pause in port fees]].',
      because: 'something to be done, told by a noun',
      value: { type: 'joint' },
    },
    {
      language: 'en',
      marked: 'The minister said, “[[We have agreed to keep the lines open]].”',
      because: 'who says so speaks for both',
      value: { type: 'joint', by: ['CL', 'PE'] },
      about: { parties: ['CL', 'PE'] },
    },
    {
      language: 'en',
      marked: 'Peru and Chile made peace when [[their leaders agreed to reopen the strait]].',
      because: 'those who act for the two that are named',
      value: { type: 'joint' },
    },
    {
      language: 'en',
      marked: 'Peru and Chile agreed to the importance of open channels.',
      because: 'a view is nothing to be done',
    },
    {
      language: 'en',
      marked: 'Much of what Peru agreed to cannot be counted.',
      because: 'told to say which',
    },
    { language: 'zh', marked: '新一轮会谈将于周一举行。', because: 'told by nobody: an event to come' },
    { language: 'zh', marked: '双方未能达成“暂停加税”的共识。', because: 'an agreement not reached' },
    { language: 'zh', marked: '总统同意这一看法。', because: 'agreement with an opinion' },
    { language: 'zh', marked: '双方一致认为会谈是有益的。', because: 'agreement in opinion' },
    { language: 'en', marked: 'The leaders agreed that the talks had been useful.', because: 'an opinion' },
    { language: 'en', marked: 'The two sides did not agree to extend the pause.', because: 'negated' },
    { language: 'en', marked: 'Both sides hope a new round will be held soon.', because: 'hoped for' },
  ],
};
