import type { OrganisationEntry } from '../../entry.ts';

/** Ministries and bodies of the Americas. */
export const americanOrganisations: readonly OrganisationEntry[] = [
  {
    id: 'org:us-state',
    label: { en: 'US Department of State', 'zh-Hans': '美国国务院', 'zh-Hant': '美國國務院' },
    party: 'US',
    forms: {
      en: [
        'State Department',
        'U.S. State Department',
        'US State Department',
        'Department of State',
        'U.S. Department of State',
        'State Dept',
      ],
      zh: ['美国国务院', '美国务院', '美方国务院'],
    },
  },
  {
    id: 'org:us-ustr',
    label: {
      en: 'Office of the US Trade Representative',
      'zh-Hans': '美国贸易代表办公室',
      'zh-Hant': '美國貿易代表辦公室',
    },
    party: 'US',
    forms: {
      en: [
        'USTR',
        'U.S. Trade Representative’s Office',
        'Office of the United States Trade Representative',
        'Office of the U.S. Trade Representative',
        'United States Trade Representative’s office',
      ],
      zh: ['美国贸易代表办公室', '贸易代表办公室', '美国贸易代表署'],
    },
  },
  {
    id: 'org:us-commerce',
    label: { en: 'US Department of Commerce', 'zh-Hans': '美国商务部', 'zh-Hant': '美國商務部' },
    party: 'US',
    forms: {
      en: [
        'Commerce Department',
        'U.S. Commerce Department',
        'US Commerce Department',
        'Department of Commerce',
        'U.S. Department of Commerce',
      ],
      zh: ['美国商务部', '美商务部'],
    },
  },
  {
    id: 'org:us-bis',
    label: {
      en: 'Bureau of Industry and Security',
      'zh-Hans': '美国商务部工业与安全局',
      'zh-Hant': '美國商務部工業與安全局',
    },
    party: 'US',
    forms: {
      en: ['BIS', 'Commerce Department’s Bureau of Industry and Security'],
      zh: ['美国商务部工业与安全局', '工业与安全局', '工业和安全局', '产业安全局'],
    },
  },
  {
    id: 'org:us-treasury',
    label: { en: 'US Department of the Treasury', 'zh-Hans': '美国财政部', 'zh-Hant': '美國財政部' },
    party: 'US',
    forms: {
      en: [
        'Treasury Department',
        'US Treasury',
        'U.S. Treasury',
        'U.S. Treasury Department',
        'Department of the Treasury',
        { text: 'Treasury', caseSensitive: true, exact: true },
      ],
      zh: ['美国财政部', '美财政部'],
    },
  },
  {
    id: 'org:us-ofac',
    label: {
      en: 'Office of Foreign Assets Control',
      'zh-Hans': '外国资产控制办公室',
      'zh-Hant': '外國資產控制辦公室',
    },
    party: 'US',
    forms: { en: ['OFAC'], zh: ['外国资产控制办公室', '海外资产控制办公室', '美国财政部外国资产控制办公室'] },
  },
  {
    id: 'org:us-defense',
    label: { en: 'US Department of Defense', 'zh-Hans': '美国国防部', 'zh-Hant': '美國國防部' },
    party: 'US',
    forms: {
      en: [
        'Department of Defense',
        'Defense Department',
        'U.S. Department of Defense',
        'Department of War',
        'War Department',
        'Pentagon',
      ],
      zh: ['美国国防部', '美国战争部', '五角大楼', '五角大厦', '美国防部'],
    },
  },
  {
    id: 'org:us-homeland',
    label: {
      en: 'US Department of Homeland Security',
      'zh-Hans': '美国国土安全部',
      'zh-Hant': '美國國土安全部',
    },
    party: 'US',
    forms: {
      en: ['Department of Homeland Security', 'Homeland Security Department', 'DHS'],
      zh: ['美国国土安全部', '国土安全部'],
    },
  },
  {
    id: 'org:us-cbp',
    label: {
      en: 'U.S. Customs and Border Protection',
      'zh-Hans': '美国海关和边境保护局',
      'zh-Hant': '美國海關和邊境保護局',
    },
    party: 'US',
    forms: {
      en: ['Customs and Border Protection', 'U.S. Customs'],
      zh: ['美国海关和边境保护局', '美国海关与边境保护局'],
    },
  },
  {
    id: 'org:us-justice',
    label: { en: 'US Department of Justice', 'zh-Hans': '美国司法部', 'zh-Hant': '美國司法部' },
    party: 'US',
    forms: {
      en: ['Justice Department', 'Department of Justice', 'DOJ'],
      zh: ['美国司法部'],
    },
  },
  {
    id: 'org:us-fbi',
    label: { en: 'Federal Bureau of Investigation', 'zh-Hans': '联邦调查局', 'zh-Hant': '聯邦調查局' },
    party: 'US',
    forms: { en: ['FBI', 'Federal Bureau of Investigation'], zh: ['联邦调查局'] },
  },
  {
    id: 'org:us-energy',
    label: { en: 'US Department of Energy', 'zh-Hans': '美国能源部', 'zh-Hant': '美國能源部' },
    party: 'US',
    forms: {
      en: ['Energy Department', 'Department of Energy', 'U.S. Department of Energy'],
      zh: ['美国能源部'],
    },
  },
  {
    id: 'org:us-nsc',
    label: {
      en: 'US National Security Council',
      'zh-Hans': '美国国家安全委员会',
      'zh-Hant': '美國國家安全委員會',
    },
    party: 'US',
    forms: {
      en: ['National Security Council', 'NSC', 'White House National Security Council'],
      zh: ['美国国家安全委员会', '白宫国家安全委员会', '白宫国安会'],
    },
  },
  {
    id: 'org:us-nec',
    label: { en: 'National Economic Council', 'zh-Hans': '国家经济委员会', 'zh-Hant': '國家經濟委員會' },
    party: 'US',
    forms: { en: ['National Economic Council', 'NEC'], zh: ['国家经济委员会', '白宫国家经济委员会'] },
  },
  {
    id: 'org:us-cia',
    label: { en: 'Central Intelligence Agency', 'zh-Hans': '中央情报局', 'zh-Hant': '中央情報局' },
    party: 'US',
    forms: { en: ['CIA'], zh: ['中央情报局', '中情局'] },
  },
  {
    id: 'org:us-congress',
    label: { en: 'US Congress', 'zh-Hans': '美国国会', 'zh-Hant': '美國國會' },
    party: 'US',
    forms: {
      en: [
        { text: 'Congress', caseSensitive: true, exact: true },
        'U.S. Congress',
        'House of Representatives',
        'U.S. Senate',
        'the Senate',
        'US House',
        'Senate Foreign Relations Committee',
      ],
      zh: ['美国国会', '美国众议院', '美国参议院', '美众院', '美参院'],
    },
  },
  {
    id: 'org:us-select-committee',
    label: {
      en: 'House Select Committee on China',
      'zh-Hans': '美国众议院美中战略竞争特别委员会',
      'zh-Hant': '美國眾議院美中戰略競爭特別委員會',
    },
    party: 'US',
    forms: {
      en: [
        'Select Committee on the Chinese Communist Party',
        'House China committee',
        'Select Committee on the CCP',
      ],
      zh: ['美国众议院美中战略竞争特别委员会', '美中战略竞争特别委员会', '众议院中国特别委员会'],
    },
  },
  {
    id: 'org:us-fed',
    label: { en: 'Federal Reserve', 'zh-Hans': '美联储', 'zh-Hant': '美聯儲' },
    party: 'US',
    forms: {
      en: ['Federal Reserve', 'Federal Reserve Board', { text: 'the Fed', caseSensitive: true, exact: true }],
      zh: ['美联储', '联准会', '联储局', '美国联邦储备委员会'],
    },
  },
  {
    id: 'org:us-supreme-court',
    label: { en: 'US Supreme Court', 'zh-Hans': '美国最高法院', 'zh-Hant': '美國最高法院' },
    party: 'US',
    forms: { en: ['U.S. Supreme Court', 'US Supreme Court'], zh: ['美国最高法院', '联邦最高法院'] },
  },
  {
    id: 'org:us-ftc-cit',
    label: {
      en: 'US Court of International Trade',
      'zh-Hans': '美国国际贸易法院',
      'zh-Hant': '美國國際貿易法院',
    },
    party: 'US',
    forms: {
      en: ['Court of International Trade'],
      zh: ['美国国际贸易法院', '国际贸易法院'],
    },
  },
  {
    id: 'org:us-itc',
    label: {
      en: 'U.S. International Trade Commission',
      'zh-Hans': '美国国际贸易委员会',
      'zh-Hant': '美國國際貿易委員會',
    },
    party: 'US',
    forms: {
      en: ['U.S. International Trade Commission', 'International Trade Commission'],
      zh: ['美国国际贸易委员会'],
    },
  },
  {
    id: 'org:us-fcc',
    label: {
      en: 'Federal Communications Commission',
      'zh-Hans': '联邦通信委员会',
      'zh-Hant': '聯邦通信委員會',
    },
    party: 'US',
    forms: { en: ['FCC'], zh: ['联邦通信委员会', '联邦通讯委员会'] },
  },
  {
    id: 'org:us-fentanyl-dea',
    label: { en: 'Drug Enforcement Administration', 'zh-Hans': '美国缉毒局', 'zh-Hant': '美國緝毒局' },
    party: 'US',
    forms: {
      en: ['DEA'],
      zh: ['美国缉毒局', '缉毒署'],
    },
  },
  {
    id: 'org:us-ondcp',
    label: {
      en: 'Office of National Drug Control Policy',
      'zh-Hans': '美国国家毒品管制政策办公室',
      'zh-Hant': '美國國家毒品管制政策辦公室',
    },
    party: 'US',
    forms: { en: ['Office of National Drug Control Policy'], zh: ['美国国家毒品管制政策办公室'] },
  },
  {
    id: 'org:us-indopacom',
    label: { en: 'US Indo-Pacific Command', 'zh-Hans': '印太司令部', 'zh-Hant': '印太司令部' },
    party: 'US',
    forms: {
      en: ['Indo-Pacific Command', 'INDOPACOM', 'U.S. Indo-Pacific Command'],
      zh: ['印太司令部', '美军印太司令部', '印太总部'],
    },
  },
  {
    id: 'org:ait',
    label: { en: 'American Institute in Taiwan', 'zh-Hans': '美国在台协会', 'zh-Hant': '美國在台協會' },
    party: 'US',
    forms: { en: ['AIT', 'American Institute in Taiwan'], zh: ['美国在台协会'] },
  },
  {
    id: 'org:ca-gac',
    label: { en: 'Global Affairs Canada', 'zh-Hans': '加拿大外交部', 'zh-Hant': '加拿大外交部' },
    party: 'CA',
    forms: { en: ['Global Affairs Canada', 'GAC'], zh: ['加拿大外交部', '加拿大全球事务部'] },
  },
  {
    id: 'org:ca-pmo',
    label: { en: 'Prime Minister’s Office (Canada)', 'zh-Hans': '加拿大总理府', 'zh-Hant': '加拿大總理府' },
    party: 'CA',
    forms: { en: ["Prime Minister's Office", 'PMO'], zh: ['加拿大总理府', '加拿大总理办公室'] },
  },
  {
    id: 'org:mx-sre',
    label: { en: 'Mexican Foreign Ministry', 'zh-Hans': '墨西哥外交部', 'zh-Hant': '墨西哥外交部' },
    party: 'MX',
    forms: { en: ['Secretariat of Foreign Affairs'], zh: ['墨西哥外交部'] },
  },
  {
    id: 'org:br-itamaraty',
    label: { en: 'Brazilian Foreign Ministry', 'zh-Hans': '巴西外交部', 'zh-Hant': '巴西外交部' },
    party: 'BR',
    forms: {
      en: ['Itamaraty Palace', 'Brazilian Ministry of Foreign Affairs'],
      zh: ['巴西外交部', '伊塔马拉蒂'],
    },
  },
];
