import type { Draft, Reader } from '../reader.ts';
import type { EvaluationValue } from '../values.ts';
import { judgementsOf } from './judgements.ts';

/** Praise and blame of parties, talks, agreements and the relationship. */
export const judged: Reader<'evaluation'> = {
  id: 'evaluation/judged',
  version: '0.1.0',
  kind: 'evaluation',
  summary:
    'A word of praise or blame with the one it judges by grammar, in whose voice, and turned by negation. What is hoped for, supposed or asked is none; a word whose target the grammar does not give is left out.',
  *read(context): Iterable<Draft<EvaluationValue>> {
    yield* judgementsOf(context);
  },
  examples: [
    {
      language: 'zh',
      marked: '[[中方始终保持克制]]。',
      because: 'praise of the subject',
      value: { by: 'narrator', target: 'CN', polarity: 'positive', aspect: 'conduct', asWritten: '克制' },
    },
    {
      language: 'zh',
      marked: '[[美方並未展現誠意]]。',
      because: 'negation turns praise into blame; Traditional is folded',
      value: { target: 'US', polarity: 'negative', asWritten: '誠意' },
    },
    {
      language: 'zh',
      marked: '中方突然取消磋商，处处显示其[[焦虑]]。',
      because: 'its: of the subject before',
      value: { target: 'CN', polarity: 'negative', aspect: 'mind' },
    },
    {
      language: 'zh',
      marked: '中国商务部发言人强调，反观美方，长期采取[[歧视性]]做法。',
      because: 'a topic that is turned to is the subject of what follows, and not the speaker',
      value: { target: 'US', polarity: 'negative', attribution: 'attributed' },
    },
    {
      language: 'zh',
      marked: '中国商务部发言人强调，长期采取歧视性做法。',
      because: 'nobody blames himself in passing',
    },
    {
      language: 'zh',
      marked: '发言人批评称，[[美方的霸凌行径]]不得人心。',
      because: 'in the mouth of a source',
      value: { attribution: 'attributed', target: 'US', polarity: 'negative' },
    },
    {
      language: 'zh',
      marked: '美方先后加税并拉黑企业。这一系列[[违约行为]]引发反弹。',
      because: 'a breach told as a fact, of whoever did what stands before',
      value: { target: 'US', aspect: 'breach', attribution: 'narrator' },
    },
    {
      language: 'zh',
      marked: '中方口头同意，但[[缺乏配套行动]]。',
      because: 'words without deeds',
      value: { target: 'CN', aspect: 'compliance', polarity: 'negative' },
    },
    {
      language: 'en',
      marked: '[[Beijing has been remarkably restrained]].',
      because: 'praise of the subject',
      value: { by: 'narrator', target: 'CN', polarity: 'positive', aspect: 'conduct' },
    },
    {
      language: 'en',
      marked: '[[Washington failed to show good faith]].',
      because: 'praise that is missing is blame',
      value: { target: 'US', polarity: 'negative', asWritten: 'good faith' },
    },
    {
      language: 'en',
      marked: '[[China’s reckless]] curbs worried its neighbours.',
      because: 'blame of the owner',
      value: { target: 'CN', polarity: 'negative' },
    },
    { language: 'zh', marked: '双方应保持克制。', because: 'wished, and of nobody alone' },
    { language: 'zh', marked: '如果中方保持克制，局势会缓和。', because: 'supposed' },
    { language: 'zh', marked: '消费者更加理性。', because: 'no party is judged' },
    { language: 'en', marked: 'Both sides must show restraint.', because: 'demanded' },
    { language: 'en', marked: 'If Beijing were restrained, the talks could resume.', because: 'supposed' },
    { language: 'en', marked: 'Chinese consumers are anxious.', because: 'no party is judged' },
    {
      language: 'en',
      marked: 'Who is responsible for the port is unclear.',
      because: 'in charge, no praise',
    },
  ],
};
