import type { OrganisationEntry } from '../../entry.ts';

/** Ministries and bodies of the Middle East and Africa, and armed movements that texts name. */
export const middleEastAfricanOrganisations: readonly OrganisationEntry[] = [
  {
    id: 'org:il-mfa',
    label: { en: 'Israeli Foreign Ministry', 'zh-Hans': '以色列外交部', 'zh-Hant': '以色列外交部' },
    party: 'IL',
    forms: { en: ['Israeli Foreign Ministry'], zh: ['以色列外交部', '以外交部'] },
  },
  {
    id: 'org:il-idf',
    label: { en: 'Israel Defense Forces', 'zh-Hans': '以色列国防军', 'zh-Hant': '以色列國防軍' },
    party: 'IL',
    forms: {
      en: ['IDF', 'Israel Defense Forces', 'Israeli military'],
      zh: [
        '以色列国防军',
        {
          text: '以军',
          not: [
            '以军事',
            '以军民',
            '以军队',
            '以军政',
            '以军人',
            '以军方',
            '以军工',
            '以军费',
            '以军舰',
            '以军援',
            '以军备',
          ],
        },
        '以色列军方',
      ],
    },
  },
  {
    id: 'org:ir-mfa',
    label: { en: 'Iranian Foreign Ministry', 'zh-Hans': '伊朗外交部', 'zh-Hant': '伊朗外交部' },
    party: 'IR',
    forms: { en: ['Iranian Foreign Ministry'], zh: ['伊朗外交部'] },
  },
  {
    id: 'org:ir-irgc',
    label: {
      en: 'Islamic Revolutionary Guard Corps',
      'zh-Hans': '伊斯兰革命卫队',
      'zh-Hant': '伊斯蘭革命衛隊',
    },
    party: 'IR',
    forms: {
      en: ['IRGC', 'Revolutionary Guards', 'Islamic Revolutionary Guard Corps'],
      zh: ['伊斯兰革命卫队', '伊朗革命卫队'],
    },
  },
  {
    id: 'org:sa-mfa',
    label: { en: 'Saudi Foreign Ministry', 'zh-Hans': '沙特外交部', 'zh-Hant': '沙特外交部' },
    party: 'SA',
    forms: { en: ['Saudi Foreign Ministry'], zh: ['沙特外交部'] },
  },
  {
    id: 'org:tr-mfa',
    label: { en: 'Turkish Foreign Ministry', 'zh-Hans': '土耳其外交部', 'zh-Hant': '土耳其外交部' },
    party: 'TR',
    forms: { en: ['Turkish Foreign Ministry'], zh: ['土耳其外交部'] },
  },
  {
    id: 'org:hamas',
    label: { en: 'Hamas', 'zh-Hans': '哈马斯', 'zh-Hant': '哈馬斯' },
    party: null,
    forms: { en: ['Hamas'], zh: ['哈马斯', '哈玛斯'] },
  },
  {
    id: 'org:hezbollah',
    label: { en: 'Hezbollah', 'zh-Hans': '黎巴嫩真主党', 'zh-Hant': '黎巴嫩真主黨' },
    party: null,
    forms: { en: ['Hezbollah', 'Hizballah'], zh: ['黎巴嫩真主党', '真主党'] },
  },
  {
    id: 'org:houthi',
    label: { en: 'Houthis', 'zh-Hans': '胡塞武装', 'zh-Hant': '胡塞武裝' },
    party: null,
    forms: { en: ['Houthi', 'Ansar Allah'], zh: ['胡塞武装', { text: '胡塞', not: ['胡塞尼'] }] },
  },
  {
    id: 'org:taliban',
    label: { en: 'Taliban', 'zh-Hans': '塔利班', 'zh-Hant': '塔利班' },
    party: null,
    forms: { en: ['Taliban'], zh: ['塔利班', '阿富汗塔利班'] },
  },
];
