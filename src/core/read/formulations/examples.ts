import type { Example } from '../reader.ts';

/** What `formulation/set-phrase` finds, and what it leaves alone. */
export const setPhraseExamples: readonly Example[] = [
  {
    language: 'zh',
    marked: '林岸[[应约]]发言。',
    because: 'a listed phrase of which the part about the call is left out',
    value: { formulation: 'at-request', match: 'elided' },
  },
  {
    language: 'zh',
    marked: '雙方本著[[相互尊重、和平共處、合作共贏]]的原則相處。',
    because: 'Traditional is folded',
    value: { formulation: 'mutual-respect', match: 'exact' },
  },
  {
    language: 'zh',
    marked: '双方应[[相互尊重、合作共赢]]。',
    because: 'one member of the series is left out',
    value: { formulation: 'mutual-respect', match: 'elided', dropped: ['和平共处'] },
  },
  {
    language: 'zh',
    marked: '希望對方[[停止消極舉措]]。',
    because: 'a slot of the phrase, filled with one of its choices',
    value: { formulation: 'withdraw-negative-measures', match: 'elided' },
  },
  {
    language: 'en',
    marked: 'They spoke of [[mutual respect]].',
    because: 'a listed phrase word for word',
    value: { formulation: 'mutual-respect', match: 'exact' },
  },
  {
    language: 'en',
    marked: 'Tessaly will [[uphold our long-standing one-China policy]].',
    because: 'a slot filled, and a word put in',
    value: { formulation: 'one-china-policy-cont', match: 'altered', added: ['long-standing'] },
  },
  { language: 'en', marked: 'The harbour was closed for repairs.', because: 'no listed phrase' },
  { language: 'zh', marked: '港口因检修关闭。', because: 'no listed phrase' },
  {
    language: 'zh',
    marked: '两国元首重申一些中国政策建议。',
    because: 'the words that mark the phrase are not there',
  },
];
