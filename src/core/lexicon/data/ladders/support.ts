import type { LadderEntry } from '../../entry.ts';
import { NO_FORMS } from './none.ts';
import { OWN, SINA_LIST } from './sources.ts';

/** How far a party stands behind another one's aim. */
export const supportLadder: LadderEntry = {
  id: 'support',
  label: { en: 'Support', 'zh-Hans': '支持的程度', 'zh-Hant': '支持的程度' },
  forms: NO_FORMS,
  rising: 'warmer',
  caveat: 'A convention of readers. Support is for what the sentence names, not for the party as such.',
  rungs: [
    {
      id: 'reserved',
      ordinal: 1,
      label: { en: 'Reserved', 'zh-Hans': '保留', 'zh-Hant': '保留' },
      formulations: ['reserve'],
      source: SINA_LIST,
    },
    {
      id: 'respects',
      ordinal: 2,
      label: { en: 'Respects, understands', 'zh-Hans': '尊重、理解', 'zh-Hant': '尊重、理解' },
      formulations: ['understands-respects'],
      source: `${SINA_LIST} for respect; ${OWN} for the rest`,
    },
    {
      id: 'appreciates',
      ordinal: 3,
      label: { en: 'Appreciates', 'zh-Hans': '赞赏', 'zh-Hant': '讚賞' },
      formulations: ['highly-appreciates'],
      source: SINA_LIST,
    },
    {
      id: 'firm',
      ordinal: 4,
      label: { en: 'Firm support', 'zh-Hans': '坚定支持', 'zh-Hant': '堅定支持' },
      formulations: ['mutual-support-core', 'firmly-supports', 'ironclad'],
      source: OWN,
    },
  ],
};
