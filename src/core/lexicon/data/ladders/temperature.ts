import type { LadderEntry } from '../../entry.ts';
import { NO_FORMS } from './none.ts';
import { OWN, SCMP_GUIDE, SINA_LIST, TEA_LEAF, WORLD_OF_CHINESE } from './sources.ts';

/** How warm talks are said to have been. */
export const temperatureLadder: LadderEntry = {
  id: 'temperature',
  label: { en: 'Temperature of talks', 'zh-Hans': '会谈气氛的温度', 'zh-Hant': '會談氣氛的溫度' },
  forms: NO_FORMS,
  caveat:
    'A convention of readers, not of ministries: no government has published such a scale, and the words are chosen by one side. The same word may be routine between some parties and cold between others.',
  rungs: [
    {
      id: 'disagreement-stated',
      ordinal: 1,
      label: { en: 'Positions stated', 'zh-Hans': '各说各话', 'zh-Hant': '各說各話' },
      formulations: ['full-exchange', 'agree-to-disagree', 'serious-manner'],
      source: `${TEA_LEAF}; ${SINA_LIST}`,
    },
    {
      id: 'candid',
      ordinal: 2,
      label: { en: 'Candid or frank', 'zh-Hans': '坦诚、坦率', 'zh-Hant': '坦誠、坦率' },
      formulations: ['candid', 'candid-indepth'],
      source: `${SCMP_GUIDE}; ${WORLD_OF_CHINESE}; ${TEA_LEAF}`,
    },
    {
      id: 'exchange',
      ordinal: 3,
      label: { en: 'Views exchanged', 'zh-Hans': '交换意见', 'zh-Hant': '交換意見' },
      formulations: [
        'exchanged-views',
        'common-concern',
        'in-depth',
        'substantive',
        'candid-indepth-constructive',
      ],
      source: `${TEA_LEAF} for the exchange of views; ${OWN} for the rest`,
    },
    {
      id: 'useful',
      ordinal: 4,
      label: { en: 'Useful or businesslike', 'zh-Hans': '有益、务实', 'zh-Hant': '有益、務實' },
      formulations: ['useful', 'businesslike', 'professional-efficient', 'candid-constructive'],
      source: `${SINA_LIST} for useful; ${OWN} for the rest`,
    },
    {
      id: 'constructive',
      ordinal: 5,
      label: { en: 'Constructive', 'zh-Hans': '建设性', 'zh-Hant': '建設性' },
      formulations: ['constructive', 'both-sides-positive'],
      source: OWN,
    },
    {
      id: 'productive',
      ordinal: 6,
      label: { en: 'Productive or fruitful', 'zh-Hans': '富有成效', 'zh-Hant': '富有成效' },
      formulations: ['productive', 'candid-friendly'],
      source: OWN,
    },
    {
      id: 'cordial',
      ordinal: 7,
      label: { en: 'Cordial and friendly', 'zh-Hans': '亲切友好', 'zh-Hant': '親切友好' },
      formulations: ['friendly'],
      source: `${SCMP_GUIDE}; ${WORLD_OF_CHINESE}, which calls such talks social; ${TEA_LEAF}`,
    },
  ],
};
