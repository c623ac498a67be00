import type { LadderEntry } from '../../entry.ts';
import { NO_FORMS } from './none.ts';
import { OWN } from './sources.ts';

/** How plainly a demand to take something back names and judges it. */
export const demandLadder: LadderEntry = {
  id: 'demand',
  label: { en: 'Demands', 'zh-Hans': '要求的程度', 'zh-Hant': '要求的程度' },
  forms: NO_FORMS,
  caveat:
    'A convention of readers, compiled for this program. It orders the noun that names what is to end; how strongly it is asked for stands in the verb.',
  rungs: [
    {
      id: 'umbrella',
      ordinal: 1,
      label: { en: 'Negative measures', 'zh-Hans': '消极举措', 'zh-Hant': '消極舉措' },
      formulations: ['negative-measures', 'withdraw-negative-measures'],
      source: OWN,
    },
    {
      id: 'judged',
      ordinal: 2,
      label: { en: 'Wrong practices', 'zh-Hans': '错误做法', 'zh-Hant': '錯誤做法' },
      formulations: ['wrong-practice'],
      source: OWN,
    },
    {
      id: 'at-once',
      ordinal: 3,
      label: { en: 'Stop at once', 'zh-Hans': '立即停止', 'zh-Hant': '立即停止' },
      formulations: ['stop-immediately'],
      source: OWN,
    },
  ],
};
