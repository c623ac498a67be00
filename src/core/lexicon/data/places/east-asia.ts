import type { PlaceEntry } from '../../entry.ts';

/** Cities of East and Central Asia. */
export const eastAsianPlaces: readonly PlaceEntry[] = [
  {
    id: 'place:beijing',
    label: { en: 'Beijing', 'zh-Hans': '北京', 'zh-Hant': '北京' },
    country: 'CN',
    forms: {
      en: [
        { text: 'Beijing', caseSensitive: true },
        { text: 'Peking', caseSensitive: true },
      ],
      zh: [{ text: '北京', not: ['北京时间', '北京大学', '北京市长'] }],
    },
  },
  {
    id: 'place:shanghai',
    label: { en: 'Shanghai', 'zh-Hans': '上海', 'zh-Hant': '上海' },
    country: 'CN',
    forms: {
      en: [
        { text: 'Shanghai', caseSensitive: true },
        { text: 'Pudong', caseSensitive: true },
      ],
      zh: [{ text: '上海', not: ['上海合作', '上海公报'] }],
    },
  },
  {
    id: 'place:guangzhou',
    label: { en: 'Guangzhou', 'zh-Hans': '广州', 'zh-Hant': '廣州' },
    country: 'CN',
    forms: {
      en: [
        { text: 'Guangzhou', caseSensitive: true },
        { text: 'Canton', caseSensitive: true },
      ],
      zh: ['广州'],
    },
  },
  {
    id: 'place:shenzhen',
    label: { en: 'Shenzhen', 'zh-Hans': '深圳', 'zh-Hant': '深圳' },
    country: 'CN',
    forms: { en: [{ text: 'Shenzhen', caseSensitive: true }], zh: ['深圳'] },
  },
  {
    id: 'place:hong-kong',
    label: { en: 'Hong Kong', 'zh-Hans': '香港', 'zh-Hant': '香港' },
    country: 'HK',
    forms: { en: ['Hong Kong'], zh: ['香港'] },
  },
  {
    id: 'place:macao',
    label: { en: 'Macao', 'zh-Hans': '澳门', 'zh-Hant': '澳門' },
    country: 'MO',
    forms: {
      en: [
        { text: 'Macao', caseSensitive: true },
        { text: 'Macau', caseSensitive: true },
      ],
      zh: ['澳门'],
    },
  },
  {
    id: 'place:tianjin',
    label: { en: 'Tianjin', 'zh-Hans': '天津', 'zh-Hant': '天津' },
    country: 'CN',
    forms: { en: [{ text: 'Tianjin', caseSensitive: true }], zh: ['天津'] },
  },
  {
    id: 'place:hangzhou',
    label: { en: 'Hangzhou', 'zh-Hans': '杭州', 'zh-Hant': '杭州' },
    country: 'CN',
    forms: { en: [{ text: 'Hangzhou', caseSensitive: true }], zh: ['杭州'] },
  },
  {
    id: 'place:nanjing',
    label: { en: 'Nanjing', 'zh-Hans': '南京', 'zh-Hant': '南京' },
    country: 'CN',
    forms: {
      en: [
        { text: 'Nanjing', caseSensitive: true },
        { text: 'Nanking', caseSensitive: true },
      ],
      zh: ['南京'],
    },
  },
  {
    id: 'place:wuhan',
    label: { en: 'Wuhan', 'zh-Hans': '武汉', 'zh-Hant': '武漢' },
    country: 'CN',
    forms: { en: [{ text: 'Wuhan', caseSensitive: true }], zh: ['武汉'] },
  },
  {
    id: 'place:xian',
    label: { en: 'Xi’an', 'zh-Hans': '西安', 'zh-Hant': '西安' },
    country: 'CN',
    forms: {
      en: [
        { text: 'Xi’an', caseSensitive: true },
        { text: "Xi'an", caseSensitive: true },
      ],
      zh: ['西安'],
    },
  },
  {
    id: 'place:chengdu',
    label: { en: 'Chengdu', 'zh-Hans': '成都', 'zh-Hant': '成都' },
    country: 'CN',
    forms: { en: [{ text: 'Chengdu', caseSensitive: true }], zh: ['成都'] },
  },
  {
    id: 'place:chongqing',
    label: { en: 'Chongqing', 'zh-Hans': '重庆', 'zh-Hant': '重慶' },
    country: 'CN',
    forms: { en: [{ text: 'Chongqing', caseSensitive: true }], zh: ['重庆'] },
  },
  {
    id: 'place:kunming',
    label: { en: 'Kunming', 'zh-Hans': '昆明', 'zh-Hant': '昆明' },
    country: 'CN',
    forms: { en: [{ text: 'Kunming', caseSensitive: true }], zh: ['昆明'] },
  },
  {
    id: 'place:xiamen',
    label: { en: 'Xiamen', 'zh-Hans': '厦门', 'zh-Hant': '廈門' },
    country: 'CN',
    forms: { en: [{ text: 'Xiamen', caseSensitive: true }], zh: ['厦门'] },
  },
  {
    id: 'place:qingdao',
    label: { en: 'Qingdao', 'zh-Hans': '青岛', 'zh-Hant': '青島' },
    country: 'CN',
    forms: { en: [{ text: 'Qingdao', caseSensitive: true }], zh: ['青岛'] },
  },
  {
    id: 'place:dalian',
    label: { en: 'Dalian', 'zh-Hans': '大连', 'zh-Hant': '大連' },
    country: 'CN',
    forms: { en: [{ text: 'Dalian', caseSensitive: true }], zh: ['大连'] },
  },
  {
    id: 'place:harbin',
    label: { en: 'Harbin', 'zh-Hans': '哈尔滨', 'zh-Hant': '哈爾濱' },
    country: 'CN',
    forms: { en: [{ text: 'Harbin', caseSensitive: true }], zh: ['哈尔滨'] },
  },
  {
    id: 'place:shenyang',
    label: { en: 'Shenyang', 'zh-Hans': '沈阳', 'zh-Hant': '瀋陽' },
    country: 'CN',
    forms: { en: [{ text: 'Shenyang', caseSensitive: true }], zh: ['沈阳'] },
  },
  {
    id: 'place:sanya',
    label: { en: 'Sanya', 'zh-Hans': '三亚', 'zh-Hant': '三亞' },
    country: 'CN',
    forms: { en: [{ text: 'Sanya', caseSensitive: true }], zh: ['三亚'] },
  },
  {
    id: 'place:boao',
    label: { en: 'Boao', 'zh-Hans': '博鳌', 'zh-Hant': '博鰲' },
    country: 'CN',
    forms: { en: [{ text: 'Boao', caseSensitive: true }], zh: ['博鳌'] },
  },
  {
    id: 'place:haikou',
    label: { en: 'Haikou', 'zh-Hans': '海口', 'zh-Hant': '海口' },
    country: 'CN',
    forms: {
      en: [{ text: 'Haikou', caseSensitive: true }],
      zh: [{ text: '海口', not: ['入海口', '出海口', '沿海口', '登海口'] }],
    },
  },
  {
    id: 'place:guilin',
    label: { en: 'Guilin', 'zh-Hans': '桂林', 'zh-Hant': '桂林' },
    country: 'CN',
    forms: { en: [{ text: 'Guilin', caseSensitive: true }], zh: ['桂林'] },
  },
  {
    id: 'place:suzhou',
    label: { en: 'Suzhou', 'zh-Hans': '苏州', 'zh-Hant': '蘇州' },
    country: 'CN',
    forms: { en: [{ text: 'Suzhou', caseSensitive: true }], zh: ['苏州'] },
  },
  {
    id: 'place:ningbo',
    label: { en: 'Ningbo', 'zh-Hans': '宁波', 'zh-Hant': '寧波' },
    country: 'CN',
    forms: { en: [{ text: 'Ningbo', caseSensitive: true }], zh: ['宁波'] },
  },
  {
    id: 'place:zhengzhou',
    label: { en: 'Zhengzhou', 'zh-Hans': '郑州', 'zh-Hant': '鄭州' },
    country: 'CN',
    forms: { en: [{ text: 'Zhengzhou', caseSensitive: true }], zh: ['郑州'] },
  },
  {
    id: 'place:changsha',
    label: { en: 'Changsha', 'zh-Hans': '长沙', 'zh-Hant': '長沙' },
    country: 'CN',
    forms: { en: [{ text: 'Changsha', caseSensitive: true }], zh: ['长沙'] },
  },
  {
    id: 'place:guiyang',
    label: { en: 'Guiyang', 'zh-Hans': '贵阳', 'zh-Hant': '貴陽' },
    country: 'CN',
    forms: { en: [{ text: 'Guiyang', caseSensitive: true }], zh: [{ text: '贵阳', not: ['贵阳晚报'] }] },
  },
  {
    id: 'place:urumqi',
    label: { en: 'Urumqi', 'zh-Hans': '乌鲁木齐', 'zh-Hant': '烏魯木齊' },
    country: 'CN',
    forms: { en: [{ text: 'Urumqi', caseSensitive: true }], zh: ['乌鲁木齐'] },
  },
  {
    id: 'place:lhasa',
    label: { en: 'Lhasa', 'zh-Hans': '拉萨', 'zh-Hant': '拉薩' },
    country: 'CN',
    forms: {
      en: [{ text: 'Lhasa', caseSensitive: true }],
      zh: [{ text: '拉萨', not: ['耶路拉萨', '拉萨纳', '科拉萨', '巴拉萨', '拉萨尔', '卡拉萨'] }],
    },
  },
  {
    id: 'place:wuzhen',
    label: { en: 'Wuzhen', 'zh-Hans': '乌镇', 'zh-Hant': '烏鎮' },
    country: 'CN',
    forms: { en: [{ text: 'Wuzhen', caseSensitive: true }], zh: ['乌镇'] },
  },
  {
    id: 'place:beidaihe',
    label: { en: 'Beidaihe', 'zh-Hans': '北戴河', 'zh-Hant': '北戴河' },
    country: 'CN',
    forms: { en: [{ text: 'Beidaihe', caseSensitive: true }], zh: ['北戴河'] },
  },
  {
    id: 'place:taipei',
    label: { en: 'Taipei', 'zh-Hans': '台北', 'zh-Hant': '台北' },
    country: 'TW',
    forms: { en: [{ text: 'Taipei', caseSensitive: true }], zh: ['台北'] },
  },
  {
    id: 'place:kinmen',
    label: { en: 'Kinmen', 'zh-Hans': '金门', 'zh-Hant': '金門' },
    country: 'TW',
    forms: { en: [{ text: 'Kinmen', caseSensitive: true }], zh: [{ text: '金门', not: ['金门大桥'] }] },
  },
  {
    id: 'place:tokyo',
    label: { en: 'Tokyo', 'zh-Hans': '东京', 'zh-Hant': '東京' },
    country: 'JP',
    forms: { en: [{ text: 'Tokyo', caseSensitive: true }], zh: ['东京'] },
  },
  {
    id: 'place:osaka',
    label: { en: 'Osaka', 'zh-Hans': '大阪', 'zh-Hant': '大阪' },
    country: 'JP',
    forms: { en: [{ text: 'Osaka', caseSensitive: true }], zh: ['大阪'] },
  },
  {
    id: 'place:kyoto',
    label: { en: 'Kyoto', 'zh-Hans': '京都', 'zh-Hant': '京都' },
    country: 'JP',
    forms: { en: [{ text: 'Kyoto', caseSensitive: true }], zh: ['京都'] },
  },
  {
    id: 'place:hiroshima',
    label: { en: 'Hiroshima', 'zh-Hans': '广岛', 'zh-Hant': '廣島' },
    country: 'JP',
    forms: { en: [{ text: 'Hiroshima', caseSensitive: true }], zh: ['广岛'] },
  },
  {
    id: 'place:nagasaki',
    label: { en: 'Nagasaki', 'zh-Hans': '长崎', 'zh-Hant': '長崎' },
    country: 'JP',
    forms: { en: [{ text: 'Nagasaki', caseSensitive: true }], zh: ['长崎'] },
  },
  {
    id: 'place:nagoya',
    label: { en: 'Nagoya', 'zh-Hans': '名古屋', 'zh-Hant': '名古屋' },
    country: 'JP',
    forms: { en: [{ text: 'Nagoya', caseSensitive: true }], zh: ['名古屋'] },
  },
  {
    id: 'place:sapporo',
    label: { en: 'Sapporo', 'zh-Hans': '札幌', 'zh-Hant': '札幌' },
    country: 'JP',
    forms: { en: [{ text: 'Sapporo', caseSensitive: true }], zh: ['札幌'] },
  },
  {
    id: 'place:fukuoka',
    label: { en: 'Fukuoka', 'zh-Hans': '福冈', 'zh-Hant': '福岡' },
    country: 'JP',
    forms: { en: [{ text: 'Fukuoka', caseSensitive: true }], zh: ['福冈'] },
  },
  {
    id: 'place:okinawa',
    label: { en: 'Okinawa', 'zh-Hans': '冲绳', 'zh-Hant': '沖繩' },
    country: 'JP',
    forms: {
      en: [
        { text: 'Okinawa', caseSensitive: true },
        { text: 'Naha', caseSensitive: true },
      ],
      zh: ['冲绳', '那霸'],
    },
  },
  {
    id: 'place:kobe',
    label: { en: 'Kobe', 'zh-Hans': '神户', 'zh-Hant': '神戶' },
    country: 'JP',
    forms: { en: [{ text: 'Kobe', caseSensitive: true }], zh: ['神户'] },
  },
  {
    id: 'place:ise-shima',
    label: { en: 'Ise-Shima', 'zh-Hans': '伊势志摩', 'zh-Hant': '伊勢志摩' },
    country: 'JP',
    forms: { en: [{ text: 'Ise-Shima', caseSensitive: true }], zh: ['伊势志摩'] },
  },
  {
    id: 'place:seoul',
    label: { en: 'Seoul', 'zh-Hans': '首尔', 'zh-Hant': '首爾' },
    country: 'KR',
    forms: { en: [{ text: 'Seoul', caseSensitive: true }], zh: ['首尔', '汉城'] },
  },
  {
    id: 'place:busan',
    label: { en: 'Busan', 'zh-Hans': '釜山', 'zh-Hant': '釜山' },
    country: 'KR',
    forms: {
      en: [
        { text: 'Busan', caseSensitive: true },
        { text: 'Pusan', caseSensitive: true },
      ],
      zh: ['釜山'],
    },
  },
  {
    id: 'place:gyeongju',
    label: { en: 'Gyeongju', 'zh-Hans': '庆州', 'zh-Hant': '慶州' },
    country: 'KR',
    forms: { en: [{ text: 'Gyeongju', caseSensitive: true }], zh: ['庆州'] },
  },
  {
    id: 'place:jeju',
    label: { en: 'Jeju', 'zh-Hans': '济州岛', 'zh-Hant': '濟州島' },
    country: 'KR',
    forms: { en: [{ text: 'Jeju', caseSensitive: true }], zh: ['济州岛', '济州'] },
  },
  {
    id: 'place:incheon',
    label: { en: 'Incheon', 'zh-Hans': '仁川', 'zh-Hant': '仁川' },
    country: 'KR',
    forms: { en: [{ text: 'Incheon', caseSensitive: true }], zh: ['仁川'] },
  },
  {
    id: 'place:sejong',
    label: { en: 'Sejong', 'zh-Hans': '世宗市', 'zh-Hant': '世宗市' },
    country: 'KR',
    forms: { en: [{ text: 'Sejong', caseSensitive: true }], zh: ['世宗市'] },
  },
  {
    id: 'place:pyongyang',
    label: { en: 'Pyongyang', 'zh-Hans': '平壤', 'zh-Hant': '平壤' },
    country: 'KP',
    forms: { en: [{ text: 'Pyongyang', caseSensitive: true }], zh: ['平壤'] },
  },
  {
    id: 'place:kaesong',
    label: { en: 'Kaesong', 'zh-Hans': '开城工业园', 'zh-Hant': '開城工業園' },
    country: 'KP',
    forms: { en: [{ text: 'Kaesong', caseSensitive: true }], zh: ['开城工业园', '开城工业区'] },
  },
  {
    id: 'place:ulaanbaatar',
    label: { en: 'Ulaanbaatar', 'zh-Hans': '乌兰巴托', 'zh-Hant': '烏蘭巴托' },
    country: 'MN',
    forms: { en: [{ text: 'Ulaanbaatar', caseSensitive: true }, 'Ulan Bator'], zh: ['乌兰巴托'] },
  },
  {
    id: 'place:astana',
    label: { en: 'Astana', 'zh-Hans': '阿斯塔纳', 'zh-Hant': '阿斯塔納' },
    country: 'KZ',
    forms: {
      en: [
        { text: 'Astana', caseSensitive: true },
        { text: 'Nur-Sultan', caseSensitive: true },
      ],
      zh: ['阿斯塔纳', '努尔苏丹'],
    },
  },
  {
    id: 'place:almaty',
    label: { en: 'Almaty', 'zh-Hans': '阿拉木图', 'zh-Hant': '阿拉木圖' },
    country: 'KZ',
    forms: { en: [{ text: 'Almaty', caseSensitive: true }], zh: ['阿拉木图'] },
  },
  {
    id: 'place:tashkent',
    label: { en: 'Tashkent', 'zh-Hans': '塔什干', 'zh-Hant': '塔什干' },
    country: 'UZ',
    forms: { en: [{ text: 'Tashkent', caseSensitive: true }], zh: ['塔什干'] },
  },
  {
    id: 'place:samarkand',
    label: { en: 'Samarkand', 'zh-Hans': '撒马尔罕', 'zh-Hant': '撒馬爾罕' },
    country: 'UZ',
    forms: { en: [{ text: 'Samarkand', caseSensitive: true }], zh: ['撒马尔罕', '撒马尔干'] },
  },
  {
    id: 'place:bishkek',
    label: { en: 'Bishkek', 'zh-Hans': '比什凯克', 'zh-Hant': '比什凱克' },
    country: 'KG',
    forms: { en: [{ text: 'Bishkek', caseSensitive: true }], zh: ['比什凯克'] },
  },
  {
    id: 'place:dushanbe',
    label: { en: 'Dushanbe', 'zh-Hans': '杜尚别', 'zh-Hant': '杜尚別' },
    country: 'TJ',
    forms: { en: [{ text: 'Dushanbe', caseSensitive: true }], zh: ['杜尚别'] },
  },
  {
    id: 'place:ashgabat',
    label: { en: 'Ashgabat', 'zh-Hans': '阿什哈巴德', 'zh-Hant': '阿什哈巴德' },
    country: 'TM',
    forms: { en: [{ text: 'Ashgabat', caseSensitive: true }], zh: ['阿什哈巴德'] },
  },
  {
    id: 'place:kabul',
    label: { en: 'Kabul', 'zh-Hans': '喀布尔', 'zh-Hant': '喀布爾' },
    country: 'AF',
    forms: { en: [{ text: 'Kabul', caseSensitive: true }], zh: ['喀布尔'] },
  },
];
