import type { LadderEntry } from '../../entry.ts';
import { NO_FORMS } from './none.ts';
import { OWN } from './sources.ts';

/** How far a party binds itself. */
export const commitmentLadder: LadderEntry = {
  id: 'commitment',
  label: { en: 'Commitment', 'zh-Hans': '承诺的程度', 'zh-Hant': '承諾的程度' },
  forms: NO_FORMS,
  rising: 'firmer',
  caveat:
    'A convention of readers, compiled for this program. It orders words; whether something binds in law is another question.',
  rungs: [
    {
      id: 'study',
      ordinal: 1,
      label: { en: 'Will study', 'zh-Hans': '研究', 'zh-Hant': '研究' },
      formulations: ['study-proposal', 'took-note'],
      source: OWN,
    },
    {
      id: 'explore',
      ordinal: 2,
      label: { en: 'Will explore', 'zh-Hans': '探讨', 'zh-Hant': '探討' },
      formulations: ['explore-possibility'],
      source: OWN,
    },
    {
      id: 'ready',
      ordinal: 3,
      label: { en: 'Is ready to', 'zh-Hans': '愿', 'zh-Hant': '願' },
      formulations: ['stands-ready'],
      source: OWN,
    },
    {
      id: 'agree',
      ordinal: 4,
      label: { en: 'Agrees', 'zh-Hans': '同意', 'zh-Hant': '同意' },
      formulations: ['agreed-to-continue', 'framework', 'common-understandings'],
      source: OWN,
    },
    {
      id: 'promise',
      ordinal: 5,
      label: { en: 'Promises', 'zh-Hans': '承诺', 'zh-Hant': '承諾' },
      formulations: ['solemn-commitment'],
      source: OWN,
    },
    {
      id: 'decide',
      ordinal: 6,
      label: { en: 'Has decided', 'zh-Hans': '决定', 'zh-Hant': '決定' },
      formulations: ['both-decided'],
      source: OWN,
    },
  ],
};
