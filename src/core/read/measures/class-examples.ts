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
  {
    language: 'zh',
    marked: '美方[[要求应用商店下架]]中国短视频软件。',
    because: 'a verb that names the measure, by the order of a state',
    value: { measure: 'data-app-ban', by: 'US', on: 'CN', action: 'impose' },
  },
  {
    language: 'zh',
    marked: '美方官員說，不排除對中國製馬達[[啟動反補貼調查]]。',
    because: 'what is not ruled out is weighed',
    value: { measure: 'investigation', by: 'US', on: 'CN', status: 'planned' },
  },
  {
    language: 'zh',
    marked: '美方承诺取消的对中国船员的[[签证限制]]，到现在还没有取消。',
    because: 'what was promised to be lifted, and is still there',
    value: { measure: 'visa-restriction', by: 'US', on: 'CN', action: null },
  },
  {
    language: 'zh',
    marked: '中方去年对美国桃子设置的[[检疫禁令，将于下周解除]]。',
    because: 'what becomes of a measure stands behind the comma',
    value: { measure: 'import-restriction', by: 'CN', on: 'US', action: 'remove', direction: 'ease' },
  },
  {
    language: 'zh',
    marked: '中方没有把任何一家美国企业[[移出实体清单]]。',
    because: 'denied between 没有 and 把',
    value: { measure: 'non-change', action: 'retain' },
  },
  {
    language: 'zh',
    marked: '美方[[不再对中国雨伞征收反倾销税]]。',
    because: 'what is no longer levied is lifted',
    value: { measure: 'antidumping', by: 'US', on: 'CN', action: 'remove' },
  },
  {
    language: 'zh',
    marked: '你提到的港口费，我没有新消息。',
    because: 'spoken of, and not raised',
  },
  {
    language: 'zh',
    marked: '专家说，关税推高物价。',
    because: 'what a duty does to something else',
  },
];
