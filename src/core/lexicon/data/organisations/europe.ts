import type { OrganisationEntry } from '../../entry.ts';

/** Ministries and bodies of Europe. */
export const europeanOrganisations: readonly OrganisationEntry[] = [
  {
    id: 'org:gb-fcdo',
    label: {
      en: 'Foreign, Commonwealth and Development Office',
      'zh-Hans': '英国外交部',
      'zh-Hant': '英國外交部',
    },
    party: 'GB',
    forms: {
      en: ['FCDO', 'Foreign Office', 'UK Foreign Office', 'British Foreign Office'],
      zh: ['英国外交部', '英国外交发展部', '英国外交、联邦和发展部', '英国外交及联邦事务部'],
    },
  },
  {
    id: 'org:gb-no10',
    label: {
      en: 'Prime Minister’s Office (United Kingdom)',
      'zh-Hans': '英国首相府',
      'zh-Hant': '英國首相府',
    },
    party: 'GB',
    forms: {
      en: ['10 Downing Street press office', 'Number 10 spokesperson', 'Downing Street spokesperson'],
      zh: ['英国首相府', '英国首相办公室', '首相府', '唐宁街发言人'],
    },
  },
  {
    id: 'org:gb-treasury',
    label: { en: 'HM Treasury', 'zh-Hans': '英国财政部', 'zh-Hant': '英國財政部' },
    party: 'GB',
    forms: { en: ['HM Treasury', 'UK Treasury', 'British Treasury'], zh: ['英国财政部'] },
  },
  {
    id: 'org:gb-dbt',
    label: {
      en: 'Department for Business and Trade',
      'zh-Hans': '英国商业贸易部',
      'zh-Hant': '英國商業貿易部',
    },
    party: 'GB',
    forms: {
      en: ['Department for Business and Trade', 'DBT'],
      zh: ['英国商业贸易部', '英国商业和贸易部', '英国商贸部'],
    },
  },
  {
    id: 'org:gb-mod',
    label: { en: 'UK Ministry of Defence', 'zh-Hans': '英国国防部', 'zh-Hant': '英國國防部' },
    party: 'GB',
    forms: { en: ['Ministry of Defence', 'UK Ministry of Defence'], zh: ['英国国防部'] },
  },
  {
    id: 'org:gb-home-office',
    label: { en: 'Home Office', 'zh-Hans': '英国内政部', 'zh-Hant': '英國內政部' },
    party: 'GB',
    forms: { en: ['Home Office'], zh: ['英国内政部'] },
  },
  {
    id: 'org:gb-parliament',
    label: { en: 'UK Parliament', 'zh-Hans': '英国议会', 'zh-Hant': '英國議會' },
    party: 'GB',
    forms: {
      en: ['House of Commons', 'House of Lords', 'UK Parliament', 'British Parliament'],
      zh: ['英国议会', '英国下议院', '英国上议院', '英国国会'],
    },
  },
  {
    id: 'org:gb-mi5',
    label: { en: 'Security Service (MI5)', 'zh-Hans': '军情五处', 'zh-Hant': '軍情五處' },
    party: 'GB',
    forms: { en: ['MI5'], zh: ['军情五处'] },
  },
  {
    id: 'org:gb-gchq',
    label: { en: 'GCHQ', 'zh-Hans': '英国政府通信总部', 'zh-Hant': '英國政府通信總部' },
    party: 'GB',
    forms: { en: ['GCHQ'], zh: ['英国政府通信总部'] },
  },
  {
    id: 'org:gb-mi6',
    label: { en: 'Secret Intelligence Service (MI6)', 'zh-Hans': '军情六处', 'zh-Hant': '軍情六處' },
    party: 'GB',
    forms: { en: ['MI6'], zh: ['军情六处'] },
  },
  {
    id: 'org:gb-boe',
    label: { en: 'Bank of England', 'zh-Hans': '英格兰银行', 'zh-Hant': '英格蘭銀行' },
    party: 'GB',
    forms: { en: ['Bank of England'], zh: ['英格兰银行', '英国央行', '英伦银行'] },
  },
  {
    id: 'org:fr-elysee',
    label: { en: 'Élysée (presidency)', 'zh-Hans': '法国总统府', 'zh-Hant': '法國總統府' },
    party: 'FR',
    forms: {
      en: ['Presidency of the Republic', 'French presidency', 'Élysée Palace', 'Elysee Palace'],
      zh: ['法国总统府', '爱丽舍宫'],
    },
  },
  {
    id: 'org:fr-mfa',
    label: { en: 'French Foreign Ministry', 'zh-Hans': '法国外交部', 'zh-Hant': '法國外交部' },
    party: 'FR',
    forms: {
      en: ['French Foreign Ministry', 'Ministry for Europe and Foreign Affairs'],
      zh: ['法国外交部', '法国欧洲和外交部'],
    },
  },
  {
    id: 'org:de-aa',
    label: { en: 'Federal Foreign Office', 'zh-Hans': '德国外交部', 'zh-Hant': '德國外交部' },
    party: 'DE',
    forms: {
      en: ['Federal Foreign Office', 'German Foreign Office', 'German Foreign Ministry', 'Auswärtiges Amt'],
      zh: ['德国外交部', '德国联邦外交部'],
    },
  },
  {
    id: 'org:de-bundestag',
    label: { en: 'Bundestag', 'zh-Hans': '德国联邦议院', 'zh-Hant': '德國聯邦議院' },
    party: 'DE',
    forms: { en: ['Bundestag', 'German parliament'], zh: ['德国联邦议院', '联邦议院'] },
  },
  {
    id: 'org:de-chancellery',
    label: { en: 'Federal Chancellery', 'zh-Hans': '德国总理府', 'zh-Hant': '德國總理府' },
    party: 'DE',
    forms: { en: ['Federal Chancellery', 'German Chancellery'], zh: ['德国总理府', '联邦总理府'] },
  },
  {
    id: 'org:it-mfa',
    label: { en: 'Italian Foreign Ministry', 'zh-Hans': '意大利外交部', 'zh-Hant': '意大利外交部' },
    party: 'IT',
    forms: { en: ['Italian Foreign Ministry'], zh: ['意大利外交部'] },
  },
  {
    id: 'org:ru-mfa',
    label: { en: 'Russian Foreign Ministry', 'zh-Hans': '俄罗斯外交部', 'zh-Hant': '俄羅斯外交部' },
    party: 'RU',
    forms: {
      en: ['Russian Foreign Ministry', 'Ministry of Foreign Affairs of Russia'],
      zh: ['俄罗斯外交部', '俄外交部', '俄国外交部'],
    },
  },
  {
    id: 'org:ru-kremlin',
    label: { en: 'Kremlin (administration)', 'zh-Hans': '俄罗斯总统府', 'zh-Hant': '俄羅斯總統府' },
    party: 'RU',
    forms: {
      en: ['Kremlin press service', 'Presidential Administration of Russia'],
      zh: ['俄罗斯总统府', '俄总统办公厅', '克里姆林宫新闻局'],
    },
  },
  {
    id: 'org:ru-security-council',
    label: {
      en: 'Russian Security Council',
      'zh-Hans': '俄罗斯联邦安全会议',
      'zh-Hant': '俄羅斯聯邦安全會議',
    },
    party: 'RU',
    forms: {
      en: ['Security Council of Russia', 'Russian Security Council'],
      zh: ['俄罗斯联邦安全会议', '俄联邦安全会议', '俄安全会议'],
    },
  },
  {
    id: 'org:ru-duma',
    label: { en: 'State Duma', 'zh-Hans': '国家杜马', 'zh-Hant': '國家杜馬' },
    party: 'RU',
    forms: { en: ['State Duma'], zh: ['国家杜马', '俄罗斯国家杜马'] },
  },
  {
    id: 'org:ru-federation-council',
    label: { en: 'Federation Council', 'zh-Hans': '俄联邦委员会', 'zh-Hant': '俄聯邦委員會' },
    party: 'RU',
    forms: { en: ['Federation Council'], zh: ['俄联邦委员会'] },
  },
  {
    id: 'org:ua-mfa',
    label: { en: 'Ukrainian Foreign Ministry', 'zh-Hans': '乌克兰外交部', 'zh-Hant': '烏克蘭外交部' },
    party: 'UA',
    forms: {
      en: ['Ukrainian Foreign Ministry', 'Ukrainian Ministry of Foreign Affairs'],
      zh: ['乌克兰外交部', '乌外交部'],
    },
  },
  {
    id: 'org:va-secretariat',
    label: {
      en: 'Secretariat of State of the Holy See',
      'zh-Hans': '梵蒂冈国务院',
      'zh-Hant': '梵蒂岡國務院',
    },
    party: 'VA',
    forms: { en: ['Vatican Secretariat of State'], zh: ['梵蒂冈国务院', '教廷国务院'] },
  },
  {
    id: 'org:eu-commission',
    label: { en: 'European Commission', 'zh-Hans': '欧盟委员会', 'zh-Hant': '歐盟委員會' },
    party: 'EU',
    forms: {
      en: [
        'European Commission',
        'EU Commission',
        { text: 'the Commission', caseSensitive: true, exact: true },
      ],
      zh: ['欧盟委员会', '欧委会', '欧洲委员会主席团', '欧盟执委会', '执委会'],
    },
  },
  {
    id: 'org:eu-council',
    label: { en: 'European Council', 'zh-Hans': '欧洲理事会', 'zh-Hant': '歐洲理事會' },
    party: 'EU',
    forms: {
      en: ['European Council', 'EU Council', 'Council of the European Union', 'Council of the EU'],
      zh: ['欧洲理事会', '欧盟理事会', '欧盟高峰会'],
    },
  },
  {
    id: 'org:eu-parliament',
    label: { en: 'European Parliament', 'zh-Hans': '欧洲议会', 'zh-Hant': '歐洲議會' },
    party: 'EU',
    forms: { en: ['European Parliament', 'EU Parliament', 'MEPs'], zh: ['欧洲议会'] },
  },
  {
    id: 'org:eu-eeas',
    label: {
      en: 'European External Action Service',
      'zh-Hans': '欧盟对外行动署',
      'zh-Hant': '歐盟對外行動署',
    },
    party: 'EU',
    forms: {
      en: ['EEAS', 'European External Action Service', 'EU External Action'],
      zh: ['欧盟对外行动署', '欧盟对外行动局', '对外行动署'],
    },
  },
  {
    id: 'org:eu-ecb',
    label: { en: 'European Central Bank', 'zh-Hans': '欧洲央行', 'zh-Hant': '歐洲央行' },
    party: 'EU',
    forms: { en: ['ECB', 'European Central Bank'], zh: ['欧洲央行', '欧洲中央银行'] },
  },
  {
    id: 'org:eu-court',
    label: { en: 'Court of Justice of the European Union', 'zh-Hans': '欧盟法院', 'zh-Hant': '歐盟法院' },
    party: 'EU',
    forms: {
      en: ['European Court of Justice', 'Court of Justice of the European Union', 'CJEU'],
      zh: ['欧盟法院', '欧洲法院'],
    },
  },
];
