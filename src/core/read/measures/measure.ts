import type { Reader } from '../reader.ts';
import { classExamples } from './class-examples.ts';
import { constructionExamples } from './construction-examples.ts';
import { measuresOf } from './measures-of.ts';
import { nounExamples } from './noun-examples.ts';

/** Acts of governments with force of their own. */
export const measureTaken: Reader<'measure'> = {
  id: 'measure/act',
  version: '0.1.0',
  kind: 'measure',
  summary:
    'A tariff, control, licence, list, fee, sanction, visa rule, truce or purchase with the verb that acts upon it: whose it is, on whom, how much, from when until when. What is asked for, supposed or denied is no act; what was expressly left as it was is `non-change`.',
  read: measuresOf,
  examples: [
    ...classExamples,
    ...constructionExamples,
    ...nounExamples,
    {
      language: 'zh',
      marked: '诺方宣布自5月6日起对泰方商品[[加征25%关税]]。',
      because: 'a verb of imposing with a tariff as its object',
      value: {
        measure: 'tariff-rate',
        action: 'impose',
        direction: 'tighten',
        value: 25,
        unit: 'percent',
        figure: 'level',
        status: 'announced',
      },
    },
    {
      language: 'zh',
      marked: '諾方將[[關稅從40%降至15%左右]]。',
      because: '將 puts the tariff before its verb and plans nothing; 至 leads to the level',
      value: {
        action: 'cut',
        direction: 'ease',
        value: 15,
        before: 40,
        bound: 'approx',
        figure: 'level',
        status: null,
      },
    },
    {
      language: 'zh',
      marked: '[[税率下调10%至15%]]。',
      because: '至 may end a range or lead to a level',
      value: { value: null, figure: 'ambiguous' },
    },
    {
      language: 'zh',
      marked: '泰方[[暂停对12家企业采取不可靠实体清单]]措施90天。',
      because: 'suspending is not removing, and the outer verb counts',
      value: {
        measure: 'unreliable-entity-suspend',
        action: 'suspend',
        direction: 'ease',
        value: 12,
        duration: 'P90D',
        status: null,
      },
    },
    {
      language: 'zh',
      marked: '依照本国法律，我方对镍制品[[实施出口许可管理]]。本公告自2031年5月9日起施行。',
      because: 'the notice says when what it orders begins',
      value: { effective: { asWritten: '2031年5月9日' } },
      about: { kind: 'statement', party: 'TS', parties: ['NV', 'TS'] },
    },
    {
      language: 'zh',
      marked: '國務部門宣布將[[撤銷部分學生簽證]]。',
      because: 'taking a permission away tightens; announced and not done',
      value: { measure: 'visa-revocation', action: 'revoke', direction: 'tighten', status: 'announced' },
    },
    {
      language: 'zh',
      marked: '泰方对镍制品[[实施出口许可制度]]。',
      because: 'a duty to ask for leave is no ban',
      value: { measure: 'export-licensing', action: 'impose', direction: 'tighten' },
    },
    {
      language: 'zh',
      marked: '诺方并未[[取消出口限制]]。',
      because: 'a restriction expressly left in place is no easing',
      value: { measure: 'non-change', action: 'retain', direction: 'neutral' },
    },
    {
      language: 'en',
      marked:
        'The ministry [[added four firms to the Entity List]]. The additions take effect on May 9, 2031.',
      because: 'the next sentence says when the names are on the list',
      value: { action: 'impose', value: 4, effective: { asWritten: 'May 9, 2031' } },
      about: { kind: 'statement', party: 'NV', parties: ['NV', 'TS'] },
    },
    {
      language: 'en',
      marked: 'The ministry [[lifted tariffs]] on timber.',
      because: 'ending a restriction eases',
      value: { measure: 'tariff-rate', action: 'remove', direction: 'ease', status: 'executed' },
    },
    {
      language: 'en',
      marked: 'The council will [[suspend, for 60 days, 15 percentage points of the additional duty]].',
      because: 'the share that is suspended, and for how long',
      value: {
        measure: 'tariff-suspension',
        action: 'suspend',
        value: 15,
        unit: 'percentage-point',
        duration: 'P60D',
        status: 'planned',
      },
    },
    {
      language: 'en',
      marked: '[[Student visas were revoked]] last week.',
      because: 'the passive voice, and a permission taken away',
      value: { measure: 'visa-revocation', direction: 'tighten', status: 'executed' },
    },
    {
      language: 'en',
      marked: 'The office [[added nine firms to the Entity List]].',
      because: 'names put on a list',
      value: { measure: 'entity-list-add', action: 'impose', value: 9, object: { asWritten: 'nine firms' } },
    },
    {
      language: 'zh',
      marked: '关税休战原定5月31日到期，双方同意[[再延长60天]]。',
      because: 'the truce that is extended is named in the clause before',
      value: { measure: 'truce-period', action: 'extend', by: 'both', value: 60 },
    },
    {
      language: 'zh',
      marked: '美方拟把[[税率定在18%]]。',
      because: 'the level that somebody plans',
      value: { measure: 'tariff-rate', by: 'US', value: 18 },
    },
    {
      language: 'zh',
      marked: '美方要求释放被中方[[列入不可靠实体清单的4家企业]]。',
      because: 'whatever is asked for, those firms were put on the list',
      value: { measure: 'unreliable-entity-add', by: 'CN', value: 4 },
    },
    {
      language: 'zh',
      marked: '中方將美國堅果[[關稅由20%降至8%]]。',
      because: 'whoever stands before 將 levies the duty on what stands behind it',
      value: { by: 'CN', on: 'US', value: 8, before: 20 },
    },
    {
      language: 'en',
      marked: 'The [[trade truce, which was to lapse on Sunday, will instead hold]] until July.',
      because: 'it lasts longer than was planned',
      value: { measure: 'truce-period', action: 'extend', direction: 'ease' },
    },
    {
      language: 'en',
      marked: 'China would buy more corn if the United States dropped the [[12 percent levy]] on tiles.',
      because: 'a duty with its rate in a condition is one in place',
      value: { action: null, direction: 'tighten', by: 'US', value: 12 },
    },
    {
      language: 'en',
      marked: 'China hopes to win relief for the [[17 firms that the United States blacklisted]] in May.',
      because: 'those who were put on a list, in a relative clause',
      value: { measure: 'entity-list-add', by: 'US', value: 17, status: 'executed' },
    },
    {
      language: 'en',
      marked: 'US [[tariffs on Chinese goods stand at 28 percent]], down from 43 percent in May.',
      because: 'what it stood at before',
      value: { value: 28, before: 43, action: null },
    },
    {
      language: 'en',
      marked:
        'China would clear 90 licences and the United States would [[take 5 firms off its entity list]].',
      because: 'what another clause counts is not counted here',
      value: { measure: 'entity-list-remove', by: 'US', value: 5 },
    },
    {
      language: 'en',
      marked:
        'China will be more patient in return for the United States [[cutting the duty on ceramics to 9 percent]].',
      because: 'whoever stands right before the verb does it',
      value: { by: 'US', value: 9 },
    },
    { language: 'zh', marked: '美方从未提出过把税率定在30%。', because: 'said never to have been planned' },
    {
      language: 'en',
      marked: 'If Norvania does not lift its tariffs, trade will suffer.',
      because: 'a condition',
    },
    { language: 'zh', marked: '如果诺方没有取消关税，贸易就会受损。', because: 'a condition' },
    { language: 'zh', marked: '诺方从未承诺取消出口管制。', because: 'said never to have been promised' },
    {
      language: 'zh',
      marked: '美方决定自6月起把中国公民的[[签证费由20美元提高到35美元]]。',
      because: 'a fee after a rise, with the one before and its currency',
      value: { measure: 'visa-restriction', by: 'US', on: 'CN', value: 35, before: 20, unit: 'USD' },
    },
    {
      language: 'zh',
      marked: '美方說，中方鎵產品許可證的審批太慢，8月才[[批了6份]]。',
      because: 'a bare number of what was named before; Traditional is folded',
      value: { measure: 'licence-grant', by: 'CN', value: 6, unit: 'document' },
    },
    {
      language: 'zh',
      marked: '美方会取消对中国船舶的[[港口费]]吗？',
      because: 'only a measure in place can be asked to go',
      value: { by: 'US', on: 'CN', action: null, direction: 'tighten' },
    },
    {
      language: 'zh',
      marked: '美方保证不再对中国冰箱加征关税。',
      because: 'an act that will not be done again',
    },
    {
      language: 'zh',
      marked: '美方没有兑现采购300架飞机的承诺。',
      because: 'an undertaking that was not kept',
    },
    {
      language: 'en',
      marked: 'It broke its pledge to buy 300 aircraft.',
      because: 'an undertaking not kept',
    },
    { language: 'en', marked: 'China will add no more firms to the list.', because: 'none is added' },
    {
      language: 'en',
      marked: 'The blacklisted firms may appeal.',
      because: 'only named by what befell them',
    },
    { language: 'zh', marked: '中方敦促美方取消关税。', because: 'what is demanded has not been done' },
    { language: 'zh', marked: '如果对方继续加征关税，我们将奉陪。', because: 'a condition is no act' },
    { language: 'zh', marked: '双方就关税问题举行会谈。', because: 'a topic of talks' },
    { language: 'zh', marked: '泰方没有加征关税。', because: 'denied' },
    { language: 'zh', marked: '许可管理不是禁止出口。', because: 'said to be no ban' },
    { language: 'en', marked: 'They might raise tariffs if talks fail.', because: 'supposed' },
    { language: 'en', marked: 'He urged the ministry to lift sanctions.', because: 'demanded' },
    { language: 'en', marked: 'No visa has been revoked.', because: 'denied' },
    { language: 'en', marked: 'The two teams discussed tariffs and visas.', because: 'topics of talks' },
  ],
};
