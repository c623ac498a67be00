import type { Example } from '../reader.ts';

/** Examples of measures that are told by a noun of a class, step by step, or in the words of somebody. */
export const classExamples: readonly Example[] = [
  {
    language: 'en',
    marked: 'China [[raised the berthing toll on US tankers to 9 dollars]].',
    because: 'a charge on ships, whatever it is called, with its sum',
    value: { measure: 'port-fee', by: 'CN', on: 'US', value: 9, unit: 'USD' },
  },
  {
    language: 'en',
    marked: 'China will [[cut its duty on US cherries to 14 percent]] in May and to [[6 percent]] in July.',
    because: 'two steps of one measure',
    value: { action: 'cut', by: 'CN', on: 'US', value: 14 },
  },
  {
    language: 'en',
    marked: 'The [[embargo on US lathes, imposed]] in spring, goes on.',
    because: 'a participle behind what the measure is on',
    value: { action: 'impose', on: 'US', status: 'executed' },
  },
  {
    language: 'en',
    marked: 'China [[let in US apples]] again.',
    because: 'goods that may come in again',
    value: { measure: 'import-easing', action: 'grant', by: 'CN', on: 'US' },
  },
  {
    language: 'en',
    marked: 'China [[answered with a 7 percent duty]] on US kettles.',
    because: 'who answers with a duty imposes it',
    value: { action: 'impose', by: 'CN', on: 'US', value: 7 },
  },
  {
    language: 'zh',
    marked: '美方把[[4家中国企业的水产品列入暂停进口名单]]。',
    because: 'a list of those whose goods are kept out',
    value: { measure: 'import-restriction', by: 'US', on: 'CN', value: 4 },
  },
  {
    language: 'zh',
    marked: '美方對中國拖網漁船[[加收每航次300美元的停靠費]]。',
    because: 'a charge on ships by the clause it stands in; Traditional is folded',
    value: { measure: 'port-fee', by: 'US', on: 'CN', value: 300, unit: 'USD' },
  },
  {
    language: 'zh',
    marked: '美方1月把中国玩具的[[关税提到9%]]，3月又[[降回4%]]。',
    because: 'what was changed is changed once more',
    value: { action: 'raise', by: 'US', on: 'CN', value: 9 },
  },
  {
    language: 'zh',
    marked: '美方对中国餐具和台灯分别[[加征8%和11%的关税]]。',
    because: 'two rates on two goods by one verb are one measure without a level',
    value: { by: 'US', on: 'CN', value: null },
  },
  {
    language: 'zh',
    marked: '至今没有一家中国企业拿到批文。',
    because: 'nobody got any',
  },
  {
    language: 'en',
    marked: 'They spoke of tariffs imposed by third countries.',
    because: 'of nobody whom the text is about',
  },
  {
    language: 'en',
    marked: 'The Chinese Export Federation was relaxed.',
    because: 'a word in the name of a body',
  },
];
