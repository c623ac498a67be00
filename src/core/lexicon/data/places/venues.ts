import type { PlaceEntry } from '../../entry.ts';

/** Buildings, estates and zones where exchanges take place. */
export const venuePlaces: readonly PlaceEntry[] = [
  {
    id: 'place:great-hall-of-the-people',
    label: { en: 'Great Hall of the People', 'zh-Hans': '人民大会堂', 'zh-Hant': '人民大會堂' },
    country: 'CN',
    forms: { en: ['Great Hall of the People'], zh: ['人民大会堂', '北京人民大会堂'] },
  },
  {
    id: 'place:diaoyutai',
    label: { en: 'Diaoyutai State Guesthouse', 'zh-Hans': '钓鱼台国宾馆', 'zh-Hant': '釣魚台國賓館' },
    country: 'CN',
    forms: {
      en: [
        'Diaoyutai State Guesthouse',
        { text: 'Diaoyutai', caseSensitive: true },
        'Diaoyutai State Guest House',
      ],
      zh: ['钓鱼台国宾馆', { text: '钓鱼台', not: ['钓鱼台列屿'] }],
    },
  },
  {
    id: 'place:forbidden-city',
    label: { en: 'Forbidden City', 'zh-Hans': '故宫', 'zh-Hant': '故宮' },
    country: 'CN',
    forms: { en: ['Forbidden City', 'Palace Museum'], zh: ['故宫', '紫禁城', '故宫博物院'] },
  },
  {
    id: 'place:tiananmen',
    label: { en: 'Tiananmen Square', 'zh-Hans': '天安门广场', 'zh-Hant': '天安門廣場' },
    country: 'CN',
    forms: {
      en: ['Tiananmen Square', { text: 'Tiananmen', caseSensitive: true }],
      zh: ['天安门广场', '天安门'],
    },
  },
  {
    id: 'place:zhongnanhai-yingtai',
    label: { en: 'Yingtai', 'zh-Hans': '瀛台', 'zh-Hant': '瀛台' },
    country: 'CN',
    forms: {
      en: [{ text: 'Yingtai', caseSensitive: true }, 'Yingtai, Zhongnanhai'],
      zh: ['瀛台', '中南海瀛台'],
    },
  },
  {
    id: 'place:yanqi-lake',
    label: { en: 'Yanqi Lake', 'zh-Hans': '雁栖湖', 'zh-Hant': '雁棲湖' },
    country: 'CN',
    forms: { en: ['Yanqi Lake'], zh: ['雁栖湖'] },
  },
  {
    id: 'place:west-lake-guesthouse',
    label: { en: 'West Lake State Guesthouse', 'zh-Hans': '西湖国宾馆', 'zh-Hant': '西湖國賓館' },
    country: 'CN',
    forms: { en: ['West Lake State Guesthouse'], zh: ['西湖国宾馆'] },
  },
  {
    id: 'place:national-museum-of-china',
    label: { en: 'National Museum of China', 'zh-Hans': '国家博物馆', 'zh-Hant': '國家博物館' },
    country: 'CN',
    forms: { en: ['National Museum of China'], zh: ['国家博物馆'] },
  },
  {
    id: 'place:oval-office',
    label: { en: 'Oval Office', 'zh-Hans': '椭圆形办公室', 'zh-Hant': '橢圓形辦公室' },
    country: 'US',
    forms: { en: ['Oval Office'], zh: ['椭圆形办公室', '椭圆办公室', '白宫椭圆形办公室'] },
  },
  {
    id: 'place:rose-garden',
    label: { en: 'White House Rose Garden', 'zh-Hans': '白宫玫瑰园', 'zh-Hant': '白宮玫瑰園' },
    country: 'US',
    forms: {
      en: [
        'White House Rose Garden',
        { text: 'Rose Garden', caseSensitive: true },
        { text: 'East Room', caseSensitive: true },
        { text: 'Cabinet Room', caseSensitive: true },
        { text: 'West Wing', caseSensitive: true },
        'Roosevelt Room',
      ],
      zh: ['白宫玫瑰园', '白宫东厅', '白宫西翼', '白宫罗斯福厅'],
    },
  },
  {
    id: 'place:mar-a-lago',
    label: { en: 'Mar-a-Lago', 'zh-Hans': '海湖庄园', 'zh-Hant': '海湖莊園' },
    country: 'US',
    forms: {
      en: [{ text: 'Mar-a-Lago', caseSensitive: true }, 'Mar a Lago'],
      zh: ['海湖庄园', '马阿拉歌庄园'],
    },
  },
  {
    id: 'place:camp-david',
    label: { en: 'Camp David', 'zh-Hans': '戴维营', 'zh-Hant': '戴維營' },
    country: 'US',
    forms: { en: ['Camp David'], zh: ['戴维营', '大卫营'] },
  },
  {
    id: 'place:blair-house',
    label: { en: 'Blair House', 'zh-Hans': '布莱尔宫', 'zh-Hant': '布萊爾宮' },
    country: 'US',
    forms: { en: ['Blair House'], zh: ['布莱尔宫'] },
  },
  {
    id: 'place:filoli',
    label: { en: 'Filoli', 'zh-Hans': '斐洛里庄园', 'zh-Hant': '斐洛裡莊園' },
    country: 'US',
    forms: {
      en: [{ text: 'Filoli', caseSensitive: true }, 'Filoli Estate'],
      zh: ['斐洛里庄园', '斐洛里', '费洛里庄园', '菲洛里庄园'],
    },
  },
  {
    id: 'place:sunnylands',
    label: { en: 'Sunnylands', 'zh-Hans': '安纳伯格庄园', 'zh-Hant': '安納伯格莊園' },
    country: 'US',
    forms: {
      en: [{ text: 'Sunnylands', caseSensitive: true }, 'Sunnylands Estate'],
      zh: ['安纳伯格庄园', '阳光之乡庄园', '阳光之乡'],
    },
  },
  {
    id: 'place:bedminster',
    label: { en: 'Bedminster', 'zh-Hans': '贝德明斯特', 'zh-Hant': '貝德明斯特' },
    country: 'US',
    forms: { en: [{ text: 'Bedminster', caseSensitive: true }], zh: ['贝德明斯特'] },
  },
  {
    id: 'place:joint-base-andrews',
    label: { en: 'Joint Base Andrews', 'zh-Hans': '安德鲁斯联合基地', 'zh-Hant': '安德魯斯聯合基地' },
    country: 'US',
    forms: {
      en: ['Joint Base Andrews', 'Andrews Air Force Base', 'Joint Base Elmendorf-Richardson'],
      zh: ['安德鲁斯联合基地', '安德鲁斯空军基地', '埃尔门多夫-理查森联合基地'],
    },
  },
  {
    id: 'place:capitol',
    label: { en: 'US Capitol', 'zh-Hans': '美国国会大厦', 'zh-Hant': '美國國會大廈' },
    country: 'US',
    forms: { en: ['US Capitol', 'U.S. Capitol'], zh: ['美国国会大厦', '国会大厦'] },
  },
  {
    id: 'place:un-headquarters',
    label: { en: 'UN Headquarters', 'zh-Hans': '联合国总部', 'zh-Hant': '聯合國總部' },
    country: 'US',
    forms: { en: ['UN Headquarters', 'United Nations Headquarters'], zh: ['联合国总部'] },
  },
  {
    id: 'place:air-force-one',
    label: { en: 'Air Force One', 'zh-Hans': '空军一号', 'zh-Hant': '空軍一號' },
    country: 'US',
    forms: { en: ['Air Force One'], zh: ['空军一号'] },
  },
  {
    id: 'place:chequers',
    label: { en: 'Chequers', 'zh-Hans': '契克斯庄园', 'zh-Hant': '契克斯莊園' },
    country: 'GB',
    forms: { en: [{ text: 'Chequers', caseSensitive: true }], zh: ['契克斯庄园', '契克斯别墅'] },
  },
  {
    id: 'place:lancaster-house',
    label: { en: 'Lancaster House', 'zh-Hans': '兰卡斯特宫', 'zh-Hant': '蘭卡斯特宮' },
    country: 'GB',
    forms: { en: ['Lancaster House'], zh: ['兰卡斯特宫'] },
  },
  {
    id: 'place:buckingham-palace',
    label: { en: 'Buckingham Palace', 'zh-Hans': '白金汉宫', 'zh-Hant': '白金漢宮' },
    country: 'GB',
    forms: { en: ['Buckingham Palace'], zh: ['白金汉宫'] },
  },
  {
    id: 'place:windsor-castle',
    label: { en: 'Windsor Castle', 'zh-Hans': '温莎城堡', 'zh-Hant': '溫莎城堡' },
    country: 'GB',
    forms: { en: ['Windsor Castle'], zh: ['温莎城堡', '温莎堡'] },
  },
  {
    id: 'place:turnberry',
    label: { en: 'Turnberry', 'zh-Hans': '坦伯利', 'zh-Hant': '坦伯利' },
    country: 'GB',
    forms: { en: [{ text: 'Turnberry', caseSensitive: true }], zh: ['坦伯利', '特恩贝里'] },
  },
  {
    id: 'place:versailles',
    label: { en: 'Versailles', 'zh-Hans': '凡尔赛宫', 'zh-Hant': '凡爾賽宮' },
    country: 'FR',
    forms: {
      en: [{ text: 'Versailles', caseSensitive: true }, 'Palace of Versailles'],
      zh: ['凡尔赛宫', { text: '凡尔赛', not: ['凡尔赛和约', '凡尔赛条约'] }],
    },
  },
  {
    id: 'place:bregancon',
    label: { en: 'Fort de Brégançon', 'zh-Hans': '布雷冈松堡', 'zh-Hant': '布雷岡松堡' },
    country: 'FR',
    forms: {
      en: ['Fort de Brégançon', 'Fort de Bregancon', { text: 'Brégançon', caseSensitive: true }],
      zh: ['布雷冈松堡'],
    },
  },
  {
    id: 'place:villa-borghese',
    label: { en: 'Villa Doria Pamphilj', 'zh-Hans': '多里亚·潘菲利别墅', 'zh-Hant': '多里亞·潘菲利別墅' },
    country: 'IT',
    forms: { en: ['Villa Doria Pamphilj'], zh: ['多里亚·潘菲利别墅'] },
  },
  {
    id: 'place:palais-des-nations',
    label: { en: 'Palais des Nations', 'zh-Hans': '万国宫', 'zh-Hant': '萬國宮' },
    country: 'CH',
    forms: { en: ['Palais des Nations'], zh: ['万国宫'] },
  },
  {
    id: 'place:bellevue-palace',
    label: { en: 'Bellevue Palace', 'zh-Hans': '贝尔维尤宫', 'zh-Hant': '貝爾維尤宮' },
    country: 'DE',
    forms: {
      en: ['Bellevue Palace', 'Schloss Bellevue', { text: 'Meseberg', caseSensitive: true }],
      zh: ['贝尔维尤宫', '美景宫', '梅泽贝格宫'],
    },
  },
  {
    id: 'place:panmunjom',
    label: { en: 'Panmunjom', 'zh-Hans': '板门店', 'zh-Hant': '板門店' },
    country: 'KR',
    forms: {
      en: [{ text: 'Panmunjom', caseSensitive: true }, 'Demilitarized Zone', 'DMZ'],
      zh: ['板门店', '非军事区'],
    },
  },
  {
    id: 'place:apec-gimhae',
    label: { en: 'Gimhae International Airport', 'zh-Hans': '金海机场', 'zh-Hant': '金海機場' },
    country: 'KR',
    forms: {
      en: ['Gimhae International Airport', 'Gimhae Air Base', 'Gimhae airport'],
      zh: ['金海机场', '金海国际机场', '金海空军基地'],
    },
  },
  {
    id: 'place:akasaka',
    label: { en: 'Akasaka Palace', 'zh-Hans': '赤坂离宫', 'zh-Hant': '赤坂離宮' },
    country: 'JP',
    forms: {
      en: ['Akasaka Palace', 'State Guest House Akasaka'],
      zh: ['赤坂离宫', '赤坂迎宾馆', '迎宾馆赤坂离宫'],
    },
  },
  {
    id: 'place:rashtrapati-bhavan',
    label: { en: 'Rashtrapati Bhavan', 'zh-Hans': '印度总统府', 'zh-Hant': '印度總統府' },
    country: 'IN',
    forms: { en: ['Rashtrapati Bhavan', 'Hyderabad House'], zh: ['印度总统府', '海得拉巴宫'] },
  },
  {
    id: 'place:shangri-la-hotel',
    label: { en: 'Shangri-La Singapore', 'zh-Hans': '新加坡香格里拉', 'zh-Hant': '新加坡香格里拉' },
    country: 'SG',
    forms: {
      en: ['Shangri-La Singapore', { text: 'Istana', caseSensitive: true }],
      zh: ['新加坡香格里拉', '新加坡总统府'],
    },
  },
  {
    id: 'place:bogor-palace',
    label: { en: 'Bogor Palace', 'zh-Hans': '茂物行宫', 'zh-Hant': '茂物行宮' },
    country: 'ID',
    forms: { en: ['Bogor Palace', 'Merdeka Palace'], zh: ['茂物行宫', '独立宫'] },
  },
  {
    id: 'place:konstantin-palace',
    label: { en: 'Konstantin Palace', 'zh-Hans': '康斯坦丁宫', 'zh-Hant': '康斯坦丁宮' },
    country: 'RU',
    forms: {
      en: ['Konstantin Palace', { text: 'Novo-Ogaryovo', caseSensitive: true }, 'Bocharov Ruchei'],
      zh: ['康斯坦丁宫', '新奥加廖沃', '博恰罗夫·鲁切伊'],
    },
  },
  {
    id: 'place:al-yamamah',
    label: { en: 'Al Yamamah Palace', 'zh-Hans': '雅马迈宫', 'zh-Hant': '雅馬邁宮' },
    country: 'SA',
    forms: { en: ['Al Yamamah Palace'], zh: ['雅马迈宫'] },
  },
  {
    id: 'place:european-council-building',
    label: { en: 'Europa building', 'zh-Hans': '欧罗巴大厦', 'zh-Hant': '歐羅巴大廈' },
    country: 'BE',
    forms: { en: ['Europa building', 'Justus Lipsius'], zh: ['欧罗巴大厦'] },
  },
];
