import type { CueEntry } from '../../entry.ts';

/** Words that judge how talks stand or whether anything will come of them. `valence` as in the cues of stance. */
export const prospectCues: readonly CueEntry[] = [
  {
    id: 'stance:good-call',
    class: 'stance',
    label: { en: 'a very good call', 'zh-Hans': '非常好', 'zh-Hant': '非常好' },
    attributes: { valence: 1, needs: 'matter' },
    forms: {
      en: [
        'very good call',
        'great call',
        'good conversation',
        'good talks',
        'back on track',
        'straightened out',
      ],
      zh: ['非常好', '很好的通话', '重回正轨', '重新启动', '缓和迹象', '喘息', '已理顺', '恢复正常'],
    },
  },
  {
    id: 'stance:hard-to-reach',
    class: 'stance',
    label: { en: 'hard to reach', 'zh-Hans': '极难', 'zh-Hant': '極難' },
    attributes: { valence: -1, needs: 'matter' },
    forms: {
      en: [
        'extremely hard to',
        'very hard to make',
        'talking past each other',
        'bad faith',
        'dead end',
        'no closer',
      ],
      zh: ['极难', '难以达成', '非常难', '陷阱', '误判', '各说各话', '渐行渐远', '遭遇极限'],
    },
  },
  {
    id: 'stance:unresolved',
    class: 'stance',
    label: { en: 'unresolved', 'zh-Hans': '未得到解决', 'zh-Hant': '未得到解決' },
    attributes: { valence: -1, needs: 'matter' },
    forms: {
      en: [
        'remain unresolved',
        'remains unresolved',
        'still unresolved',
        'wary',
        'hedging their bets',
        'fragile truce',
      ],
      zh: [
        '未得到解决',
        '尚未解决',
        '尚未重启',
        '尚未回归',
        '尚无实质',
        '存疑',
        '两面下注',
        '动荡',
        '不确定性',
      ],
    },
  },
];
