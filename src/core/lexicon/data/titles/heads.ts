import type { TitleEntry } from '../../entry.ts';

/** Heads of state, government, party and international bodies. */
export const headTitles: readonly TitleEntry[] = [
  {
    id: 'title:president-state',
    label: { en: 'President (state)', 'zh-Hans': '国家主席', 'zh-Hant': '國家主席' },
    rank: 'head',
    forms: { en: ['State President'], zh: ['国家主席', '国家主席、中央军委主席', '共和国主席'] },
  },
  {
    id: 'title:president',
    label: { en: 'President', 'zh-Hans': '总统', 'zh-Hant': '總統' },
    rank: 'head',
    forms: {
      en: ['President', 'Mr. President', 'Mr President'],
      zh: [
        {
          text: '总统',
          not: [
            '总统府',
            '总统选举',
            '总统任期',
            '总统制',
            '副总统',
            '总统候选人',
            '总统大选',
            '总统职位',
            '总统令',
            '总统办公室',
            '总统山',
          ],
        },
        '现任总统',
        '总统先生',
      ],
    },
    note: 'A president of a council or company is “President” too.',
  },
  {
    id: 'title:chairman',
    label: { en: 'Chairman', 'zh-Hans': '主席', 'zh-Hant': '主席' },
    rank: 'head',
    forms: {
      en: ['Chairman', { text: 'Chair', caseSensitive: true }, 'Chairwoman', 'Chairperson'],
      zh: [
        { text: '主席', not: ['主席国', '国家主席', '副主席', '主席台', '主席团', '主席声明'] },
        '主席先生',
        '中央军委主席',
        '国务委员会主席',
        '部长会议主席',
        '轮值主席',
        '国务委员长',
      ],
    },
    note: '主席 before or after a name.',
  },
  {
    id: 'title:premier',
    label: { en: 'Premier', 'zh-Hans': '总理', 'zh-Hant': '總理' },
    rank: 'head',
    forms: {
      en: [{ text: 'Premier', not: ['Premier League'] }],
      zh: [
        { text: '总理', not: ['副总理', '总理府', '总理职位', '总理任期'] },
        '国务院总理',
        '政府总理',
        '内阁总理大臣',
        '总理先生',
      ],
    },
  },
  {
    id: 'title:prime-minister',
    label: { en: 'Prime Minister', 'zh-Hans': '首相', 'zh-Hant': '首相' },
    rank: 'head',
    forms: {
      en: ['Prime Minister', 'the PM', 'PM', 'Mr. Prime Minister'],
      zh: [{ text: '首相', not: ['首相府', '首相官邸', '副首相'] }, '阁揆', '行政首长'],
    },
  },
  {
    id: 'title:chancellor',
    label: { en: 'Chancellor', 'zh-Hans': '德国总理', 'zh-Hant': '德國總理' },
    rank: 'head',
    forms: { en: ['Chancellor', 'Federal Chancellor'], zh: ['德国总理', '奥地利总理', '联邦总理'] },
    note: 'The British Chancellor is the Chancellor of the Exchequer.',
  },
  {
    id: 'title:general-secretary',
    label: { en: 'General Secretary', 'zh-Hans': '总书记', 'zh-Hant': '總書記' },
    rank: 'head',
    forms: {
      en: ['General Secretary', 'Party General Secretary', 'Secretary-General of the party'],
      zh: ['总书记', '中共中央总书记', '中央总书记', '第一书记'],
    },
  },
  {
    id: 'title:king',
    label: { en: 'King', 'zh-Hans': '国王', 'zh-Hant': '國王' },
    rank: 'head',
    forms: {
      en: ['King', 'Emperor', 'His Majesty', 'Their Majesties'],
      zh: ['国王', '陛下', '天皇', '国王陛下'],
    },
  },
  {
    id: 'title:queen',
    label: { en: 'Queen', 'zh-Hans': '女王', 'zh-Hant': '女王' },
    rank: 'head',
    forms: { en: ['Queen', 'Her Majesty'], zh: ['女王', '王后'] },
  },
  {
    id: 'title:crown-prince',
    label: { en: 'Crown Prince', 'zh-Hans': '王储', 'zh-Hant': '王儲' },
    rank: 'head',
    forms: { en: ['Crown Prince'], zh: ['王储', '王太子', '皇太子', '储君'] },
  },
  {
    id: 'title:emir',
    label: { en: 'Emir', 'zh-Hans': '埃米尔', 'zh-Hant': '埃米爾' },
    rank: 'head',
    forms: {
      en: ['Emir', 'Amir', 'Sheikh', 'Sultan'],
      zh: [
        '埃米尔',
        { text: '苏丹', not: ['苏丹国', '南苏丹', '苏丹武装', '苏丹冲突', '苏丹港'] },
        { text: '酋长', not: ['酋长国'] },
      ],
    },
    note: '苏丹 is also the state of Sudan.',
  },
  {
    id: 'title:supreme-leader',
    label: { en: 'Supreme Leader', 'zh-Hans': '最高领袖', 'zh-Hant': '最高領袖' },
    rank: 'head',
    forms: { en: ['Supreme Leader', 'Ayatollah'], zh: ['最高领袖', '最高领导人', '阿亚图拉'] },
  },
  {
    id: 'title:pope',
    label: { en: 'Pope', 'zh-Hans': '教皇', 'zh-Hant': '教皇' },
    rank: 'head',
    forms: { en: ['Pope', 'His Holiness', 'Pontiff'], zh: ['教皇', '教宗'] },
  },
  {
    id: 'title:head-of-state',
    label: { en: 'head of state', 'zh-Hans': '国家元首', 'zh-Hant': '國家元首' },
    rank: 'head',
    forms: {
      en: [
        'head of state',
        'heads of state',
        'head of government',
        'heads of government',
        'leader',
        'leaders',
        'head of state and government',
      ],
      zh: [
        '国家元首',
        '元首',
        { text: '领导人', not: ['领导人峰会'] },
        '政府首脑',
        { text: '首脑', not: ['首脑会议', '首脑会谈', '首脑外交'] },
        '国家领导人',
      ],
    },
  },
  {
    id: 'title:commission-president',
    label: { en: 'Commission President', 'zh-Hans': '欧盟委员会主席', 'zh-Hant': '歐盟委員會主席' },
    rank: 'head',
    forms: {
      en: [
        'Commission President',
        'President of the European Commission',
        'European Commission President',
        'European Council President',
        'President of the European Council',
        'Council President',
      ],
      zh: ['欧盟委员会主席', '欧委会主席', '欧洲理事会主席', '执委会主席'],
    },
  },
  {
    id: 'title:secretary-general',
    label: { en: 'Secretary-General', 'zh-Hans': '秘书长', 'zh-Hant': '秘書長' },
    rank: 'head',
    forms: {
      en: ['Secretary-General', 'UN Secretary-General', 'UN chief', 'NATO chief', 'NATO Secretary General'],
      zh: [
        { text: '秘书长', not: ['副秘书长'] },
        '联合国秘书长',
        '北约秘书长',
        '东盟秘书长',
        '上合组织秘书长',
      ],
    },
  },
  {
    id: 'title:director-general',
    label: { en: 'Director-General', 'zh-Hans': '总干事', 'zh-Hant': '總幹事' },
    rank: 'head',
    forms: {
      en: ['Director-General', 'Managing Director'],
      zh: ['总干事', '世贸组织总干事', '国际货币基金组织总裁', '世卫组织总干事'],
    },
  },
  {
    id: 'title:vice-president',
    label: { en: 'Vice President', 'zh-Hans': '副总统', 'zh-Hant': '副總統' },
    rank: 'head',
    forms: { en: ['Vice President', 'the Vice President'], zh: ['副总统', '国家副主席', '副主席'] },
  },
  {
    id: 'title:first-lady',
    label: { en: 'First Lady', 'zh-Hans': '第一夫人', 'zh-Hant': '第一夫人' },
    rank: 'head',
    forms: {
      en: ['First Lady'],
      zh: ['第一夫人', { text: '夫人', not: ['斯拉夫人', '夫人们', '居里夫人'] }],
    },
  },
  {
    id: 'title:chief-executive',
    label: { en: 'Chief Executive', 'zh-Hans': '行政长官', 'zh-Hant': '行政長官' },
    rank: 'head',
    forms: { en: ['Chief Executive of Hong Kong', 'Chief Executive of Macao'], zh: ['行政长官', '特首'] },
  },
];
