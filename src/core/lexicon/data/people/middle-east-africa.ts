import type { PersonEntry } from '../../entry.ts';

/** People of the Middle East and Africa. */
export const middleEastAfricanPeople: readonly PersonEntry[] = [
  {
    id: 'per:benjamin-netanyahu',
    label: { en: 'Benjamin Netanyahu', 'zh-Hans': '内塔尼亚胡', 'zh-Hant': '內塔尼亞胡' },
    party: 'IL',
    roles: [
      { title: 'Prime Minister', from: '2022-12-29' },
      { title: 'Prime Minister', from: '2009-03-31', until: '2021-06-13' },
    ],
    forms: {
      en: ['Benjamin Netanyahu', { text: 'Netanyahu', caseSensitive: true }, 'Binyamin Netanyahu'],
      zh: ['内塔尼亚胡', '本雅明·内塔尼亚胡', '纳坦雅胡', '尼坦雅胡', '内塔尼亚湖'],
    },
  },
  {
    id: 'per:israel-katz',
    label: { en: 'Israel Katz', 'zh-Hans': '以色列·卡茨', 'zh-Hant': '以色列·卡茨' },
    party: 'IL',
    roles: [
      { title: 'Foreign Minister', from: '2024-01-01', until: '2024-11-08' },
      { title: 'Defence Minister', from: '2024-11-08' },
    ],
    forms: { en: ['Israel Katz'], zh: ['以色列·卡茨', '卡茨外长', '卡茨防长'] },
  },
  {
    id: 'per:gideon-saar',
    label: { en: 'Gideon Sa’ar', 'zh-Hans': '萨尔外长', 'zh-Hant': '薩爾外長' },
    party: 'IL',
    roles: [{ title: 'Foreign Minister', from: '2024-11-10' }],
    forms: {
      en: [
        'Gideon Sa’ar',
        'Gideon Saar',
        { text: "Sa'ar", caseSensitive: true },
        { text: 'Sa’ar', caseSensitive: true },
      ],
      zh: ['萨尔外长', '吉德翁·萨尔', '基甸·萨尔'],
    },
  },
  {
    id: 'per:eli-cohen',
    label: { en: 'Eli Cohen', 'zh-Hans': '埃利·科恩', 'zh-Hant': '埃利·科恩' },
    party: 'IL',
    roles: [{ title: 'Foreign Minister', from: '2022-12-29', until: '2024-01-01' }],
    forms: { en: ['Eli Cohen'], zh: ['埃利·科恩'] },
  },
  {
    id: 'per:yair-lapid',
    label: { en: 'Yair Lapid', 'zh-Hans': '拉皮德', 'zh-Hant': '拉皮德' },
    party: 'IL',
    roles: [{ title: 'Prime Minister', from: '2022-07-01', until: '2022-12-29' }],
    forms: { en: ['Yair Lapid', { text: 'Lapid', caseSensitive: true }], zh: ['拉皮德', '亚伊尔·拉皮德'] },
  },
  {
    id: 'per:isaac-herzog',
    label: { en: 'Isaac Herzog', 'zh-Hans': '赫尔佐格', 'zh-Hant': '赫爾佐格' },
    party: 'IL',
    roles: [{ title: 'President', from: '2021-07-07' }],
    forms: {
      en: ['Isaac Herzog', { text: 'Herzog', caseSensitive: true }],
      zh: ['赫尔佐格', '伊萨克·赫尔佐格'],
    },
  },
  {
    id: 'per:yoav-gallant',
    label: { en: 'Yoav Gallant', 'zh-Hans': '加兰特', 'zh-Hant': '加蘭特' },
    party: 'IL',
    roles: [{ title: 'Defence Minister', from: '2022-12-29', until: '2024-11-08' }],
    forms: { en: ['Yoav Gallant'], zh: ['加兰特', '约亚夫·加兰特'] },
  },
  {
    id: 'per:mahmoud-abbas',
    label: { en: 'Mahmoud Abbas', 'zh-Hans': '阿巴斯', 'zh-Hant': '阿巴斯' },
    party: 'PS',
    roles: [{ title: 'President', from: '2005-01-15' }],
    forms: {
      en: ['Mahmoud Abbas', { text: 'Abbas', caseSensitive: true }],
      zh: [{ text: '阿巴斯', not: ['阿巴斯港', '阿巴斯王', '阿巴斯-阿巴德', '阿巴斯德'] }, '马哈茂德·阿巴斯'],
    },
  },
  {
    id: 'per:masoud-pezeshkian',
    label: { en: 'Masoud Pezeshkian', 'zh-Hans': '佩泽希齐扬', 'zh-Hant': '佩澤希齊揚' },
    party: 'IR',
    roles: [{ title: 'President', from: '2024-07-28' }],
    forms: {
      en: ['Masoud Pezeshkian', { text: 'Pezeshkian', caseSensitive: true }],
      zh: ['佩泽希齐扬', '马苏德·佩泽希齐扬', '裴泽斯基安', '裴兹斯基安'],
    },
  },
  {
    id: 'per:ebrahim-raisi',
    label: { en: 'Ebrahim Raisi', 'zh-Hans': '莱希', 'zh-Hant': '萊希' },
    party: 'IR',
    roles: [{ title: 'President', from: '2021-08-03', until: '2024-05-19' }],
    forms: {
      en: ['Ebrahim Raisi', { text: 'Raisi', caseSensitive: true }],
      zh: ['莱希', '易卜拉欣·莱希', '赖希', '莱西总统'],
    },
  },
  {
    id: 'per:hassan-rouhani',
    label: { en: 'Hassan Rouhani', 'zh-Hans': '鲁哈尼', 'zh-Hant': '魯哈尼' },
    party: 'IR',
    roles: [{ title: 'President', from: '2013-08-03', until: '2021-08-03' }],
    forms: {
      en: ['Hassan Rouhani', { text: 'Rouhani', caseSensitive: true }],
      zh: ['鲁哈尼', '哈桑·鲁哈尼', '罗哈尼'],
    },
  },
  {
    id: 'per:ali-khamenei',
    label: { en: 'Ali Khamenei', 'zh-Hans': '哈梅内伊', 'zh-Hant': '哈梅內伊' },
    party: 'IR',
    roles: [{ title: 'Supreme Leader', from: '1989-06-04' }],
    forms: {
      en: ['Ali Khamenei', { text: 'Khamenei', caseSensitive: true }],
      zh: ['哈梅内伊', '阿里·哈梅内伊', '哈米尼'],
    },
  },
  {
    id: 'per:abbas-araghchi',
    label: { en: 'Abbas Araghchi', 'zh-Hans': '阿拉格齐', 'zh-Hant': '阿拉格齊' },
    party: 'IR',
    roles: [{ title: 'Foreign Minister', from: '2024-08-21' }],
    forms: {
      en: [
        'Abbas Araghchi',
        { text: 'Araghchi', caseSensitive: true },
        'Abbas Araqchi',
        { text: 'Araqchi', caseSensitive: true },
      ],
      zh: ['阿拉格齐', '阿巴斯·阿拉格齐', '阿拉奇', '阿拉格奇'],
    },
  },
  {
    id: 'per:hossein-amir-abdollahian',
    label: { en: 'Hossein Amir-Abdollahian', 'zh-Hans': '阿卜杜拉希扬', 'zh-Hant': '阿卜杜拉希揚' },
    party: 'IR',
    roles: [{ title: 'Foreign Minister', from: '2021-08-25', until: '2024-05-19' }],
    forms: {
      en: [
        'Hossein Amir-Abdollahian',
        { text: 'Amir-Abdollahian', caseSensitive: true },
        { text: 'Amirabdollahian', caseSensitive: true },
      ],
      zh: ['阿卜杜拉希扬', '侯赛因·阿米尔-阿卜杜拉希扬'],
    },
  },
  {
    id: 'per:javad-zarif',
    label: { en: 'Javad Zarif', 'zh-Hans': '扎里夫', 'zh-Hant': '扎裡夫' },
    party: 'IR',
    roles: [{ title: 'Foreign Minister', from: '2013-08-15', until: '2021-08-25' }],
    forms: {
      en: ['Javad Zarif', { text: 'Zarif', caseSensitive: true }, 'Mohammad Javad Zarif'],
      zh: ['扎里夫', '穆罕默德·贾瓦德·扎里夫', '札里夫'],
    },
  },
  {
    id: 'per:ali-larijani',
    label: { en: 'Ali Larijani', 'zh-Hans': '拉里贾尼', 'zh-Hant': '拉里賈尼' },
    party: 'IR',
    roles: [{ title: 'Secretary of the Supreme National Security Council', from: '2025-08' }],
    forms: {
      en: ['Ali Larijani', { text: 'Larijani', caseSensitive: true }],
      zh: ['拉里贾尼', '阿里·拉里贾尼'],
    },
  },
  {
    id: 'per:mohammed-bin-salman',
    label: { en: 'Mohammed bin Salman', 'zh-Hans': '穆罕默德王储', 'zh-Hant': '穆罕默德王儲' },
    party: 'SA',
    roles: [{ title: 'Crown Prince', from: '2017-06-21' }],
    forms: {
      en: ['Mohammed bin Salman', 'MBS', 'Mohammad bin Salman', 'bin Salman'],
      zh: ['穆罕默德王储', '穆罕默德·本·萨勒曼', '本·萨勒曼', '萨尔曼王储', '小萨勒曼'],
    },
  },
  {
    id: 'per:salman-bin-abdulaziz',
    label: { en: 'Salman bin Abdulaziz', 'zh-Hans': '萨勒曼国王', 'zh-Hant': '薩勒曼國王' },
    party: 'SA',
    roles: [{ title: 'King', from: '2015-01-23' }],
    forms: {
      en: ['Salman bin Abdulaziz', 'King Salman'],
      zh: ['萨勒曼国王', '萨勒曼·本·阿卜杜勒阿齐兹', '沙尔曼国王'],
    },
  },
  {
    id: 'per:faisal-bin-farhan',
    label: { en: 'Faisal bin Farhan', 'zh-Hans': '费萨尔外交大臣', 'zh-Hant': '費薩爾外交大臣' },
    party: 'SA',
    roles: [{ title: 'Foreign Minister', from: '2019-10-23' }],
    forms: {
      en: ['Faisal bin Farhan', 'Prince Faisal bin Farhan'],
      zh: ['费萨尔外交大臣', '费萨尔·本·法尔汉', '费萨尔外长'],
    },
  },
  {
    id: 'per:mohamed-bin-zayed',
    label: { en: 'Mohamed bin Zayed', 'zh-Hans': '穆罕默德·本·扎耶德', 'zh-Hant': '穆罕默德·本·扎耶德' },
    party: 'AE',
    roles: [{ title: 'President', from: '2022-05-14' }],
    forms: {
      en: ['Mohamed bin Zayed', 'MBZ', 'Mohammed bin Zayed', 'Sheikh Mohamed bin Zayed Al Nahyan'],
      zh: ['穆罕默德·本·扎耶德', '本·扎耶德', '穆罕默德总统'],
    },
  },
  {
    id: 'per:abdullah-bin-zayed',
    label: { en: 'Abdullah bin Zayed', 'zh-Hans': '阿卜杜拉外长', 'zh-Hant': '阿卜杜拉外長' },
    party: 'AE',
    roles: [{ title: 'Foreign Minister', from: '2006-02-09' }],
    forms: { en: ['Abdullah bin Zayed'], zh: ['阿卜杜拉外长', '阿卜杜拉·本·扎耶德'] },
  },
  {
    id: 'per:tamim-bin-hamad-al-thani',
    label: { en: 'Tamim bin Hamad Al Thani', 'zh-Hans': '塔米姆', 'zh-Hant': '塔米姆' },
    party: 'QA',
    roles: [{ title: 'Emir', from: '2013-06-25' }],
    forms: {
      en: ['Tamim bin Hamad Al Thani', 'Tamim bin Hamad', 'Sheikh Tamim'],
      zh: ['塔米姆', '塔米姆·本·哈马德'],
    },
  },
  {
    id: 'per:mohammed-bin-abdulrahman-al-thani',
    label: {
      en: 'Mohammed bin Abdulrahman Al Thani',
      'zh-Hans': '穆罕默德·本·阿卜杜勒拉赫曼',
      'zh-Hant': '穆罕默德·本·阿卜杜勒拉赫曼',
    },
    party: 'QA',
    roles: [{ title: 'Prime Minister', from: '2023-03-07' }],
    forms: {
      en: ['Mohammed bin Abdulrahman Al Thani', 'Mohammed bin Abdulrahman'],
      zh: ['穆罕默德·本·阿卜杜勒拉赫曼'],
    },
  },
  {
    id: 'per:abdullah-ii',
    label: { en: 'Abdullah II', 'zh-Hans': '阿卜杜拉二世', 'zh-Hant': '阿卜杜拉二世' },
    party: 'JO',
    roles: [{ title: 'King', from: '1999-02-07' }],
    forms: { en: ['Abdullah II', 'King Abdullah II', 'King Abdullah'], zh: ['阿卜杜拉二世'] },
  },
  {
    id: 'per:ayman-safadi',
    label: { en: 'Ayman Safadi', 'zh-Hans': '萨法迪', 'zh-Hant': '薩法迪' },
    party: 'JO',
    roles: [{ title: 'Foreign Minister', from: '2017-01-15' }],
    forms: { en: ['Ayman Safadi', { text: 'Safadi', caseSensitive: true }], zh: ['萨法迪', '艾曼·萨法迪'] },
  },
  {
    id: 'per:mohammed-shia-al-sudani',
    label: { en: 'Mohammed Shia al-Sudani', 'zh-Hans': '苏达尼', 'zh-Hant': '蘇達尼' },
    party: 'IQ',
    roles: [{ title: 'Prime Minister', from: '2022-10-27' }],
    forms: { en: ['Mohammed Shia al-Sudani', 'al-Sudani'], zh: ['苏达尼', '穆罕默德·希亚·苏达尼'] },
  },
  {
    id: 'per:ahmed-al-sharaa',
    label: { en: 'Ahmed al-Sharaa', 'zh-Hans': '沙拉总统', 'zh-Hant': '沙拉總統' },
    party: 'SY',
    roles: [{ title: 'President', from: '2025-01-29' }],
    forms: {
      en: ['Ahmed al-Sharaa', 'al-Sharaa', 'Ahmad al-Sharaa'],
      zh: ['沙拉总统', '艾哈迈德·沙拉', '夏拉总统'],
    },
  },
  {
    id: 'per:bashar-al-assad',
    label: { en: 'Bashar al-Assad', 'zh-Hans': '巴沙尔', 'zh-Hant': '巴沙爾' },
    party: 'SY',
    roles: [{ title: 'President', from: '2000-07-17', until: '2024-12-08' }],
    forms: {
      en: ['Bashar al-Assad', { text: 'Assad', caseSensitive: true }],
      zh: ['巴沙尔', '巴沙尔·阿萨德', '阿萨德', '阿塞德'],
    },
  },
  {
    id: 'per:recep-tayyip-erdogan',
    label: { en: 'Recep Tayyip Erdoğan', 'zh-Hans': '埃尔多安', 'zh-Hant': '埃爾多安' },
    party: 'TR',
    roles: [{ title: 'President', from: '2014-08-28' }],
    forms: {
      en: [
        'Recep Tayyip Erdoğan',
        'Recep Tayyip Erdogan',
        { text: 'Erdoğan', caseSensitive: true },
        { text: 'Erdogan', caseSensitive: true },
      ],
      zh: ['埃尔多安', '雷杰普·塔伊普·埃尔多安', '艾尔段'],
    },
  },
  {
    id: 'per:hakan-fidan',
    label: { en: 'Hakan Fidan', 'zh-Hans': '费丹', 'zh-Hant': '費丹' },
    party: 'TR',
    roles: [{ title: 'Foreign Minister', from: '2023-06-03' }],
    forms: { en: ['Hakan Fidan', { text: 'Fidan', caseSensitive: true }], zh: ['费丹', '哈坎·费丹', '菲丹'] },
  },
  {
    id: 'per:mevlut-cavusoglu',
    label: { en: 'Mevlüt Çavuşoğlu', 'zh-Hans': '恰武什奥卢', 'zh-Hant': '恰武什奧盧' },
    party: 'TR',
    roles: [{ title: 'Foreign Minister', from: '2015-11-24', until: '2023-06-03' }],
    forms: {
      en: [
        'Mevlüt Çavuşoğlu',
        'Mevlut Cavusoglu',
        { text: 'Çavuşoğlu', caseSensitive: true },
        { text: 'Cavusoglu', caseSensitive: true },
      ],
      zh: ['恰武什奥卢', '梅夫吕特·恰武什奥卢'],
    },
  },
  {
    id: 'per:abdel-fattah-el-sisi',
    label: { en: 'Abdel Fattah el-Sisi', 'zh-Hans': '塞西', 'zh-Hant': '塞西' },
    party: 'EG',
    roles: [{ title: 'President', from: '2014-06-08' }],
    forms: {
      en: [
        'Abdel Fattah el-Sisi',
        'el-Sisi',
        { text: 'Sisi', caseSensitive: true },
        'Abdel Fattah al-Sisi',
        'al-Sisi',
      ],
      zh: [
        { text: '塞西', not: ['塞西尔', '塞西莉', '塞西亚', '塞西莉亚'] },
        '阿卜杜勒-法塔赫·塞西',
        '塞西总统',
        '席西',
      ],
    },
  },
  {
    id: 'per:sameh-shoukry',
    label: { en: 'Sameh Shoukry', 'zh-Hans': '舒克里', 'zh-Hant': '舒克里' },
    party: 'EG',
    roles: [{ title: 'Foreign Minister', from: '2014-06-17', until: '2024-07-03' }],
    forms: {
      en: ['Sameh Shoukry', { text: 'Shoukry', caseSensitive: true }],
      zh: ['舒克里', '萨迈赫·舒克里'],
    },
  },
  {
    id: 'per:badr-abdelatty',
    label: { en: 'Badr Abdelatty', 'zh-Hans': '阿卜杜勒阿提', 'zh-Hant': '阿卜杜勒阿提' },
    party: 'EG',
    roles: [{ title: 'Foreign Minister', from: '2024-07-03' }],
    forms: {
      en: ['Badr Abdelatty', { text: 'Abdelatty', caseSensitive: true }],
      zh: ['阿卜杜勒阿提', '巴德尔·阿卜杜勒阿提'],
    },
  },
  {
    id: 'per:cyril-ramaphosa',
    label: { en: 'Cyril Ramaphosa', 'zh-Hans': '拉马福萨', 'zh-Hant': '拉馬福薩' },
    party: 'ZA',
    roles: [{ title: 'President', from: '2018-02-15' }],
    forms: {
      en: ['Cyril Ramaphosa', { text: 'Ramaphosa', caseSensitive: true }],
      zh: ['拉马福萨', '西里尔·拉马福萨', '拉玛佛沙', '拉马佛沙'],
    },
  },
  {
    id: 'per:naledi-pandor',
    label: { en: 'Naledi Pandor', 'zh-Hans': '潘多尔', 'zh-Hant': '潘多爾' },
    party: 'ZA',
    roles: [{ title: 'Foreign Minister', from: '2019-05-30', until: '2024-06' }],
    forms: {
      en: ['Naledi Pandor', { text: 'Pandor', caseSensitive: true }],
      zh: ['潘多尔', '纳莱迪·潘多尔'],
    },
  },
  {
    id: 'per:ronald-lamola',
    label: { en: 'Ronald Lamola', 'zh-Hans': '拉莫拉', 'zh-Hant': '拉莫拉' },
    party: 'ZA',
    roles: [{ title: 'Foreign Minister', from: '2024-07-03' }],
    forms: {
      en: ['Ronald Lamola', { text: 'Lamola', caseSensitive: true }],
      zh: ['拉莫拉', '罗纳德·拉莫拉'],
    },
  },
  {
    id: 'per:bola-tinubu',
    label: { en: 'Bola Tinubu', 'zh-Hans': '提努布', 'zh-Hant': '提努布' },
    party: 'NG',
    roles: [{ title: 'President', from: '2023-05-29' }],
    forms: {
      en: ['Bola Tinubu', { text: 'Tinubu', caseSensitive: true }],
      zh: ['提努布', '博拉·提努布', '蒂努布'],
    },
  },
  {
    id: 'per:muhammadu-buhari',
    label: { en: 'Muhammadu Buhari', 'zh-Hans': '布哈里', 'zh-Hant': '布哈里' },
    party: 'NG',
    roles: [{ title: 'President', from: '2015-05-29', until: '2023-05-29' }],
    forms: {
      en: ['Muhammadu Buhari', { text: 'Buhari', caseSensitive: true }],
      zh: ['布哈里', '穆罕默杜·布哈里'],
    },
  },
  {
    id: 'per:william-ruto',
    label: { en: 'William Ruto', 'zh-Hans': '鲁托', 'zh-Hant': '魯托' },
    party: 'KE',
    roles: [{ title: 'President', from: '2022-09-13' }],
    forms: { en: ['William Ruto', { text: 'Ruto', caseSensitive: true }], zh: ['鲁托', '威廉·鲁托'] },
  },
  {
    id: 'per:abiy-ahmed',
    label: { en: 'Abiy Ahmed', 'zh-Hans': '阿比总理', 'zh-Hant': '阿比總理' },
    party: 'ET',
    roles: [{ title: 'Prime Minister', from: '2018-04-02' }],
    forms: {
      en: ['Abiy Ahmed', { text: 'Abiy', caseSensitive: true }],
      zh: ['阿比总理', '阿比·艾哈迈德', '阿比·阿哈迈德'],
    },
  },
  {
    id: 'per:abdelmadjid-tebboune',
    label: { en: 'Abdelmadjid Tebboune', 'zh-Hans': '特本', 'zh-Hant': '特本' },
    party: 'DZ',
    roles: [{ title: 'President', from: '2019-12-19' }],
    forms: {
      en: ['Abdelmadjid Tebboune', { text: 'Tebboune', caseSensitive: true }],
      zh: ['特本', '阿卜杜勒-马吉德·特本'],
    },
  },
  {
    id: 'per:mohammed-vi',
    label: { en: 'Mohammed VI', 'zh-Hans': '穆罕默德六世', 'zh-Hant': '穆罕默德六世' },
    party: 'MA',
    roles: [{ title: 'King', from: '1999-07-23' }],
    forms: { en: ['Mohammed VI', 'King Mohammed VI'], zh: ['穆罕默德六世'] },
  },
  {
    id: 'per:felix-tshisekedi',
    label: { en: 'Félix Tshisekedi', 'zh-Hans': '齐塞克迪', 'zh-Hant': '齊塞克迪' },
    party: 'CD',
    roles: [{ title: 'President', from: '2019-01-24' }],
    forms: {
      en: ['Félix Tshisekedi', 'Felix Tshisekedi', { text: 'Tshisekedi', caseSensitive: true }],
      zh: ['齐塞克迪', '费利克斯·齐塞克迪'],
    },
  },
  {
    id: 'per:paul-kagame',
    label: { en: 'Paul Kagame', 'zh-Hans': '卡加梅', 'zh-Hant': '卡加梅' },
    party: 'RW',
    roles: [{ title: 'President', from: '2000-04-22' }],
    forms: { en: ['Paul Kagame', { text: 'Kagame', caseSensitive: true }], zh: ['卡加梅', '保罗·卡加梅'] },
  },
  {
    id: 'per:hakainde-hichilema',
    label: { en: 'Hakainde Hichilema', 'zh-Hans': '希奇莱马', 'zh-Hant': '希奇萊馬' },
    party: 'ZM',
    roles: [{ title: 'President', from: '2021-08-24' }],
    forms: {
      en: ['Hakainde Hichilema', { text: 'Hichilema', caseSensitive: true }],
      zh: ['希奇莱马', '哈凯恩德·希奇莱马'],
    },
  },
  {
    id: 'per:samia-suluhu-hassan',
    label: { en: 'Samia Suluhu Hassan', 'zh-Hans': '哈桑总统', 'zh-Hant': '哈桑總統' },
    party: 'TZ',
    roles: [{ title: 'President', from: '2021-03-19' }],
    forms: { en: ['Samia Suluhu Hassan', 'Samia Suluhu'], zh: ['哈桑总统', '萨米娅·苏卢胡·哈桑', '萨米娅'] },
  },
  {
    id: 'per:emmerson-mnangagwa',
    label: { en: 'Emmerson Mnangagwa', 'zh-Hans': '姆南加古瓦', 'zh-Hant': '姆南加古瓦' },
    party: 'ZW',
    roles: [{ title: 'President', from: '2017-11-24' }],
    forms: {
      en: ['Emmerson Mnangagwa', { text: 'Mnangagwa', caseSensitive: true }],
      zh: ['姆南加古瓦', '埃默森·姆南加古瓦'],
    },
  },
  {
    id: 'per:bassirou-diomaye-faye',
    label: { en: 'Bassirou Diomaye Faye', 'zh-Hans': '法耶总统', 'zh-Hant': '法耶總統' },
    party: 'SN',
    roles: [{ title: 'President', from: '2024-04-02' }],
    forms: {
      en: ['Bassirou Diomaye Faye', 'Diomaye Faye'],
      zh: ['法耶总统', '巴西鲁·法耶', '巴西鲁·迪奥马耶·法耶'],
    },
  },
  {
    id: 'per:john-mahama',
    label: { en: 'John Mahama', 'zh-Hans': '马哈马', 'zh-Hant': '馬哈馬' },
    party: 'GH',
    roles: [{ title: 'President', from: '2025-01-07' }],
    forms: { en: ['John Mahama', { text: 'Mahama', caseSensitive: true }], zh: ['马哈马', '约翰·马哈马'] },
  },
];
