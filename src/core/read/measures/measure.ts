import type { Reader } from '../reader.ts';
import { measuresOf } from './measures-of.ts';

/** Acts of governments with force of their own. */
export const measureTaken: Reader<'measure'> = {
  id: 'measure/act',
  version: '0.1.0',
  kind: 'measure',
  summary:
    'A tariff, control, licence, list, fee, sanction, visa rule, truce or purchase with the verb that acts upon it: whose it is, on whom, how much, from when until when. What is asked for, supposed or denied is no act; what was expressly left as it was is `non-change`.',
  read: measuresOf,
  examples: [
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
        status: 'suspended',
      },
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
