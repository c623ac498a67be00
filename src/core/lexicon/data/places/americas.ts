import type { PlaceEntry } from '../../entry.ts';

/** Cities of the Americas. */
export const americanPlaces: readonly PlaceEntry[] = [
  {
    id: 'place:washington-dc',
    label: { en: 'Washington, D.C.', 'zh-Hans': '华盛顿特区', 'zh-Hant': '華盛頓特區' },
    country: 'US',
    forms: {
      en: [
        'Washington, D.C.',
        'Washington, DC',
        'Washington D.C.',
        'Washington DC',
        { text: 'Washington', caseSensitive: true, not: ['George Washington', 'Washington State'] },
      ],
      zh: [
        '华盛顿特区',
        '华盛顿哥伦比亚特区',
        { text: '华盛顿', not: ['乔治·华盛顿', '华盛顿州'] },
        { text: '华府', not: ['华府邸'] },
      ],
    },
  },
  {
    id: 'place:new-york',
    label: { en: 'New York', 'zh-Hans': '纽约', 'zh-Hant': '紐約' },
    country: 'US',
    forms: {
      en: ['New York', 'New York City'],
      zh: [{ text: '纽约', not: ['纽约时报', '纽约州', '纽约客', '纽约邮报'] }],
    },
  },
  {
    id: 'place:san-francisco',
    label: { en: 'San Francisco', 'zh-Hans': '旧金山', 'zh-Hant': '舊金山' },
    country: 'US',
    forms: { en: ['San Francisco'], zh: ['旧金山', '三藩市'] },
  },
  {
    id: 'place:woodside',
    label: { en: 'Woodside', 'zh-Hans': '伍德赛德', 'zh-Hant': '伍德賽德' },
    country: 'US',
    forms: { en: [{ text: 'Woodside', caseSensitive: true }, 'Woodside, California'], zh: ['伍德赛德'] },
  },
  {
    id: 'place:los-angeles',
    label: { en: 'Los Angeles', 'zh-Hans': '洛杉矶', 'zh-Hant': '洛杉磯' },
    country: 'US',
    forms: { en: ['Los Angeles'], zh: ['洛杉矶'] },
  },
  {
    id: 'place:seattle',
    label: { en: 'Seattle', 'zh-Hans': '西雅图', 'zh-Hant': '西雅圖' },
    country: 'US',
    forms: { en: [{ text: 'Seattle', caseSensitive: true }], zh: ['西雅图'] },
  },
  {
    id: 'place:chicago',
    label: { en: 'Chicago', 'zh-Hans': '芝加哥', 'zh-Hant': '芝加哥' },
    country: 'US',
    forms: { en: [{ text: 'Chicago', caseSensitive: true }], zh: ['芝加哥'] },
  },
  {
    id: 'place:boston',
    label: { en: 'Boston', 'zh-Hans': '波士顿', 'zh-Hant': '波士頓' },
    country: 'US',
    forms: { en: [{ text: 'Boston', caseSensitive: true }], zh: ['波士顿'] },
  },
  {
    id: 'place:houston',
    label: { en: 'Houston', 'zh-Hans': '休斯敦', 'zh-Hant': '休斯敦' },
    country: 'US',
    forms: { en: [{ text: 'Houston', caseSensitive: true }], zh: ['休斯敦', '休士顿', '侯斯顿'] },
  },
  {
    id: 'place:atlanta',
    label: { en: 'Atlanta', 'zh-Hans': '亚特兰大', 'zh-Hant': '亞特蘭大' },
    country: 'US',
    forms: { en: [{ text: 'Atlanta', caseSensitive: true }], zh: ['亚特兰大'] },
  },
  {
    id: 'place:miami',
    label: { en: 'Miami', 'zh-Hans': '迈阿密', 'zh-Hant': '邁阿密' },
    country: 'US',
    forms: { en: [{ text: 'Miami', caseSensitive: true }], zh: ['迈阿密'] },
  },
  {
    id: 'place:palm-beach',
    label: { en: 'Palm Beach', 'zh-Hans': '棕榈滩', 'zh-Hant': '棕櫚灘' },
    country: 'US',
    forms: { en: ['Palm Beach', 'West Palm Beach'], zh: ['棕榈滩'] },
  },
  {
    id: 'place:anchorage',
    label: { en: 'Anchorage', 'zh-Hans': '安克雷奇', 'zh-Hant': '安克雷奇' },
    country: 'US',
    forms: { en: [{ text: 'Anchorage', caseSensitive: true }], zh: ['安克雷奇', '安克拉治', '安克拉奇'] },
  },
  {
    id: 'place:honolulu',
    label: { en: 'Honolulu', 'zh-Hans': '檀香山', 'zh-Hant': '檀香山' },
    country: 'US',
    forms: { en: [{ text: 'Honolulu', caseSensitive: true }], zh: ['檀香山', '火奴鲁鲁'] },
  },
  {
    id: 'place:palo-alto',
    label: { en: 'Palo Alto', 'zh-Hans': '帕洛阿尔托', 'zh-Hant': '帕洛阿爾托' },
    country: 'US',
    forms: { en: ['Palo Alto'], zh: ['帕洛阿尔托'] },
  },
  {
    id: 'place:philadelphia',
    label: { en: 'Philadelphia', 'zh-Hans': '费城', 'zh-Hant': '費城' },
    country: 'US',
    forms: { en: [{ text: 'Philadelphia', caseSensitive: true }], zh: ['费城'] },
  },
  {
    id: 'place:pittsburgh',
    label: { en: 'Pittsburgh', 'zh-Hans': '匹兹堡', 'zh-Hant': '匹茲堡' },
    country: 'US',
    forms: { en: [{ text: 'Pittsburgh', caseSensitive: true }], zh: ['匹兹堡'] },
  },
  {
    id: 'place:detroit',
    label: { en: 'Detroit', 'zh-Hans': '底特律', 'zh-Hant': '底特律' },
    country: 'US',
    forms: { en: [{ text: 'Detroit', caseSensitive: true }], zh: ['底特律'] },
  },
  {
    id: 'place:dallas',
    label: { en: 'Dallas', 'zh-Hans': '达拉斯', 'zh-Hant': '達拉斯' },
    country: 'US',
    forms: { en: [{ text: 'Dallas', caseSensitive: true }], zh: ['达拉斯'] },
  },
  {
    id: 'place:las-vegas',
    label: { en: 'Las Vegas', 'zh-Hans': '拉斯维加斯', 'zh-Hant': '拉斯維加斯' },
    country: 'US',
    forms: { en: ['Las Vegas'], zh: ['拉斯维加斯'] },
  },
  {
    id: 'place:des-moines',
    label: { en: 'Des Moines', 'zh-Hans': '得梅因', 'zh-Hant': '得梅因' },
    country: 'US',
    forms: { en: ['Des Moines', { text: 'Muscatine', caseSensitive: true }], zh: ['得梅因', '马斯卡廷'] },
  },
  {
    id: 'place:doral',
    label: { en: 'Doral', 'zh-Hans': '多拉尔', 'zh-Hant': '多拉爾' },
    country: 'US',
    forms: { en: [{ text: 'Doral', caseSensitive: true }, 'Trump National Doral'], zh: ['多拉尔'] },
  },
  {
    id: 'place:guam',
    label: { en: 'Guam', 'zh-Hans': '关岛', 'zh-Hant': '關島' },
    country: 'GU',
    forms: { en: [{ text: 'Guam', caseSensitive: true }], zh: ['关岛'] },
  },
  {
    id: 'place:ottawa',
    label: { en: 'Ottawa', 'zh-Hans': '渥太华', 'zh-Hant': '渥太華' },
    country: 'CA',
    forms: { en: [{ text: 'Ottawa', caseSensitive: true }], zh: ['渥太华'] },
  },
  {
    id: 'place:toronto',
    label: { en: 'Toronto', 'zh-Hans': '多伦多', 'zh-Hant': '多倫多' },
    country: 'CA',
    forms: { en: [{ text: 'Toronto', caseSensitive: true }], zh: ['多伦多'] },
  },
  {
    id: 'place:vancouver',
    label: { en: 'Vancouver', 'zh-Hans': '温哥华', 'zh-Hant': '溫哥華' },
    country: 'CA',
    forms: { en: [{ text: 'Vancouver', caseSensitive: true }], zh: ['温哥华'] },
  },
  {
    id: 'place:montreal',
    label: { en: 'Montreal', 'zh-Hans': '蒙特利尔', 'zh-Hant': '蒙特利爾' },
    country: 'CA',
    forms: {
      en: [
        { text: 'Montreal', caseSensitive: true },
        { text: 'Montréal', caseSensitive: true },
      ],
      zh: ['蒙特利尔', '满地可', '蒙特娄'],
    },
  },
  {
    id: 'place:quebec-city',
    label: { en: 'Quebec City', 'zh-Hans': '魁北克城', 'zh-Hant': '魁北克城' },
    country: 'CA',
    forms: {
      en: ['Quebec City', { text: 'Charlevoix', caseSensitive: true }, 'La Malbaie'],
      zh: ['魁北克城', '沙勒沃伊'],
    },
  },
  {
    id: 'place:kananaskis',
    label: { en: 'Kananaskis', 'zh-Hans': '卡纳纳斯基斯', 'zh-Hant': '卡納納斯基斯' },
    country: 'CA',
    forms: {
      en: [
        { text: 'Kananaskis', caseSensitive: true },
        { text: 'Banff', caseSensitive: true },
        { text: 'Calgary', caseSensitive: true },
      ],
      zh: ['卡纳纳斯基斯', '班夫', '卡尔加里'],
    },
  },
  {
    id: 'place:mexico-city',
    label: { en: 'Mexico City', 'zh-Hans': '墨西哥城', 'zh-Hant': '墨西哥城' },
    country: 'MX',
    forms: { en: ['Mexico City'], zh: ['墨西哥城'] },
  },
  {
    id: 'place:los-cabos',
    label: { en: 'Los Cabos', 'zh-Hans': '洛斯卡沃斯', 'zh-Hant': '洛斯卡沃斯' },
    country: 'MX',
    forms: { en: ['Los Cabos'], zh: ['洛斯卡沃斯'] },
  },
  {
    id: 'place:cancun',
    label: { en: 'Cancún', 'zh-Hans': '坎昆', 'zh-Hant': '坎昆' },
    country: 'MX',
    forms: {
      en: [
        { text: 'Cancún', caseSensitive: true },
        { text: 'Cancun', caseSensitive: true },
      ],
      zh: ['坎昆'],
    },
  },
  {
    id: 'place:havana',
    label: { en: 'Havana', 'zh-Hans': '哈瓦那', 'zh-Hant': '哈瓦那' },
    country: 'CU',
    forms: { en: [{ text: 'Havana', caseSensitive: true }], zh: [{ text: '哈瓦那', not: ['哈瓦那综合'] }] },
  },
  {
    id: 'place:panama-city',
    label: { en: 'Panama City', 'zh-Hans': '巴拿马城', 'zh-Hant': '巴拿馬城' },
    country: 'PA',
    forms: { en: ['Panama City', 'Panama Canal'], zh: ['巴拿马城', '巴拿马运河'] },
  },
  {
    id: 'place:san-jose-cr',
    label: { en: 'San José', 'zh-Hans': '圣何塞', 'zh-Hant': '聖何塞' },
    country: 'CR',
    forms: { en: ['San José, Costa Rica'], zh: ['圣何塞'] },
  },
  {
    id: 'place:bogota',
    label: { en: 'Bogotá', 'zh-Hans': '波哥大', 'zh-Hant': '波哥大' },
    country: 'CO',
    forms: {
      en: [
        { text: 'Bogotá', caseSensitive: true },
        { text: 'Bogota', caseSensitive: true },
      ],
      zh: ['波哥大'],
    },
  },
  {
    id: 'place:cartagena',
    label: { en: 'Cartagena', 'zh-Hans': '卡塔赫纳', 'zh-Hant': '卡塔赫納' },
    country: 'CO',
    forms: { en: [{ text: 'Cartagena', caseSensitive: true }], zh: ['卡塔赫纳'] },
  },
  {
    id: 'place:caracas',
    label: { en: 'Caracas', 'zh-Hans': '加拉加斯', 'zh-Hant': '加拉加斯' },
    country: 'VE',
    forms: { en: [{ text: 'Caracas', caseSensitive: true }], zh: ['加拉加斯', '卡拉卡斯'] },
  },
  {
    id: 'place:quito',
    label: { en: 'Quito', 'zh-Hans': '基多', 'zh-Hant': '基多' },
    country: 'EC',
    forms: { en: [{ text: 'Quito', caseSensitive: true }], zh: ['基多'] },
  },
  {
    id: 'place:lima',
    label: { en: 'Lima', 'zh-Hans': '利马', 'zh-Hant': '利馬' },
    country: 'PE',
    forms: {
      en: [{ text: 'Lima', caseSensitive: true }],
      zh: [{ text: '利马', not: ['利马索尔', '马利马', '比利马'] }],
    },
  },
  {
    id: 'place:chancay',
    label: { en: 'Chancay', 'zh-Hans': '钱凯港', 'zh-Hant': '錢凱港' },
    country: 'PE',
    forms: {
      en: [{ text: 'Chancay', caseSensitive: true }, 'Chancay Port'],
      zh: ['钱凯港', '钱凯', '昌凯港'],
    },
  },
  {
    id: 'place:la-paz',
    label: { en: 'La Paz', 'zh-Hans': '拉巴斯', 'zh-Hant': '拉巴斯' },
    country: 'BO',
    forms: { en: ['La Paz'], zh: ['拉巴斯'] },
  },
  {
    id: 'place:santiago',
    label: { en: 'Santiago', 'zh-Hans': '圣地亚哥', 'zh-Hant': '聖地亞哥' },
    country: 'CL',
    forms: {
      en: [{ text: 'Santiago', caseSensitive: true }],
      zh: [{ text: '圣地亚哥', not: ['圣地亚哥港'] }],
    },
  },
  {
    id: 'place:brasilia',
    label: { en: 'Brasília', 'zh-Hans': '巴西利亚', 'zh-Hant': '巴西利亞' },
    country: 'BR',
    forms: {
      en: [
        { text: 'Brasília', caseSensitive: true },
        { text: 'Brasilia', caseSensitive: true },
      ],
      zh: ['巴西利亚'],
    },
  },
  {
    id: 'place:rio-de-janeiro',
    label: { en: 'Rio de Janeiro', 'zh-Hans': '里约热内卢', 'zh-Hant': '里約熱內盧' },
    country: 'BR',
    forms: {
      en: ['Rio de Janeiro', { text: 'Rio', caseSensitive: true }],
      zh: ['里约热内卢', { text: '里约', not: ['里约宣言'] }],
    },
  },
  {
    id: 'place:sao-paulo',
    label: { en: 'São Paulo', 'zh-Hans': '圣保罗', 'zh-Hant': '聖保羅' },
    country: 'BR',
    forms: { en: ['São Paulo', 'Sao Paulo'], zh: ['圣保罗'] },
  },
  {
    id: 'place:fortaleza',
    label: { en: 'Fortaleza', 'zh-Hans': '福塔莱萨', 'zh-Hant': '福塔萊薩' },
    country: 'BR',
    forms: { en: [{ text: 'Fortaleza', caseSensitive: true }], zh: ['福塔莱萨'] },
  },
  {
    id: 'place:belem',
    label: { en: 'Belém', 'zh-Hans': '贝伦', 'zh-Hant': '貝倫' },
    country: 'BR',
    forms: {
      en: [
        { text: 'Belém', caseSensitive: true },
        { text: 'Belem', caseSensitive: true },
      ],
      zh: [{ text: '贝伦', not: ['贝伦森', '施贝伦'] }],
    },
  },
  {
    id: 'place:buenos-aires',
    label: { en: 'Buenos Aires', 'zh-Hans': '布宜诺斯艾利斯', 'zh-Hant': '布宜諾斯艾利斯' },
    country: 'AR',
    forms: { en: ['Buenos Aires'], zh: ['布宜诺斯艾利斯'] },
  },
  {
    id: 'place:montevideo',
    label: { en: 'Montevideo', 'zh-Hans': '蒙得维的亚', 'zh-Hant': '蒙得維的亞' },
    country: 'UY',
    forms: { en: [{ text: 'Montevideo', caseSensitive: true }], zh: ['蒙得维的亚'] },
  },
  {
    id: 'place:asuncion',
    label: { en: 'Asunción', 'zh-Hans': '亚松森', 'zh-Hant': '亞松森' },
    country: 'PY',
    forms: {
      en: [
        { text: 'Asunción', caseSensitive: true },
        { text: 'Asuncion', caseSensitive: true },
      ],
      zh: ['亚松森'],
    },
  },
];
