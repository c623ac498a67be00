import type { Draft, Reader } from '../reader.ts';
import { isQuestion, statementsOf } from '../statements/statement.ts';
import type { CriterionValue } from '../values.ts';
import { chineseCriteria } from './chinese-criteria.ts';
import { criterionOf } from './criterion.ts';
import { englishCriteria } from './english-criteria.ts';

/** What a side takes as keeping a commitment. Each side's yardstick stands for itself; none is chosen. */
export const yardstick: Reader<'criterion'> = {
  id: 'criterion/yardstick',
  version: '0.1.0',
  kind: 'criterion',
  summary:
    'By what a party judges whether an agreement is kept: by outcomes, by procedure, or by the letter of the text, with who says so. Only where a verb of judging, or an answer to a reproach, joins the party and the yardstick.',
  *read(context): Iterable<Draft<CriterionValue>> {
    for (const statement of statementsOf(context)) {
      if (isQuestion(statement)) continue;
      const read = statement.frame.language === 'zh' ? chineseCriteria : englishCriteria;
      for (const found of read(context, statement)) yield criterionOf(context, found);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[中方以实际成效衡量协议是否落实]]。',
      because: 'judged by outcomes',
      value: { of: 'CN', criterion: 'result', asWritten: '实际成效', by: 'narrator' },
    },
    {
      language: 'zh',
      marked: '[[美方以採購數字衡量履約]]，而[[中方強調程序合規]]。',
      because: 'each side’s yardstick; Traditional is folded',
      value: { of: 'US', criterion: 'result' },
    },
    {
      language: 'zh',
      marked: '协议能否落实，[[对智利来说要看铜矿船到没到港]]。',
      because: 'what somebody goes by, in plain words',
      value: { of: 'CL', criterion: 'result' },
    },
    {
      language: 'en',
      marked: '[[Canada will regard the pledge as kept only when the first cargo has landed]].',
      because: 'what counts as keeping it',
      value: { of: 'CA', criterion: 'result' },
    },
    {
      language: 'zh',
      marked: '美方回应称，[[协议中没有明确规定]]。',
      because: 'answers with the letter of the text',
      value: { of: 'US', criterion: 'text', by: 'side:us' },
    },
    {
      language: 'en',
      marked: '[[Beijing judges the deal by outcomes]], [[Washington by procedure]].',
      because: 'the second verb is dropped',
      value: { of: 'CN', criterion: 'result' },
    },
    {
      language: 'en',
      marked: 'For [[Washington, the test is whether the ships arrive]].',
      because: 'a test and its owner',
      value: { of: 'US', criterion: 'result' },
    },
    {
      language: 'en',
      marked: '[[Washington measures the deal by results]]. [[Beijing measures it by procedure]].',
      because: 'the agreement stands in the sentence before',
      value: { of: 'US', criterion: 'result' },
    },
    { language: 'zh', marked: '中方公布了法律程序。', because: 'nothing is judged by it' },
    { language: 'zh', marked: '会谈取得了实际成效。', because: 'an outcome, no yardstick' },
    { language: 'zh', marked: '协议中没有明确规定。', because: 'nobody is said to go by it' },
    {
      language: 'en',
      marked: 'Washington announced the results of the vote.',
      because: 'nothing is judged by them',
    },
    { language: 'en', marked: 'The outcomes of the deal are unclear.', because: 'nobody’s yardstick' },
  ],
};
