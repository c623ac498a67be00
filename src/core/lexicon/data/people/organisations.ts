import type { PersonEntry } from '../../entry.ts';

/** Heads of international organisations. */
export const organisationPeople: readonly PersonEntry[] = [
  {
    id: 'per:ursula-von-der-leyen',
    label: { en: 'Ursula von der Leyen', 'zh-Hans': '冯德莱恩', 'zh-Hant': '馮德萊恩' },
    party: 'EU',
    roles: [{ title: 'President of the European Commission', from: '2019-12-01' }],
    forms: {
      en: ['Ursula von der Leyen', 'von der Leyen'],
      zh: ['冯德莱恩', '乌尔苏拉·冯德莱恩', '范德赖恩', '范德莱恩'],
    },
  },
  {
    id: 'per:charles-michel',
    label: { en: 'Charles Michel', 'zh-Hans': '米歇尔主席', 'zh-Hant': '米歇爾主席' },
    party: 'EU',
    roles: [{ title: 'President of the European Council', from: '2019-12-01', until: '2024-11-30' }],
    forms: {
      en: ['Charles Michel'],
      zh: [
        '米歇尔主席',
        '夏尔·米歇尔',
        '查尔斯·米歇尔',
        { text: '米歇尔', not: ['米歇尔·', '·米歇尔', '米歇尔森'] },
      ],
    },
  },
  {
    id: 'per:jean-claude-juncker',
    label: { en: 'Jean-Claude Juncker', 'zh-Hans': '容克', 'zh-Hant': '容克' },
    party: 'EU',
    roles: [{ title: 'President of the European Commission', from: '2014-11-01', until: '2019-11-30' }],
    forms: {
      en: ['Jean-Claude Juncker', { text: 'Juncker', caseSensitive: true }],
      zh: [{ text: '容克', not: ['容克斯'] }, '让-克洛德·容克', '荣克'],
    },
  },
  {
    id: 'per:kaja-kallas',
    label: { en: 'Kaja Kallas', 'zh-Hans': '卡拉斯', 'zh-Hant': '卡拉斯' },
    party: 'EU',
    roles: [
      { title: 'High Representative', from: '2024-12-01' },
      { title: 'Prime Minister of Estonia', from: '2021-01-26', until: '2024-07-23' },
    ],
    forms: {
      en: ['Kaja Kallas', { text: 'Kallas', caseSensitive: true }],
      zh: [
        { text: '卡拉斯', not: ['卡拉斯科', '玛丽亚·卡拉斯', '卡拉斯诺', '马拉卡拉斯'] },
        '卡娅·卡拉斯',
        '卡拉丝',
        '卡亚·卡拉斯',
      ],
    },
  },
  {
    id: 'per:josep-borrell',
    label: { en: 'Josep Borrell', 'zh-Hans': '博雷利', 'zh-Hant': '博雷利' },
    party: 'EU',
    roles: [{ title: 'High Representative', from: '2019-12-01', until: '2024-11-30' }],
    forms: {
      en: ['Josep Borrell', { text: 'Borrell', caseSensitive: true }],
      zh: ['博雷利', '何塞普·博雷利', '博雷尔', '波瑞尔'],
    },
  },
  {
    id: 'per:federica-mogherini',
    label: { en: 'Federica Mogherini', 'zh-Hans': '莫盖里尼', 'zh-Hant': '莫蓋里尼' },
    party: 'EU',
    roles: [{ title: 'High Representative', from: '2014-11-01', until: '2019-11-30' }],
    forms: {
      en: ['Federica Mogherini', { text: 'Mogherini', caseSensitive: true }],
      zh: ['莫盖里尼', '费代丽卡·莫盖里尼', '莫格里尼'],
    },
  },
  {
    id: 'per:maros-sefcovic',
    label: { en: 'Maroš Šefčovič', 'zh-Hans': '谢夫乔维奇', 'zh-Hant': '謝夫喬維奇' },
    party: 'EU',
    roles: [{ title: 'Trade Commissioner', from: '2024-12-01' }],
    forms: {
      en: [
        'Maroš Šefčovič',
        'Maros Sefcovic',
        { text: 'Šefčovič', caseSensitive: true },
        { text: 'Sefcovic', caseSensitive: true },
      ],
      zh: ['谢夫乔维奇', '马罗什·谢夫乔维奇', '塞夫科维奇', '谢夫科维奇'],
    },
  },
  {
    id: 'per:valdis-dombrovskis',
    label: { en: 'Valdis Dombrovskis', 'zh-Hans': '东布罗夫斯基斯', 'zh-Hant': '東布羅夫斯基斯' },
    party: 'EU',
    roles: [{ title: 'Trade Commissioner', from: '2020-10-12', until: '2024-11-30' }],
    forms: {
      en: ['Valdis Dombrovskis', { text: 'Dombrovskis', caseSensitive: true }],
      zh: ['东布罗夫斯基斯', '瓦尔迪斯·东布罗夫斯基斯', '杜姆布罗夫斯基斯'],
    },
  },
  {
    id: 'per:cecilia-malmstrom',
    label: { en: 'Cecilia Malmström', 'zh-Hans': '马尔姆斯特伦', 'zh-Hant': '馬爾姆斯特倫' },
    party: 'EU',
    roles: [{ title: 'Trade Commissioner', from: '2014-11-01', until: '2019-11-30' }],
    forms: {
      en: ['Cecilia Malmström', 'Cecilia Malmstrom', { text: 'Malmström', caseSensitive: true }],
      zh: ['马尔姆斯特伦', '塞西莉亚·马尔姆斯特伦'],
    },
  },
  {
    id: 'per:teresa-ribera',
    label: { en: 'Teresa Ribera', 'zh-Hans': '里韦拉执行副主席', 'zh-Hant': '裡韋拉執行副主席' },
    party: 'EU',
    roles: [{ title: 'Executive Vice-President of the European Commission', from: '2024-12-01' }],
    forms: {
      en: ['Teresa Ribera', { text: 'Ribera', caseSensitive: true }],
      zh: ['里韦拉执行副主席', '特蕾莎·里韦拉', '特雷莎·里韦拉'],
    },
  },
  {
    id: 'per:roberta-metsola',
    label: { en: 'Roberta Metsola', 'zh-Hans': '梅措拉', 'zh-Hant': '梅措拉' },
    party: 'EU',
    roles: [{ title: 'President of the European Parliament', from: '2022-01-18' }],
    forms: {
      en: ['Roberta Metsola', { text: 'Metsola', caseSensitive: true }],
      zh: ['梅措拉', '罗伯塔·梅措拉'],
    },
  },
  {
    id: 'per:christine-lagarde',
    label: { en: 'Christine Lagarde', 'zh-Hans': '拉加德', 'zh-Hant': '拉加德' },
    party: 'EU',
    roles: [{ title: 'President of the European Central Bank', from: '2019-11-01' }],
    forms: {
      en: ['Christine Lagarde', { text: 'Lagarde', caseSensitive: true }],
      zh: ['拉加德', '克里斯蒂娜·拉加德', '克莉丝汀·拉加德'],
    },
  },
  {
    id: 'per:antonio-guterres',
    label: { en: 'António Guterres', 'zh-Hans': '古特雷斯', 'zh-Hant': '古特雷斯' },
    party: 'UN',
    roles: [{ title: 'Secretary-General of the United Nations', from: '2017-01-01' }],
    forms: {
      en: ['António Guterres', 'Antonio Guterres', { text: 'Guterres', caseSensitive: true }],
      zh: ['古特雷斯', '安东尼奥·古特雷斯', '古特瑞斯'],
    },
  },
  {
    id: 'per:volker-turk',
    label: { en: 'Volker Türk', 'zh-Hans': '蒂尔克', 'zh-Hant': '蒂爾克' },
    party: 'UN',
    roles: [{ title: 'High Commissioner for Human Rights', from: '2022-10-17' }],
    forms: { en: ['Volker Türk', 'Volker Turk'], zh: ['蒂尔克', '福尔克尔·蒂尔克'] },
  },
  {
    id: 'per:michelle-bachelet',
    label: { en: 'Michelle Bachelet', 'zh-Hans': '巴切莱特', 'zh-Hant': '巴切萊特' },
    party: 'UN',
    roles: [{ title: 'High Commissioner for Human Rights', from: '2018-09-01', until: '2022-08-31' }],
    forms: {
      en: ['Michelle Bachelet', { text: 'Bachelet', caseSensitive: true }],
      zh: ['巴切莱特', '米歇尔·巴切莱特'],
    },
  },
  {
    id: 'per:philemon-yang',
    label: { en: 'Philémon Yang', 'zh-Hans': '菲勒蒙·扬', 'zh-Hant': '菲勒蒙·揚' },
    party: 'UN',
    roles: [{ title: 'President of the General Assembly', from: '2024-09-10', until: '2025-09-09' }],
    forms: { en: ['Philémon Yang', 'Philemon Yang'], zh: ['菲勒蒙·扬'] },
  },
  {
    id: 'per:jens-stoltenberg',
    label: { en: 'Jens Stoltenberg', 'zh-Hans': '斯托尔滕贝格', 'zh-Hant': '斯托爾滕貝格' },
    party: 'NATO',
    roles: [{ title: 'Secretary General of NATO', from: '2014-10-01', until: '2024-10-01' }],
    forms: {
      en: ['Jens Stoltenberg', { text: 'Stoltenberg', caseSensitive: true }],
      zh: ['斯托尔滕贝格', '延斯·斯托尔滕贝格', '史托腾柏格'],
    },
  },
  {
    id: 'per:ngozi-okonjo-iweala',
    label: { en: 'Ngozi Okonjo-Iweala', 'zh-Hans': '伊维拉', 'zh-Hant': '伊維拉' },
    party: null,
    roles: [{ title: 'Director-General of the World Trade Organization', from: '2021-03-01' }],
    forms: {
      en: ['Ngozi Okonjo-Iweala', { text: 'Okonjo-Iweala', caseSensitive: true }],
      zh: ['伊维拉', '恩戈齐·奥孔乔-伊韦阿拉', '奥孔乔-伊韦阿拉', '奥孔乔'],
    },
  },
  {
    id: 'per:roberto-azevedo',
    label: { en: 'Roberto Azevêdo', 'zh-Hans': '阿泽维多', 'zh-Hant': '阿澤維多' },
    party: null,
    roles: [
      { title: 'Director-General of the World Trade Organization', from: '2013-09-01', until: '2020-08-31' },
    ],
    forms: {
      en: ['Roberto Azevêdo', 'Roberto Azevedo', { text: 'Azevêdo', caseSensitive: true }],
      zh: ['阿泽维多', '罗伯托·阿泽维多'],
    },
  },
  {
    id: 'per:kristalina-georgieva',
    label: { en: 'Kristalina Georgieva', 'zh-Hans': '格奥尔基耶娃', 'zh-Hant': '格奧爾基耶娃' },
    party: null,
    roles: [{ title: 'Managing Director of the International Monetary Fund', from: '2019-10-01' }],
    forms: {
      en: ['Kristalina Georgieva', { text: 'Georgieva', caseSensitive: true }],
      zh: ['格奥尔基耶娃', '克里斯塔利娜·格奥尔基耶娃', '乔治艾娃'],
    },
  },
  {
    id: 'per:ajay-banga',
    label: { en: 'Ajay Banga', 'zh-Hans': '彭安杰', 'zh-Hant': '彭安傑' },
    party: null,
    roles: [{ title: 'President of the World Bank', from: '2023-06-02' }],
    forms: { en: ['Ajay Banga', { text: 'Banga', caseSensitive: true }], zh: ['彭安杰', '阿杰·班加'] },
  },
  {
    id: 'per:david-malpass',
    label: { en: 'David Malpass', 'zh-Hans': '马尔帕斯', 'zh-Hant': '馬爾帕斯' },
    party: null,
    roles: [{ title: 'President of the World Bank', from: '2019-04-09', until: '2023-06-01' }],
    forms: {
      en: ['David Malpass', { text: 'Malpass', caseSensitive: true }],
      zh: ['马尔帕斯', '戴维·马尔帕斯'],
    },
  },
  {
    id: 'per:tedros-adhanom-ghebreyesus',
    label: { en: 'Tedros Adhanom Ghebreyesus', 'zh-Hans': '谭德塞', 'zh-Hant': '譚德塞' },
    party: null,
    roles: [{ title: 'Director-General of the World Health Organization', from: '2017-07-01' }],
    forms: {
      en: ['Tedros Adhanom Ghebreyesus', { text: 'Tedros', caseSensitive: true }, 'Tedros Adhanom'],
      zh: ['谭德塞'],
    },
  },
  {
    id: 'per:rafael-grossi',
    label: { en: 'Rafael Grossi', 'zh-Hans': '格罗西', 'zh-Hant': '格羅西' },
    party: null,
    roles: [{ title: 'Director General of the IAEA', from: '2019-12-03' }],
    forms: {
      en: ['Rafael Grossi', { text: 'Grossi', caseSensitive: true }, 'Rafael Mariano Grossi'],
      zh: ['格罗西', '拉斐尔·格罗西'],
    },
  },
  {
    id: 'per:kao-kim-hourn',
    label: { en: 'Kao Kim Hourn', 'zh-Hans': '高金洪', 'zh-Hant': '高金洪' },
    party: 'ASEAN',
    roles: [{ title: 'Secretary-General of ASEAN', from: '2023-01-01' }],
    forms: { en: ['Kao Kim Hourn'], zh: ['高金洪'] },
  },
  {
    id: 'per:zhang-ming',
    label: { en: 'Zhang Ming', 'zh-Hans': '张明秘书长', 'zh-Hant': '張明秘書長' },
    party: null,
    roles: [
      {
        title: 'Secretary-General of the Shanghai Cooperation Organisation',
        from: '2022-01-01',
        until: '2024-12-31',
      },
    ],
    forms: { en: ['Zhang Ming'], zh: ['张明秘书长'] },
  },
  {
    id: 'per:nurlan-yermekbayev',
    label: { en: 'Nurlan Yermekbayev', 'zh-Hans': '叶尔梅克巴耶夫', 'zh-Hant': '葉爾梅克巴耶夫' },
    party: null,
    roles: [{ title: 'Secretary-General of the Shanghai Cooperation Organisation', from: '2025-01-01' }],
    forms: {
      en: ['Nurlan Yermekbayev', { text: 'Yermekbayev', caseSensitive: true }],
      zh: ['叶尔梅克巴耶夫', '努尔兰·叶尔梅克巴耶夫'],
    },
  },
  {
    id: 'per:moussa-faki',
    label: { en: 'Moussa Faki', 'zh-Hans': '法基', 'zh-Hant': '法基' },
    party: 'AFRICAN-UNION',
    roles: [
      { title: 'Chairperson of the African Union Commission', from: '2017-03-14', until: '2025-03-13' },
    ],
    forms: { en: ['Moussa Faki', 'Moussa Faki Mahamat'], zh: ['法基', '穆萨·法基'] },
  },
  {
    id: 'per:mahmoud-ali-youssouf',
    label: {
      en: 'Mahmoud Ali Youssouf',
      'zh-Hans': '马哈茂德·阿里·优素福',
      'zh-Hant': '馬哈茂德·阿里·優素福',
    },
    party: 'AFRICAN-UNION',
    roles: [{ title: 'Chairperson of the African Union Commission', from: '2025-03-13' }],
    forms: { en: ['Mahmoud Ali Youssouf'], zh: ['马哈茂德·阿里·优素福', '优素福主席'] },
  },
  {
    id: 'per:ahmed-aboul-gheit',
    label: { en: 'Ahmed Aboul Gheit', 'zh-Hans': '盖特秘书长', 'zh-Hant': '蓋特秘書長' },
    party: 'LAS',
    roles: [{ title: 'Secretary-General of the Arab League', from: '2016-07-01' }],
    forms: {
      en: ['Ahmed Aboul Gheit', 'Aboul Gheit'],
      zh: ['盖特秘书长', '艾哈迈德·阿布·盖特', '阿布·盖特'],
    },
  },
];
