import type { TitleEntry } from '../../entry.ts';

/** Heads of institutes and departments of firms, who explain events and speak for no government. */
export const instituteTitles: readonly TitleEntry[] = [
  {
    id: 'title:institute-head',
    label: { en: 'institute director', 'zh-Hans': '所长', 'zh-Hant': '所長' },
    rank: 'expert',
    forms: {
      en: [
        'institute director',
        'head of research',
        'research head',
        'program director',
        'programme director',
      ],
      zh: [
        { text: '所长', not: ['派出所长', '厕所长', '研究所长期'] },
        '副所长',
        '研究所所长',
        '研究所副所长',
        '研究中心主任',
        '研究中心副主任',
        '研究院院长',
        '研究院副院长',
        '研究部主任',
        '项目主任',
        '研究主管',
        '理事长',
      ],
    },
  },
];
