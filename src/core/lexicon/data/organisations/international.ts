import type { OrganisationEntry } from '../../entry.ts';

/** International bodies and forums. */
export const internationalOrganisations: readonly OrganisationEntry[] = [
  {
    id: 'org:un-security-council',
    label: { en: 'UN Security Council', 'zh-Hans': '联合国安理会', 'zh-Hant': '聯合國安理會' },
    party: 'UN',
    forms: {
      en: [
        'UN Security Council',
        'United Nations Security Council',
        'U.N. Security Council',
        'UNSC',
        'Security Council',
      ],
      zh: ['联合国安理会', '安理会', '联合国安全理事会'],
    },
  },
  {
    id: 'org:un-general-assembly',
    label: { en: 'UN General Assembly', 'zh-Hans': '联合国大会', 'zh-Hant': '聯合國大會' },
    party: 'UN',
    forms: {
      en: ['UN General Assembly', 'United Nations General Assembly', 'UNGA', 'General Assembly'],
      zh: ['联合国大会', '联大'],
    },
  },
  {
    id: 'org:un-secretariat',
    label: { en: 'UN Secretary-General’s office', 'zh-Hans': '联合国秘书处', 'zh-Hant': '聯合國秘書處' },
    party: 'UN',
    forms: { en: ['UN Secretariat', 'office of the UN Secretary-General'], zh: ['联合国秘书处'] },
  },
  {
    id: 'org:un-hrc',
    label: { en: 'UN Human Rights Council', 'zh-Hans': '联合国人权理事会', 'zh-Hant': '聯合國人權理事會' },
    party: 'UN',
    forms: {
      en: ['Human Rights Council', 'UN Human Rights Council'],
      zh: ['联合国人权理事会', '人权理事会'],
    },
  },
  {
    id: 'org:un-ohchr',
    label: { en: 'UN Human Rights Office', 'zh-Hans': '人权高专办', 'zh-Hant': '人權高專辦' },
    party: 'UN',
    forms: { en: ['OHCHR', 'UN Human Rights Office'], zh: ['联合国人权高专办', '人权高专办'] },
  },
  {
    id: 'org:un-unesco',
    label: { en: 'UNESCO', 'zh-Hans': '联合国教科文组织', 'zh-Hant': '聯合國教科文組織' },
    party: 'UN',
    forms: { en: ['UNESCO'], zh: ['联合国教科文组织', '教科文组织'] },
  },
  {
    id: 'org:un-unhcr',
    label: { en: 'UNHCR', 'zh-Hans': '联合国难民署', 'zh-Hant': '聯合國難民署' },
    party: 'UN',
    forms: {
      en: ['UNHCR', 'UN Refugee Agency'],
      zh: ['联合国难民署', '难民署'],
    },
  },
  {
    id: 'org:un-wfp',
    label: { en: 'World Food Programme', 'zh-Hans': '世界粮食计划署', 'zh-Hant': '世界糧食計劃署' },
    party: 'UN',
    forms: { en: ['World Food Programme', 'WFP'], zh: ['世界粮食计划署'] },
  },
  {
    id: 'org:un-unicef',
    label: { en: 'UNICEF', 'zh-Hans': '联合国儿童基金会', 'zh-Hant': '聯合國兒童基金會' },
    party: 'UN',
    forms: { en: ['UNICEF'], zh: ['联合国儿童基金会'] },
  },
  {
    id: 'org:icj',
    label: { en: 'International Court of Justice', 'zh-Hans': '国际法院', 'zh-Hant': '國際法院' },
    party: 'UN',
    forms: { en: ['International Court of Justice', 'ICJ', 'World Court'], zh: ['国际法院'] },
  },
  {
    id: 'org:icc',
    label: { en: 'International Criminal Court', 'zh-Hans': '国际刑事法院', 'zh-Hant': '國際刑事法院' },
    party: null,
    forms: { en: ['International Criminal Court', 'ICC'], zh: ['国际刑事法院', '国际刑事法庭'] },
  },
  {
    id: 'org:pca',
    label: { en: 'Permanent Court of Arbitration', 'zh-Hans': '常设仲裁法院', 'zh-Hant': '常設仲裁法院' },
    party: null,
    forms: { en: ['Permanent Court of Arbitration'], zh: ['常设仲裁法院'] },
  },
  {
    id: 'org:imf',
    label: {
      en: 'International Monetary Fund',
      'zh-Hans': '国际货币基金组织',
      'zh-Hant': '國際貨幣基金組織',
    },
    party: null,
    forms: { en: ['IMF', 'International Monetary Fund'], zh: ['国际货币基金组织', '国际货币基金'] },
  },
  {
    id: 'org:wto',
    label: { en: 'World Trade Organization', 'zh-Hans': '世界贸易组织', 'zh-Hant': '世界貿易組織' },
    party: null,
    forms: {
      en: ['WTO', 'World Trade Organization', 'World Trade Organisation'],
      zh: ['世界贸易组织', '世贸组织', '世贸'],
    },
  },
  {
    id: 'org:who',
    label: { en: 'World Health Organization', 'zh-Hans': '世界卫生组织', 'zh-Hant': '世界衛生組織' },
    party: null,
    forms: {
      en: ['WHO', 'World Health Organization', 'World Health Organisation'],
      zh: ['世界卫生组织', '世卫组织', '世卫'],
    },
  },
  {
    id: 'org:world-bank',
    label: { en: 'World Bank', 'zh-Hans': '世界银行', 'zh-Hant': '世界銀行' },
    party: null,
    forms: { en: ['World Bank', 'World Bank Group'], zh: ['世界银行', '世行'] },
  },
  {
    id: 'org:oecd',
    label: { en: 'OECD', 'zh-Hans': '经济合作与发展组织', 'zh-Hant': '經濟合作與發展組織' },
    party: null,
    forms: {
      en: ['OECD', 'Organisation for Economic Co-operation and Development'],
      zh: ['经济合作与发展组织', '经合组织'],
    },
  },
  {
    id: 'org:iaea',
    label: {
      en: 'International Atomic Energy Agency',
      'zh-Hans': '国际原子能机构',
      'zh-Hant': '國際原子能機構',
    },
    party: null,
    forms: { en: ['IAEA', 'International Atomic Energy Agency'], zh: ['国际原子能机构', '国际原子能总署'] },
  },
  {
    id: 'org:bis-basel',
    label: { en: 'Bank for International Settlements', 'zh-Hans': '国际清算银行', 'zh-Hant': '國際清算銀行' },
    party: null,
    forms: { en: ['Bank for International Settlements'], zh: ['国际清算银行'] },
  },
  {
    id: 'org:fatf',
    label: {
      en: 'Financial Action Task Force',
      'zh-Hans': '金融行动特别工作组',
      'zh-Hant': '金融行動特別工作組',
    },
    party: null,
    forms: { en: ['FATF', 'Financial Action Task Force'], zh: ['金融行动特别工作组'] },
  },
  {
    id: 'org:wef',
    label: { en: 'World Economic Forum', 'zh-Hans': '世界经济论坛', 'zh-Hant': '世界經濟論壇' },
    party: null,
    forms: { en: ['World Economic Forum', 'WEF'], zh: ['世界经济论坛'] },
  },
  {
    id: 'org:apec',
    label: { en: 'APEC', 'zh-Hans': '亚太经合组织', 'zh-Hant': '亞太經合組織' },
    party: null,
    forms: {
      en: ['APEC', 'Asia-Pacific Economic Cooperation'],
      zh: ['亚太经合组织', '亚太经合会', '亚太经济合作组织'],
    },
  },
  {
    id: 'org:g20',
    label: { en: 'Group of Twenty', 'zh-Hans': '二十国集团', 'zh-Hant': '二十國集團' },
    party: null,
    forms: { en: ['G20', 'G-20', 'Group of Twenty', 'Group of 20'], zh: ['二十国集团', '20国集团', 'G20'] },
  },
  {
    id: 'org:g7',
    label: { en: 'Group of Seven', 'zh-Hans': '七国集团', 'zh-Hant': '七國集團' },
    party: null,
    forms: { en: ['G7', 'G-7', 'Group of Seven'], zh: ['七国集团', 'G7', '七大工业国'] },
  },
  {
    id: 'org:g77',
    label: { en: 'Group of 77', 'zh-Hans': '七十七国集团', 'zh-Hant': '七十七國集團' },
    party: null,
    forms: { en: ['G77', 'Group of 77'], zh: ['七十七国集团', '77国集团'] },
  },
  {
    id: 'org:brics',
    label: { en: 'BRICS', 'zh-Hans': '金砖国家', 'zh-Hant': '金磚國家' },
    party: null,
    forms: {
      en: ['BRICS', 'BRICS countries'],
      zh: ['金砖国家', { text: '金砖', not: ['金砖银行'] }, '金砖机制'],
    },
  },
  {
    id: 'org:sco',
    label: { en: 'Shanghai Cooperation Organisation', 'zh-Hans': '上海合作组织', 'zh-Hant': '上海合作組織' },
    party: null,
    forms: {
      en: ['SCO', 'Shanghai Cooperation Organisation', 'Shanghai Cooperation Organization'],
      zh: ['上海合作组织', '上合组织', { text: '上合', not: ['以上合'] }],
    },
  },
  {
    id: 'org:asean-regional-forum',
    label: { en: 'ASEAN Regional Forum', 'zh-Hans': '东盟地区论坛', 'zh-Hant': '東盟地區論壇' },
    party: 'ASEAN',
    forms: { en: ['ASEAN Regional Forum'], zh: ['东盟地区论坛'] },
  },
  {
    id: 'org:east-asia-summit',
    label: { en: 'East Asia Summit', 'zh-Hans': '东亚峰会', 'zh-Hant': '東亞峰會' },
    party: 'ASEAN',
    forms: { en: ['East Asia Summit', 'EAS'], zh: ['东亚峰会'] },
  },
  {
    id: 'org:focac',
    label: { en: 'Forum on China–Africa Cooperation', 'zh-Hans': '中非合作论坛', 'zh-Hant': '中非合作論壇' },
    party: null,
    forms: { en: ['FOCAC', 'Forum on China-Africa Cooperation'], zh: ['中非合作论坛'] },
  },
  {
    id: 'org:osce',
    label: { en: 'OSCE', 'zh-Hans': '欧安组织', 'zh-Hant': '歐安組織' },
    party: null,
    forms: {
      en: ['OSCE', 'Organization for Security and Co-operation in Europe'],
      zh: ['欧安组织', '欧洲安全与合作组织'],
    },
  },
  {
    id: 'org:opec',
    label: { en: 'OPEC', 'zh-Hans': '欧佩克', 'zh-Hant': '歐佩克' },
    party: null,
    forms: {
      en: ['OPEC', 'OPEC+', 'Organization of the Petroleum Exporting Countries'],
      zh: ['欧佩克', '石油输出国组织'],
    },
  },
  {
    id: 'org:interpol',
    label: { en: 'Interpol', 'zh-Hans': '国际刑警组织', 'zh-Hant': '國際刑警組織' },
    party: null,
    forms: { en: ['Interpol'], zh: ['国际刑警组织'] },
  },
  {
    id: 'org:icao',
    label: { en: 'ICAO', 'zh-Hans': '国际民航组织', 'zh-Hant': '國際民航組織' },
    party: null,
    forms: { en: ['ICAO', 'International Civil Aviation Organization'], zh: ['国际民航组织'] },
  },
  {
    id: 'org:imo',
    label: {
      en: 'International Maritime Organization',
      'zh-Hans': '国际海事组织',
      'zh-Hant': '國際海事組織',
    },
    party: null,
    forms: { en: ['International Maritime Organization', 'IMO'], zh: ['国际海事组织'] },
  },
  {
    id: 'org:itu',
    label: {
      en: 'International Telecommunication Union',
      'zh-Hans': '国际电信联盟',
      'zh-Hant': '國際電信聯盟',
    },
    party: null,
    forms: { en: ['ITU', 'International Telecommunication Union'], zh: ['国际电信联盟'] },
  },
  {
    id: 'org:wipo',
    label: {
      en: 'World Intellectual Property Organization',
      'zh-Hans': '世界知识产权组织',
      'zh-Hant': '世界知識產權組織',
    },
    party: null,
    forms: { en: ['WIPO'], zh: ['世界知识产权组织'] },
  },
  {
    id: 'org:aiib',
    label: {
      en: 'Asian Infrastructure Investment Bank',
      'zh-Hans': '亚洲基础设施投资银行',
      'zh-Hant': '亞洲基礎設施投資銀行',
    },
    party: null,
    forms: { en: ['AIIB', 'Asian Infrastructure Investment Bank'], zh: ['亚洲基础设施投资银行', '亚投行'] },
  },
  {
    id: 'org:adb',
    label: { en: 'Asian Development Bank', 'zh-Hans': '亚洲开发银行', 'zh-Hant': '亞洲開發銀行' },
    party: null,
    forms: { en: ['Asian Development Bank', 'ADB'], zh: ['亚洲开发银行', '亚开行', '亚行'] },
  },
  {
    id: 'org:ndb',
    label: { en: 'New Development Bank', 'zh-Hans': '新开发银行', 'zh-Hant': '新開發銀行' },
    party: null,
    forms: { en: ['New Development Bank'], zh: ['新开发银行', '金砖银行'] },
  },
  {
    id: 'org:icrc',
    label: {
      en: 'International Committee of the Red Cross',
      'zh-Hans': '红十字国际委员会',
      'zh-Hant': '紅十字國際委員會',
    },
    party: null,
    forms: { en: ['ICRC', 'Red Cross'], zh: ['红十字国际委员会', '国际红十字会'] },
  },
  {
    id: 'org:rcep',
    label: { en: 'RCEP', 'zh-Hans': '区域全面经济伙伴关系协定', 'zh-Hant': '區域全面經濟夥伴關係協定' },
    party: null,
    forms: {
      en: ['RCEP', 'Regional Comprehensive Economic Partnership'],
      zh: ['区域全面经济伙伴关系协定', 'RCEP'],
    },
  },
  {
    id: 'org:cptpp',
    label: {
      en: 'CPTPP',
      'zh-Hans': '全面与进步跨太平洋伙伴关系协定',
      'zh-Hant': '全面與進步跨太平洋夥伴關係協定',
    },
    party: null,
    forms: {
      en: ['CPTPP', 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership'],
      zh: ['全面与进步跨太平洋伙伴关系协定', 'CPTPP'],
    },
  },
  {
    id: 'org:quad',
    label: { en: 'Quad', 'zh-Hans': '四方安全对话', 'zh-Hant': '四方安全對話' },
    party: null,
    forms: { en: ['the Quad', 'Quadrilateral Security Dialogue'], zh: ['四方安全对话', '美日印澳四方'] },
  },
  {
    id: 'org:aukus',
    label: { en: 'AUKUS', 'zh-Hans': '奥库斯', 'zh-Hant': '奧庫斯' },
    party: null,
    forms: { en: ['AUKUS'], zh: ['奥库斯', '美英澳三边安全伙伴关系'] },
  },
  {
    id: 'org:five-eyes',
    label: { en: 'Five Eyes', 'zh-Hans': '五眼联盟', 'zh-Hant': '五眼聯盟' },
    party: null,
    forms: { en: ['Five Eyes', 'Five Eyes alliance'], zh: ['五眼联盟', '五眼情报联盟'] },
  },
  {
    id: 'org:pacific-islands-forum',
    label: { en: 'Pacific Islands Forum', 'zh-Hans': '太平洋岛国论坛', 'zh-Hant': '太平洋島國論壇' },
    party: null,
    forms: { en: ['Pacific Islands Forum'], zh: ['太平洋岛国论坛'] },
  },
];
