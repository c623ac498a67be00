import type { OrganisationEntry } from '../../entry.ts';

/** Research institutes and associations that comment. */
export const instituteOrganisations: readonly OrganisationEntry[] = [
  {
    id: 'org:csis',
    label: {
      en: 'Center for Strategic and International Studies',
      'zh-Hans': '战略与国际研究中心',
      'zh-Hant': '戰略與國際研究中心',
    },
    party: 'US',
    forms: {
      en: ['CSIS', 'Center for Strategic and International Studies'],
      zh: ['战略与国际研究中心', '战略与国际问题研究中心', '战略暨国际研究中心'],
    },
  },
  {
    id: 'org:brookings',
    label: { en: 'Brookings Institution', 'zh-Hans': '布鲁金斯学会', 'zh-Hant': '布魯金斯學會' },
    party: 'US',
    forms: { en: ['Brookings', 'Brookings Institution'], zh: ['布鲁金斯学会', '布鲁金斯研究所'] },
  },
  {
    id: 'org:cfr',
    label: { en: 'Council on Foreign Relations', 'zh-Hans': '外交关系委员会', 'zh-Hant': '外交關係委員會' },
    party: 'US',
    forms: {
      en: ['Council on Foreign Relations', 'CFR'],
      zh: ['外交关系委员会', '美国外交关系协会', '美国对外关系委员会'],
    },
  },
  {
    id: 'org:carnegie',
    label: {
      en: 'Carnegie Endowment for International Peace',
      'zh-Hans': '卡内基国际和平研究院',
      'zh-Hant': '卡內基國際和平研究院',
    },
    party: 'US',
    forms: {
      en: ['Carnegie Endowment', 'Carnegie China', 'Carnegie Endowment for International Peace'],
      zh: ['卡内基国际和平研究院', '卡内基国际和平基金会'],
    },
  },
  {
    id: 'org:rand',
    label: { en: 'RAND Corporation', 'zh-Hans': '兰德公司', 'zh-Hant': '蘭德公司' },
    party: 'US',
    forms: { en: ['RAND', 'RAND Corporation'], zh: ['兰德公司', '兰德智库'] },
  },
  {
    id: 'org:piie',
    label: {
      en: 'Peterson Institute for International Economics',
      'zh-Hans': '彼得森国际经济研究所',
      'zh-Hant': '彼得森國際經濟研究所',
    },
    party: 'US',
    forms: {
      en: ['Peterson Institute', 'PIIE', 'Peterson Institute for International Economics'],
      zh: ['彼得森国际经济研究所'],
    },
  },
  {
    id: 'org:asia-society',
    label: { en: 'Asia Society Policy Institute', 'zh-Hans': '亚洲协会', 'zh-Hant': '亞洲協會' },
    party: 'US',
    forms: {
      en: ['Asia Society', 'Asia Society Policy Institute'],
      zh: ['亚洲协会', '亚洲协会政策研究所', '亚洲社会政策研究所'],
    },
  },
  {
    id: 'org:atlantic-council',
    label: { en: 'Atlantic Council', 'zh-Hans': '大西洋理事会', 'zh-Hant': '大西洋理事會' },
    party: 'US',
    forms: { en: ['Atlantic Council'], zh: ['大西洋理事会', '大西洋委员会'] },
  },
  {
    id: 'org:stimson',
    label: { en: 'Stimson Center', 'zh-Hans': '史汀生中心', 'zh-Hant': '史汀生中心' },
    party: 'US',
    forms: { en: ['Stimson Center'], zh: ['史汀生中心', '史丁生中心', '斯廷森中心'] },
  },
  {
    id: 'org:hudson',
    label: { en: 'Hudson Institute', 'zh-Hans': '哈德逊研究所', 'zh-Hant': '哈德遜研究所' },
    party: 'US',
    forms: { en: ['Hudson Institute'], zh: ['哈德逊研究所'] },
  },
  {
    id: 'org:heritage',
    label: { en: 'Heritage Foundation', 'zh-Hans': '传统基金会', 'zh-Hant': '傳統基金會' },
    party: 'US',
    forms: { en: ['Heritage Foundation'], zh: ['传统基金会'] },
  },
  {
    id: 'org:cnas',
    label: {
      en: 'Center for a New American Security',
      'zh-Hans': '新美国安全中心',
      'zh-Hant': '新美國安全中心',
    },
    party: 'US',
    forms: { en: ['Center for a New American Security', 'CNAS'], zh: ['新美国安全中心'] },
  },
  {
    id: 'org:wilson-center',
    label: { en: 'Wilson Center', 'zh-Hans': '威尔逊中心', 'zh-Hant': '威爾遜中心' },
    party: 'US',
    forms: { en: ['Wilson Center', 'Woodrow Wilson Center'], zh: ['威尔逊中心'] },
  },
  {
    id: 'org:hoover',
    label: { en: 'Hoover Institution', 'zh-Hans': '胡佛研究所', 'zh-Hant': '胡佛研究所' },
    party: 'US',
    forms: { en: ['Hoover Institution'], zh: ['胡佛研究所'] },
  },
  {
    id: 'org:cato',
    label: { en: 'Cato Institute', 'zh-Hans': '卡托研究所', 'zh-Hant': '卡托研究所' },
    party: 'US',
    forms: { en: ['Cato Institute'], zh: ['卡托研究所'] },
  },
  {
    id: 'org:aei',
    label: { en: 'American Enterprise Institute', 'zh-Hans': '美国企业研究所', 'zh-Hant': '美國企業研究所' },
    party: 'US',
    forms: { en: ['American Enterprise Institute'], zh: ['美国企业研究所'] },
  },
  {
    id: 'org:uscbc',
    label: {
      en: 'US-China Business Council',
      'zh-Hans': '美中贸易全国委员会',
      'zh-Hant': '美中貿易全國委員會',
    },
    party: 'US',
    forms: {
      en: ['US-China Business Council', 'U.S.-China Business Council', 'USCBC'],
      zh: ['美中贸易全国委员会', '美中贸委会'],
    },
  },
  {
    id: 'org:amcham',
    label: {
      en: 'American Chamber of Commerce in China',
      'zh-Hans': '中国美国商会',
      'zh-Hant': '中國美國商會',
    },
    party: 'US',
    forms: {
      en: ['AmCham', 'American Chamber of Commerce', 'AmCham China'],
      zh: ['中国美国商会', '美国商会'],
    },
  },
  {
    id: 'org:amcham-shanghai',
    label: {
      en: 'American Chamber of Commerce in Shanghai',
      'zh-Hans': '上海美国商会',
      'zh-Hant': '上海美國商會',
    },
    party: 'US',
    forms: { en: ['AmCham Shanghai', 'American Chamber of Commerce in Shanghai'], zh: ['上海美国商会'] },
  },
  {
    id: 'org:ncuscr',
    label: {
      en: 'National Committee on US-China Relations',
      'zh-Hans': '美中关系全国委员会',
      'zh-Hant': '美中關係全國委員會',
    },
    party: 'US',
    forms: {
      en: ['National Committee on U.S.-China Relations', 'National Committee on US-China Relations'],
      zh: ['美中关系全国委员会'],
    },
  },
  {
    id: 'org:eurasia-group',
    label: { en: 'Eurasia Group', 'zh-Hans': '欧亚集团', 'zh-Hant': '歐亞集團' },
    party: 'US',
    forms: { en: ['Eurasia Group'], zh: ['欧亚集团'] },
  },
  {
    id: 'org:rhodium-group',
    label: { en: 'Rhodium Group', 'zh-Hans': '荣鼎咨询', 'zh-Hant': '榮鼎諮詢' },
    party: 'US',
    forms: { en: ['Rhodium Group'], zh: ['荣鼎咨询', '荣鼎集团'] },
  },
  {
    id: 'org:goldman',
    label: { en: 'Goldman Sachs', 'zh-Hans': '高盛', 'zh-Hant': '高盛' },
    party: 'US',
    forms: {
      en: ['Goldman Sachs'],
      zh: ['高盛'],
    },
  },
  {
    id: 'org:citigroup',
    label: { en: 'Citigroup', 'zh-Hans': '花旗集团', 'zh-Hant': '花旗集團' },
    party: 'US',
    forms: { en: ['Citigroup'], zh: ['花旗集团'] },
  },
  {
    id: 'org:morgan-stanley',
    label: { en: 'Morgan Stanley', 'zh-Hans': '摩根士丹利', 'zh-Hant': '摩根士丹利' },
    party: 'US',
    forms: { en: ['Morgan Stanley'], zh: ['摩根士丹利'] },
  },
  {
    id: 'org:jpmorgan',
    label: { en: 'JPMorgan', 'zh-Hans': '摩根大通', 'zh-Hant': '摩根大通' },
    party: 'US',
    forms: { en: ['JPMorgan'], zh: ['摩根大通'] },
  },
  {
    id: 'org:chatham-house',
    label: { en: 'Chatham House', 'zh-Hans': '查塔姆研究所', 'zh-Hant': '查塔姆研究所' },
    party: 'GB',
    forms: { en: ['Chatham House'], zh: ['查塔姆研究所', '英国皇家国际事务研究所', '漆咸楼'] },
  },
  {
    id: 'org:iiss',
    label: {
      en: 'International Institute for Strategic Studies',
      'zh-Hans': '国际战略研究所',
      'zh-Hant': '國際戰略研究所',
    },
    party: 'GB',
    forms: {
      en: ['IISS', 'International Institute for Strategic Studies'],
      zh: ['国际战略研究所', '伦敦国际战略研究所'],
    },
  },
  {
    id: 'org:rusi',
    label: {
      en: 'Royal United Services Institute',
      'zh-Hans': '皇家联合军种研究所',
      'zh-Hant': '皇家聯合軍種研究所',
    },
    party: 'GB',
    forms: {
      en: ['RUSI', 'Royal United Services Institute'],
      zh: ['皇家联合军种研究所', '英国皇家三军研究所'],
    },
  },
  {
    id: 'org:lse',
    label: { en: 'London School of Economics', 'zh-Hans': '伦敦政治经济学院', 'zh-Hant': '倫敦政治經濟學院' },
    party: 'GB',
    forms: { en: ['London School of Economics'], zh: ['伦敦政治经济学院', '伦敦政经学院'] },
  },
  {
    id: 'org:soas',
    label: { en: 'SOAS University of London', 'zh-Hans': '伦敦大学亚非学院', 'zh-Hant': '倫敦大學亞非學院' },
    party: 'GB',
    forms: { en: ['SOAS'], zh: ['伦敦大学亚非学院'] },
  },
  {
    id: 'org:merics',
    label: {
      en: 'Mercator Institute for China Studies',
      'zh-Hans': '墨卡托中国研究中心',
      'zh-Hant': '墨卡托中國研究中心',
    },
    party: 'DE',
    forms: {
      en: ['MERICS', 'Mercator Institute for China Studies'],
      zh: ['墨卡托中国研究中心', '墨卡托中国研究所'],
    },
  },
  {
    id: 'org:swp',
    label: {
      en: 'German Institute for International and Security Affairs',
      'zh-Hans': '德国国际与安全事务研究所',
      'zh-Hant': '德國國際與安全事務研究所',
    },
    party: 'DE',
    forms: {
      en: ['Stiftung Wissenschaft und Politik', 'German Institute for International and Security Affairs'],
      zh: ['德国国际与安全事务研究所', '德国国际政治与安全研究所'],
    },
  },
  {
    id: 'org:ecfr',
    label: {
      en: 'European Council on Foreign Relations',
      'zh-Hans': '欧洲对外关系委员会',
      'zh-Hant': '歐洲對外關係委員會',
    },
    party: null,
    forms: {
      en: ['European Council on Foreign Relations', 'ECFR'],
      zh: ['欧洲对外关系委员会', '欧洲外交关系协会'],
    },
  },
  {
    id: 'org:bruegel',
    label: { en: 'Bruegel', 'zh-Hans': '布鲁盖尔研究所', 'zh-Hant': '布魯蓋爾研究所' },
    party: 'BE',
    forms: { en: [{ text: 'Bruegel', caseSensitive: true }], zh: ['布鲁盖尔研究所', '布鲁格尔'] },
  },
  {
    id: 'org:ifri',
    label: {
      en: 'French Institute of International Relations',
      'zh-Hans': '法国国际关系研究所',
      'zh-Hant': '法國國際關係研究所',
    },
    party: 'FR',
    forms: {
      en: [{ text: 'Ifri', caseSensitive: true }, 'French Institute of International Relations'],
      zh: ['法国国际关系研究所'],
    },
  },
  {
    id: 'org:sipri',
    label: {
      en: 'Stockholm International Peace Research Institute',
      'zh-Hans': '斯德哥尔摩国际和平研究所',
      'zh-Hant': '斯德哥爾摩國際和平研究所',
    },
    party: 'SE',
    forms: { en: ['SIPRI'], zh: ['斯德哥尔摩国际和平研究所'] },
  },
  {
    id: 'org:eu-chamber',
    label: {
      en: 'European Union Chamber of Commerce in China',
      'zh-Hans': '中国欧盟商会',
      'zh-Hant': '中國歐盟商會',
    },
    party: null,
    forms: { en: ['European Chamber', 'EU Chamber of Commerce in China'], zh: ['中国欧盟商会', '欧盟商会'] },
  },
  {
    id: 'org:lowy',
    label: { en: 'Lowy Institute', 'zh-Hans': '洛伊研究所', 'zh-Hant': '洛伊研究所' },
    party: 'AU',
    forms: { en: ['Lowy Institute'], zh: ['洛伊研究所', '罗伊研究所'] },
  },
  {
    id: 'org:aspi',
    label: {
      en: 'Australian Strategic Policy Institute',
      'zh-Hans': '澳大利亚战略政策研究所',
      'zh-Hant': '澳大利亞戰略政策研究所',
    },
    party: 'AU',
    forms: {
      en: ['ASPI', 'Australian Strategic Policy Institute'],
      zh: ['澳大利亚战略政策研究所', '澳洲战略政策研究所'],
    },
  },
  {
    id: 'org:rsis',
    label: {
      en: 'S. Rajaratnam School of International Studies',
      'zh-Hans': '拉惹勒南国际研究院',
      'zh-Hant': '拉惹勒南國際研究院',
    },
    party: 'SG',
    forms: {
      en: ['RSIS', 'Rajaratnam School of International Studies'],
      zh: ['拉惹勒南国际研究院', '拉惹勒南国际研究学院'],
    },
  },
  {
    id: 'org:iseas',
    label: {
      en: 'ISEAS – Yusof Ishak Institute',
      'zh-Hans': '尤索夫伊萨东南亚研究院',
      'zh-Hant': '尤索夫伊薩東南亞研究院',
    },
    party: 'SG',
    forms: {
      en: ['ISEAS', 'Yusof Ishak Institute'],
      zh: ['尤索夫伊萨东南亚研究院'],
    },
  },
  {
    id: 'org:lkyspp',
    label: {
      en: 'Lee Kuan Yew School of Public Policy',
      'zh-Hans': '李光耀公共政策学院',
      'zh-Hant': '李光耀公共政策學院',
    },
    party: 'SG',
    forms: { en: ['Lee Kuan Yew School'], zh: ['李光耀公共政策学院'] },
  },
  {
    id: 'org:orf',
    label: {
      en: 'Observer Research Foundation',
      'zh-Hans': '观察家研究基金会',
      'zh-Hant': '觀察家研究基金會',
    },
    party: 'IN',
    forms: { en: ['Observer Research Foundation'], zh: ['观察家研究基金会'] },
  },
  {
    id: 'org:ciis',
    label: {
      en: 'China Institute of International Studies',
      'zh-Hans': '中国国际问题研究院',
      'zh-Hant': '中國國際問題研究院',
    },
    party: 'CN',
    forms: { en: ['CIIS', 'China Institute of International Studies'], zh: ['中国国际问题研究院'] },
  },
  {
    id: 'org:cicir',
    label: {
      en: 'China Institutes of Contemporary International Relations',
      'zh-Hans': '中国现代国际关系研究院',
      'zh-Hant': '中國現代國際關係研究院',
    },
    party: 'CN',
    forms: {
      en: ['CICIR', 'China Institutes of Contemporary International Relations'],
      zh: ['中国现代国际关系研究院', '现代国际关系研究院'],
    },
  },
  {
    id: 'org:cass',
    label: {
      en: 'Chinese Academy of Social Sciences',
      'zh-Hans': '中国社会科学院',
      'zh-Hant': '中國社會科學院',
    },
    party: 'CN',
    forms: {
      en: ['CASS', 'Chinese Academy of Social Sciences'],
      zh: ['中国社会科学院', '中国社科院', '社科院'],
    },
  },
  {
    id: 'org:caitec',
    label: {
      en: 'Chinese Academy of International Trade and Economic Cooperation',
      'zh-Hans': '商务部国际贸易经济合作研究院',
      'zh-Hant': '商務部國際貿易經濟合作研究院',
    },
    party: 'CN',
    forms: { en: ['CAITEC'], zh: ['商务部国际贸易经济合作研究院', '商务部研究院'] },
  },
  {
    id: 'org:renmin',
    label: { en: 'Renmin University of China', 'zh-Hans': '中国人民大学', 'zh-Hant': '中國人民大學' },
    party: 'CN',
    forms: { en: ['Renmin University'], zh: ['中国人民大学'] },
  },
  {
    id: 'org:rdcy',
    label: { en: 'Chongyang Institute for Financial Studies', 'zh-Hans': '人大重阳', 'zh-Hant': '人大重陽' },
    party: 'CN',
    forms: { en: ['Chongyang Institute'], zh: ['人大重阳'] },
  },
  {
    id: 'org:fudan',
    label: { en: 'Fudan University', 'zh-Hans': '复旦大学', 'zh-Hant': '復旦大學' },
    party: 'CN',
    forms: { en: ['Fudan University'], zh: ['复旦大学'] },
  },
  {
    id: 'org:tsinghua',
    label: { en: 'Tsinghua University', 'zh-Hans': '清华大学', 'zh-Hant': '清華大學' },
    party: 'CN',
    forms: { en: ['Tsinghua University'], zh: ['清华大学'] },
  },
  {
    id: 'org:peking-university',
    label: { en: 'Peking University', 'zh-Hans': '北京大学', 'zh-Hant': '北京大學' },
    party: 'CN',
    forms: { en: ['Peking University'], zh: ['北京大学'] },
  },
];
