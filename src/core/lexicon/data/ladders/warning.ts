import type { LadderEntry } from '../../entry.ts';
import { NO_FORMS } from './none.ts';
import { GODWIN_MILLER, OWN, SCMP_GUIDE, SINA_LIST, TEA_LEAF } from './sources.ts';

/** From a word of concern to the last word before acts. */
export const warningLadder: LadderEntry = {
  id: 'warning',
  label: { en: 'Warnings', 'zh-Hans': '警告的层级', 'zh-Hant': '警告的層級' },
  forms: NO_FORMS,
  caveat:
    'A convention of readers. Who speaks (an editorial, a spokesperson, a ministry, a leader) weighs as much as the words. The upper rungs were studied in crises over the use of force; the order of the lower ones is nobody’s official scale, and rungs are skipped in practice.',
  rungs: [
    {
      id: 'concern',
      ordinal: 1,
      label: { en: 'Concern', 'zh-Hans': '关切', 'zh-Hant': '關切' },
      formulations: ['concerns-raised', 'closely-follow'],
      source: `${TEA_LEAF} for following closely; ${OWN} for the rest`,
    },
    {
      id: 'regret',
      ordinal: 2,
      label: { en: 'Regret', 'zh-Hans': '遗憾', 'zh-Hant': '遺憾' },
      formulations: ['regret'],
      source: SINA_LIST,
    },
    {
      id: 'serious-concern',
      ordinal: 3,
      label: { en: 'Serious concern', 'zh-Hans': '严重关切', 'zh-Hant': '嚴重關切' },
      formulations: ['grave-concern'],
      source: `${SINA_LIST}; ${TEA_LEAF}`,
    },
    {
      id: 'dissatisfaction',
      ordinal: 4,
      label: { en: 'Dissatisfaction', 'zh-Hans': '不满', 'zh-Hant': '不滿' },
      formulations: ['dissatisfaction'],
      source: OWN,
    },
    {
      id: 'firm-opposition',
      ordinal: 5,
      label: {
        en: 'Strong dissatisfaction, firm opposition',
        'zh-Hans': '强烈不满、坚决反对',
        'zh-Hant': '強烈不滿、堅決反對',
      },
      formulations: ['strong-dissatisfaction', 'oppose-firmly'],
      source: OWN,
    },
    {
      id: 'representations',
      ordinal: 6,
      label: { en: 'Representations lodged', 'zh-Hans': '严正交涉', 'zh-Hant': '嚴正交涉' },
      formulations: ['stern-representations', 'summoned'],
      source: SCMP_GUIDE,
    },
    {
      id: 'condemnation',
      ordinal: 7,
      label: { en: 'Condemnation', 'zh-Hans': '强烈谴责', 'zh-Hant': '強烈譴責' },
      formulations: ['strong-condemnation'],
      source: OWN,
    },
    {
      id: 'necessary-measures',
      ordinal: 8,
      label: {
        en: 'Limits marked, measures hinted at',
        'zh-Hans': '划出红线、采取必要措施',
        'zh-Hant': '劃出紅線、採取必要措施',
      },
      formulations: ['will-respond', 'reserve-right', 'red-line', 'taiwan-prudent', 'taiwan-core-of-core'],
      source: OWN,
    },
    {
      id: 'countermeasures',
      ordinal: 9,
      label: { en: 'Countermeasures announced', 'zh-Hans': '必将反制', 'zh-Hant': '必將反制' },
      formulations: ['countermeasures', 'fight-to-end', 'first-red-line', 'crush-attempts'],
      source: OWN,
    },
    {
      id: 'consequences',
      ordinal: 10,
      label: { en: 'All consequences', 'zh-Hans': '承担一切后果', 'zh-Hant': '承擔一切後果' },
      formulations: ['bear-consequences', 'severe-consequences'],
      source: OWN,
    },
    {
      id: 'playing-with-fire',
      ordinal: 11,
      label: { en: 'Playing with fire', 'zh-Hans': '玩火', 'zh-Hant': '玩火' },
      formulations: ['playing-with-fire'],
      source: `${GODWIN_MILLER}; the first of them`,
    },
    {
      id: 'brink',
      ordinal: 12,
      label: { en: 'Rein in at the brink', 'zh-Hans': '悬崖勒马', 'zh-Hant': '懸崖勒馬' },
      formulations: ['stop-at-brink', 'not-stand-idly-by'],
      source: `${GODWIN_MILLER}, for not standing idly by; ${OWN} for the brink`,
    },
    {
      id: 'forbearance-limits',
      ordinal: 13,
      label: { en: 'Forbearance has limits', 'zh-Hans': '忍耐是有限度的', 'zh-Hant': '忍耐是有限度的' },
      formulations: ['forbearance-limits'],
      source: GODWIN_MILLER,
    },
    {
      id: 'warned',
      ordinal: 14,
      label: { en: 'Do not say you were not warned', 'zh-Hans': '勿谓言之不预', 'zh-Hant': '勿謂言之不預' },
      formulations: ['dont-say-not-warned'],
      source: `${SINA_LIST}, as the gravest of warnings`,
    },
  ],
};
