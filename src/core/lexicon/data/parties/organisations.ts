import type { PartyEntry } from '../../entry.ts';

/** Organisations that hold exchanges as a party. */
export const organisationParties: readonly PartyEntry[] = [
  {
    id: 'EU',
    label: { en: 'European Union', 'zh-Hans': '欧盟', 'zh-Hant': '歐盟' },
    forms: {
      en: [
        'EU side',
        'EU government',
        'EU delegation',
        'European Union',
        'the EU',
        'EU',
        'EU institutions',
        'EU leaders',
        'the bloc',
        'the 27',
        'European side',
        'EU27',
      ],
      zh: [
        '欧盟',
        '欧洲联盟',
        { text: '欧方', not: ['脱欧方'] },
        '欧盟方面',
        '欧盟领导人',
        '欧盟机构',
        '欧盟代表团',
      ],
    },
    abbreviations: ['欧'],
    demonyms: [],
    metonyms: { en: ['Brussels', 'Berlaymont'], zh: ['布鲁塞尔', '贝莱蒙'] },
    note: '欧方 is the EU in Chinese accounts; 欧 is Europe at large too. The Commission and the Council are organisations.',
  },
  {
    id: 'UN',
    label: { en: 'United Nations', 'zh-Hans': '联合国', 'zh-Hant': '聯合國' },
    forms: {
      en: ['United Nations', 'the UN', 'U.N.', 'UN', 'UN Secretariat', 'UN system'],
      zh: ['联合国', '联合国方面', '联合国秘书处', '联合国系统'],
    },
    abbreviations: [],
    demonyms: [],
    metonyms: { en: ['Turtle Bay'], zh: [] },
  },
  {
    id: 'ASEAN',
    label: { en: 'ASEAN', 'zh-Hans': '东盟', 'zh-Hant': '東協' },
    forms: {
      en: [
        'ASEAN',
        'Association of Southeast Asian Nations',
        'ASEAN side',
        'ASEAN member states',
        'ASEAN countries',
      ],
      zh: ['东盟', '东协', '东南亚国家联盟', '东南亚国家协会', '东盟方面', '东盟国家', '东盟方', '亚细安'],
    },
    abbreviations: [],
    demonyms: [],
    metonyms: { en: [], zh: [] },
  },
  {
    id: 'NATO',
    label: { en: 'NATO', 'zh-Hans': '北约', 'zh-Hant': '北約' },
    forms: {
      en: [
        'NATO',
        'North Atlantic Treaty Organization',
        'North Atlantic Treaty Organisation',
        'Atlantic alliance',
        'North Atlantic Alliance',
      ],
      zh: ['北约', '北大西洋公约组织', '北约方面'],
    },
    abbreviations: [],
    demonyms: [],
    metonyms: { en: [], zh: [] },
  },
  {
    id: 'AFRICAN-UNION',
    label: { en: 'African Union', 'zh-Hans': '非盟', 'zh-Hant': '非盟' },
    forms: {
      en: ['African Union', 'AU Commission', 'African Union Commission', 'African side'],
      zh: ['非盟', '非洲联盟', '非洲联盟委员会', '非盟委员会', '非方'],
    },
    abbreviations: ['非'],
    demonyms: [],
    metonyms: { en: ['Addis Ababa'], zh: ['亚的斯亚贝巴'] },
    note: 'The id is not `AU`, which is Australia. 非方 is the African side in the forum of China and Africa; 非 alone is above all a negation.',
  },
  {
    id: 'LAS',
    label: { en: 'Arab League', 'zh-Hans': '阿盟', 'zh-Hant': '阿盟' },
    forms: {
      en: ['Arab League', 'League of Arab States', 'Arab side', 'Arab states'],
      zh: ['阿盟', '阿拉伯国家联盟', '阿方', '阿拉伯国家'],
    },
    abbreviations: [],
    demonyms: [],
    metonyms: { en: [], zh: [] },
    note: '阿方 is also the side of Argentina, Algeria or the Emirates.',
  },
  {
    id: 'GCC',
    label: { en: 'Gulf Cooperation Council', 'zh-Hans': '海合会', 'zh-Hant': '海合會' },
    forms: {
      en: ['GCC', 'Gulf Cooperation Council', 'Gulf states'],
      zh: ['海合会', '海湾阿拉伯国家合作委员会', '海湾合作委员会', '海湾国家'],
    },
    abbreviations: [],
    demonyms: [],
    metonyms: { en: [], zh: [] },
  },
  {
    id: 'CELAC',
    label: { en: 'CELAC', 'zh-Hans': '拉共体', 'zh-Hant': '拉共體' },
    forms: {
      en: ['CELAC', 'Community of Latin American and Caribbean States'],
      zh: ['拉共体', '拉美和加勒比国家共同体', '拉方'],
    },
    abbreviations: [],
    demonyms: [],
    metonyms: { en: [], zh: [] },
  },
];
