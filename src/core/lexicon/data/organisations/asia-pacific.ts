import type { OrganisationEntry } from '../../entry.ts';

/** Ministries and bodies of Asia and the Pacific. */
export const asiaPacificOrganisations: readonly OrganisationEntry[] = [
  {
    id: 'org:cn-mfa',
    label: { en: 'Chinese Ministry of Foreign Affairs', 'zh-Hans': '中国外交部', 'zh-Hant': '中國外交部' },
    party: 'CN',
    forms: {
      en: [
        'Chinese Foreign Ministry',
        'China’s Foreign Ministry',
        'Chinese Ministry of Foreign Affairs',
        'China’s Ministry of Foreign Affairs',
        'Foreign Ministry of China',
        'MFA of China',
      ],
      zh: ['中国外交部', '中华人民共和国外交部', '中方外交部'],
    },
  },
  {
    id: 'org:cn-mofcom',
    label: { en: 'Chinese Ministry of Commerce', 'zh-Hans': '中国商务部', 'zh-Hant': '中國商務部' },
    party: 'CN',
    forms: {
      en: [
        'MOFCOM',
        'Chinese Commerce Ministry',
        'China’s Ministry of Commerce',
        'Ministry of Commerce of China',
        'China’s Commerce Ministry',
      ],
      zh: ['中国商务部', '中华人民共和国商务部'],
    },
  },
  {
    id: 'org:cn-state-council',
    label: { en: 'State Council of China', 'zh-Hans': '中国国务院', 'zh-Hant': '中國國務院' },
    party: 'CN',
    forms: {
      en: ['State Council', 'China’s State Council', 'State Council of China'],
      zh: [
        '中国国务院',
        '中华人民共和国国务院',
        '国务院总理',
        '国务院常务会议',
        '国务院新闻办',
        '国新办',
        '国务院办公厅',
        '国务院关税税则委员会',
        '税委会',
      ],
    },
  },
  {
    id: 'org:cn-mnd',
    label: { en: 'Chinese Ministry of National Defense', 'zh-Hans': '中国国防部', 'zh-Hant': '中國國防部' },
    party: 'CN',
    forms: {
      en: [
        'Chinese Defense Ministry',
        'Chinese Defence Ministry',
        'Ministry of National Defense of China',
        'China’s Defense Ministry',
        'China’s Ministry of National Defense',
      ],
      zh: ['中国国防部', '中方国防部'],
    },
  },
  {
    id: 'org:cn-mof',
    label: { en: 'Chinese Ministry of Finance', 'zh-Hans': '中国财政部', 'zh-Hant': '中國財政部' },
    party: 'CN',
    forms: {
      en: ['Chinese Finance Ministry', 'China’s Ministry of Finance', 'China’s Finance Ministry'],
      zh: ['中国财政部'],
    },
  },
  {
    id: 'org:cn-ndrc',
    label: {
      en: 'National Development and Reform Commission',
      'zh-Hans': '国家发展改革委',
      'zh-Hant': '國家發展改革委',
    },
    party: 'CN',
    forms: {
      en: ['NDRC', 'National Development and Reform Commission'],
      zh: ['国家发展改革委', '国家发改委', '发改委', '国家发展和改革委员会'],
    },
  },
  {
    id: 'org:cn-gacc',
    label: { en: 'General Administration of Customs of China', 'zh-Hans': '海关总署', 'zh-Hant': '海關總署' },
    party: 'CN',
    forms: {
      en: ['General Administration of Customs', 'GACC', 'China Customs'],
      zh: ['海关总署', '中国海关总署'],
    },
  },
  {
    id: 'org:cn-pboc',
    label: { en: 'People’s Bank of China', 'zh-Hans': '中国人民银行', 'zh-Hant': '中國人民銀行' },
    party: 'CN',
    forms: {
      en: ['PBOC', "People's Bank of China", 'China’s central bank'],
      zh: ['中国人民银行', '人民银行', '中国央行'],
    },
  },
  {
    id: 'org:cn-samr',
    label: {
      en: 'State Administration for Market Regulation',
      'zh-Hans': '市场监管总局',
      'zh-Hant': '市場監管總局',
    },
    party: 'CN',
    forms: {
      en: ['SAMR', 'State Administration for Market Regulation'],
      zh: ['市场监管总局', '国家市场监督管理总局'],
    },
  },
  {
    id: 'org:cn-cac',
    label: { en: 'Cyberspace Administration of China', 'zh-Hans': '国家网信办', 'zh-Hant': '國家網信辦' },
    party: 'CN',
    forms: {
      en: ['Cyberspace Administration of China', 'CAC'],
      zh: ['国家网信办', '国家互联网信息办公室', '网信办'],
    },
  },
  {
    id: 'org:cn-mps',
    label: { en: 'Chinese Ministry of Public Security', 'zh-Hans': '中国公安部', 'zh-Hant': '中國公安部' },
    party: 'CN',
    forms: {
      en: ['Ministry of Public Security', 'MPS'],
      zh: ['中国公安部', '公安部'],
    },
  },
  {
    id: 'org:cn-nncc',
    label: {
      en: 'China National Narcotics Control Commission',
      'zh-Hans': '国家禁毒委',
      'zh-Hant': '國家禁毒委',
    },
    party: 'CN',
    forms: { en: ['China National Narcotics Control Commission'], zh: ['国家禁毒委'] },
  },
  {
    id: 'org:cn-mss',
    label: { en: 'Ministry of State Security', 'zh-Hans': '国家安全部', 'zh-Hant': '國家安全部' },
    party: 'CN',
    forms: { en: ['Ministry of State Security', 'MSS'], zh: ['国家安全部'] },
  },
  {
    id: 'org:cn-cmc',
    label: { en: 'Central Military Commission', 'zh-Hans': '中央军委', 'zh-Hant': '中央軍委' },
    party: 'CN',
    forms: { en: ['Central Military Commission'], zh: ['中央军委', '中央军事委员会'] },
  },
  {
    id: 'org:cn-pla',
    label: { en: 'People’s Liberation Army', 'zh-Hans': '中国人民解放军', 'zh-Hant': '中國人民解放軍' },
    party: 'CN',
    forms: {
      en: [
        "People's Liberation Army",
        'PLA',
        'Eastern Theater Command',
        'Southern Theater Command',
        'PLA Navy',
      ],
      zh: ['中国人民解放军', { text: '解放军', not: ['解放军报'] }, '东部战区', '南部战区'],
    },
  },
  {
    id: 'org:cn-ccp',
    label: { en: 'Communist Party of China', 'zh-Hans': '中国共产党', 'zh-Hant': '中國共產黨' },
    party: 'CN',
    forms: {
      en: ['Communist Party of China', 'Chinese Communist Party', 'CPC', 'CCP', 'Politburo'],
      zh: [
        '中国共产党',
        {
          text: '中共',
          not: [
            '中共和',
            '中共有',
            '中共计',
            '中共识',
            '中共享',
            '中共管',
            '中共治',
            '中共产',
            '中共用',
            '中共处',
            '中共存',
            '中共进',
            '中共通',
            '中共鸣',
            '中共建',
            '中共振',
            '中共创',
            '中共克',
            '中共赢',
            '中共商',
            '中共迎',
            '中共渡',
            '中共获',
            '中共收',
            '中共发',
            '中共性',
            '中共谋',
            '中共设',
            '中共达',
            '中共签',
            '中共举',
            '中共持',
            '中共提',
            '中共取',
            '中共担',
            '中共需',
            '中共安',
            '中共出',
            '中共实',
            '中共三',
            '中共同',
            '集中共',
            '发展中共',
            '其中共',
            '过程中共',
            '进程中共',
          ],
        },
        '中共中央',
        '中共中央政治局',
      ],
    },
  },
  {
    id: 'org:cn-npc',
    label: { en: 'National People’s Congress', 'zh-Hans': '全国人大', 'zh-Hant': '全國人大' },
    party: 'CN',
    forms: {
      en: ["National People's Congress", 'NPC'],
      zh: ['全国人大', '全国人民代表大会', '全国人大常委会'],
    },
  },
  {
    id: 'org:cn-cppcc',
    label: {
      en: 'Chinese People’s Political Consultative Conference',
      'zh-Hans': '全国政协',
      'zh-Hant': '全國政協',
    },
    party: 'CN',
    forms: { en: ['CPPCC'], zh: ['全国政协'] },
  },
  {
    id: 'org:cn-tao',
    label: { en: 'Taiwan Affairs Office', 'zh-Hans': '国台办', 'zh-Hant': '國台辦' },
    party: 'CN',
    forms: {
      en: ['Taiwan Affairs Office', 'TAO'],
      zh: ['国台办', '国务院台湾事务办公室', '国务院台办', '中央台办'],
    },
  },
  {
    id: 'org:cn-hkmao',
    label: { en: 'Hong Kong and Macao Affairs Office', 'zh-Hans': '国务院港澳办', 'zh-Hant': '國務院港澳辦' },
    party: 'CN',
    forms: {
      en: ['Hong Kong and Macao Affairs Office'],
      zh: ['国务院港澳办', '港澳办', '国务院港澳事务办公室'],
    },
  },
  {
    id: 'org:cn-cofco',
    label: {
      en: 'Office of the Central Foreign Affairs Commission',
      'zh-Hans': '中央外办',
      'zh-Hant': '中央外辦',
    },
    party: 'CN',
    forms: {
      en: [
        'Central Foreign Affairs Commission',
        'Office of the Central Commission for Foreign Affairs',
        'Office of the Foreign Affairs Commission of the CPC Central Committee',
      ],
      zh: ['中央外办', '中央外事工作委员会办公室', '中央外事工作委员会'],
    },
  },
  {
    id: 'org:cn-id',
    label: {
      en: 'International Department of the CPC Central Committee',
      'zh-Hans': '中联部',
      'zh-Hant': '中聯部',
    },
    party: 'CN',
    forms: {
      en: ['International Department of the CPC Central Committee', 'International Liaison Department'],
      zh: ['中联部', '中共中央对外联络部'],
    },
  },
  {
    id: 'org:cn-embassy',
    label: { en: 'Chinese Embassy', 'zh-Hans': '中国大使馆', 'zh-Hant': '中國大使館' },
    party: 'CN',
    forms: {
      en: ['Chinese Embassy', 'Embassy of China', 'Chinese Consulate'],
      zh: [
        '中国大使馆',
        '中国驻美使馆',
        '中国驻美国大使馆',
        '中国驻英国大使馆',
        '我使馆',
        '中国使馆',
        '中国驻外使领馆',
      ],
    },
  },
  {
    id: 'org:us-embassy',
    label: { en: 'US Embassy', 'zh-Hans': '美国大使馆', 'zh-Hant': '美國大使館' },
    party: 'US',
    forms: {
      en: ['U.S. Embassy', 'US Embassy', 'American Embassy', 'U.S. Consulate'],
      zh: ['美国大使馆', '美国驻华大使馆', '美国驻华使馆', '美国使馆', '美国领事馆'],
    },
  },
  {
    id: 'org:jp-mofa',
    label: { en: 'Japanese Foreign Ministry', 'zh-Hans': '日本外务省', 'zh-Hant': '日本外務省' },
    party: 'JP',
    forms: {
      en: [
        'MOFA',
        'Japanese Foreign Ministry',
        'Ministry of Foreign Affairs of Japan',
        'Japan’s Foreign Ministry',
      ],
      zh: ['日本外务省', '外务省'],
    },
  },
  {
    id: 'org:jp-meti',
    label: {
      en: 'Ministry of Economy, Trade and Industry',
      'zh-Hans': '经济产业省',
      'zh-Hant': '經濟產業省',
    },
    party: 'JP',
    forms: {
      en: ['METI', 'Ministry of Economy, Trade and Industry'],
      zh: ['经济产业省', '日本经产省', '经产省'],
    },
  },
  {
    id: 'org:jp-mod',
    label: { en: 'Japanese Ministry of Defense', 'zh-Hans': '日本防卫省', 'zh-Hant': '日本防衛省' },
    party: 'JP',
    forms: {
      en: ['Japanese Defense Ministry', 'Japanese Ministry of Defense', 'Japan’s Defense Ministry'],
      zh: ['日本防卫省', '防卫省'],
    },
  },
  {
    id: 'org:jp-kantei',
    label: { en: 'Prime Minister’s Office of Japan', 'zh-Hans': '日本首相官邸', 'zh-Hant': '日本首相官邸' },
    party: 'JP',
    forms: {
      en: ['Kantei press office', 'Prime Minister’s Office of Japan'],
      zh: ['日本首相官邸', '日本内阁府'],
    },
  },
  {
    id: 'org:kr-mofa',
    label: { en: 'South Korean Foreign Ministry', 'zh-Hans': '韩国外交部', 'zh-Hant': '韓國外交部' },
    party: 'KR',
    forms: {
      en: [
        'South Korean Foreign Ministry',
        'Seoul’s Foreign Ministry',
        'Ministry of Foreign Affairs of the Republic of Korea',
      ],
      zh: ['韩国外交部', '韩外交部'],
    },
  },
  {
    id: 'org:kr-presidential-office',
    label: { en: 'Presidential Office of South Korea', 'zh-Hans': '韩国总统府', 'zh-Hant': '韓國總統府' },
    party: 'KR',
    forms: {
      en: ['presidential office', 'Presidential Office of Korea'],
      zh: ['韩国总统府', '韩国总统室', '龙山总统府'],
    },
  },
  {
    id: 'org:kr-unification',
    label: { en: 'Ministry of Unification', 'zh-Hans': '韩国统一部', 'zh-Hant': '韓國統一部' },
    party: 'KR',
    forms: {
      en: ['Ministry of Unification', 'Unification Ministry'],
      zh: ['韩国统一部', { text: '统一部', not: ['统一部署'] }],
    },
  },
  {
    id: 'org:in-mea',
    label: { en: 'Indian Ministry of External Affairs', 'zh-Hans': '印度外交部', 'zh-Hant': '印度外交部' },
    party: 'IN',
    forms: {
      en: [
        'MEA',
        'Ministry of External Affairs',
        'External Affairs Ministry',
        'Indian Ministry of External Affairs',
        'Indian Foreign Ministry',
      ],
      zh: ['印度外交部', '印外交部'],
    },
  },
  {
    id: 'org:in-pmo',
    label: { en: 'Indian Prime Minister’s Office', 'zh-Hans': '印度总理府', 'zh-Hant': '印度總理府' },
    party: 'IN',
    forms: { en: ['Indian Prime Minister’s Office', 'PMO India'], zh: ['印度总理府', '印度总理办公室'] },
  },
  {
    id: 'org:pk-mofa',
    label: { en: 'Pakistani Foreign Office', 'zh-Hans': '巴基斯坦外交部', 'zh-Hant': '巴基斯坦外交部' },
    party: 'PK',
    forms: {
      en: ['Pakistani Foreign Office', 'Pakistani Foreign Ministry', 'Foreign Office of Pakistan'],
      zh: ['巴基斯坦外交部'],
    },
  },
  {
    id: 'org:au-dfat',
    label: {
      en: 'Department of Foreign Affairs and Trade',
      'zh-Hans': '澳大利亚外交部',
      'zh-Hant': '澳大利亞外交部',
    },
    party: 'AU',
    forms: {
      en: ['DFAT', 'Department of Foreign Affairs and Trade'],
      zh: ['澳大利亚外交部', '澳大利亚外交贸易部', '澳洲外交部', '澳外交部'],
    },
  },
  {
    id: 'org:nz-mfat',
    label: {
      en: 'New Zealand Ministry of Foreign Affairs and Trade',
      'zh-Hans': '新西兰外交部',
      'zh-Hant': '新西蘭外交部',
    },
    party: 'NZ',
    forms: { en: ['MFAT', 'New Zealand Foreign Ministry'], zh: ['新西兰外交部', '纽西兰外交部'] },
  },
  {
    id: 'org:sg-mfa',
    label: {
      en: 'Singapore Ministry of Foreign Affairs',
      'zh-Hans': '新加坡外交部',
      'zh-Hant': '新加坡外交部',
    },
    party: 'SG',
    forms: {
      en: ['Singapore Ministry of Foreign Affairs', 'Singapore Foreign Ministry'],
      zh: ['新加坡外交部'],
    },
  },
  {
    id: 'org:vn-mofa',
    label: { en: 'Vietnamese Foreign Ministry', 'zh-Hans': '越南外交部', 'zh-Hant': '越南外交部' },
    party: 'VN',
    forms: { en: ['Vietnamese Foreign Ministry'], zh: ['越南外交部'] },
  },
  {
    id: 'org:ph-dfa',
    label: {
      en: 'Philippine Department of Foreign Affairs',
      'zh-Hans': '菲律宾外交部',
      'zh-Hant': '菲律賓外交部',
    },
    party: 'PH',
    forms: {
      en: ['DFA', 'Philippine Foreign Ministry', 'Philippine Department of Foreign Affairs'],
      zh: ['菲律宾外交部', '菲外交部'],
    },
  },
  {
    id: 'org:ph-coast-guard',
    label: { en: 'Philippine Coast Guard', 'zh-Hans': '菲律宾海岸警卫队', 'zh-Hant': '菲律賓海岸警衛隊' },
    party: 'PH',
    forms: { en: ['Philippine Coast Guard'], zh: ['菲律宾海岸警卫队'] },
  },
  {
    id: 'org:tw-mac',
    label: { en: 'Mainland Affairs Council', 'zh-Hans': '陆委会', 'zh-Hant': '陸委會' },
    party: null,
    forms: { en: ['Mainland Affairs Council', 'MAC of Taiwan'], zh: ['陆委会', '大陆委员会'] },
  },
  {
    id: 'org:tw-mofa',
    label: { en: 'Taiwan’s Ministry of Foreign Affairs', 'zh-Hans': '台湾外交部', 'zh-Hant': '台灣外交部' },
    party: null,
    forms: {
      en: ['Taiwan’s Foreign Ministry', 'Taiwan Ministry of Foreign Affairs'],
      zh: ['台湾外交部', '台外交部', '台湾当局外事部门'],
    },
  },
];
