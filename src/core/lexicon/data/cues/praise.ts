import type { CueEntry } from '../../entry.ts';

/** Words of praise for somebody's conduct or mind, or for an outcome; own compilation. `aspect` says what they judge. */
export const praiseCues: readonly CueEntry[] = [
  {
    id: 'evaluative:restraint',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'conduct' },
    label: { en: 'restrained', 'zh-Hans': '克制', 'zh-Hant': '剋制' },
    forms: {
      en: ['restrained', 'restraint', 'self-restraint', 'exercised restraint'],
      zh: [{ text: '克制', not: ['克制不住', '克制不了', '无法克制'] }, '隐忍'],
    },
  },
  {
    id: 'evaluative:rational',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'conduct' },
    label: { en: 'rational', 'zh-Hans': '理性', 'zh-Hant': '理性' },
    forms: {
      en: ['rational', 'level-headed', 'clear-eyed', 'reasoned'],
      zh: [
        { text: '理性', not: ['非理性', '理性人', '有限理性', '理性预期', '工具理性', '感性理性'] },
        { text: '理智', not: ['丧失理智', '失去理智'] },
        { text: '冷静', not: ['冷静期'] },
      ],
    },
  },
  {
    id: 'evaluative:responsible',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'conduct' },
    label: { en: 'responsible', 'zh-Hans': '负责任', 'zh-Hant': '負責任' },
    forms: {
      en: [
        { text: 'responsible', not: ['responsible for', 'person responsible', 'those responsible'] },
        'responsibly',
        'sense of responsibility',
      ],
      zh: [
        { text: '负责任', not: ['不负责任', '不负责任的'] },
        '责任感',
        '责任担当',
        '大国担当',
        { text: '担当', not: ['担当者'] },
        '勇于担当',
        '有担当',
      ],
    },
  },
  {
    id: 'evaluative:sincerity',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'conduct' },
    label: { en: 'sincerity', 'zh-Hans': '诚意', 'zh-Hant': '誠意' },
    forms: {
      en: ['sincerity', 'sincere', 'good faith', 'in good faith', 'goodwill', 'good will'],
      zh: [
        '诚意',
        { text: '善意', not: ['恶意善意'] },
        { text: '真诚', not: ['真诚地', '真诚希望'] },
        '诚实守信',
      ],
    },
  },
  {
    id: 'evaluative:constructive',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'conduct' },
    label: { en: 'constructive', 'zh-Hans': '建设性', 'zh-Hant': '建設性' },
    forms: {
      en: ['constructive', 'constructively'],
      zh: [{ text: '建设性', not: ['非建设性', '毫无建设性', '建设性战略稳定'] }, '建设性态度', '建设性姿态'],
    },
  },
  {
    id: 'evaluative:pragmatic',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'conduct' },
    label: { en: 'pragmatic', 'zh-Hans': '务实', 'zh-Hant': '務實' },
    forms: { en: ['pragmatic', 'pragmatism', 'businesslike'], zh: ['务实'] },
  },
  {
    id: 'evaluative:prudent',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'conduct' },
    label: { en: 'prudent', 'zh-Hans': '审慎', 'zh-Hant': '審慎' },
    forms: {
      en: ['prudent', 'prudence', 'judicious', 'measured response'],
      zh: [
        { text: '审慎', not: ['宏观审慎', '审慎监管'] },
        { text: '稳健', not: ['稳健的货币', '稳健货币'] },
        '沉稳',
      ],
    },
  },
  {
    id: 'evaluative:composed',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'mind' },
    label: { en: 'composed', 'zh-Hans': '从容', 'zh-Hant': '從容' },
    forms: {
      en: ['composed', 'composure', 'unflappable', 'unruffled', 'calm', 'calmly', 'calmness'],
      zh: ['从容', '淡定', '镇定', '战略定力', '定力', '游刃有余', '处变不惊'],
    },
  },
  {
    id: 'evaluative:patient',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'conduct' },
    label: { en: 'patient', 'zh-Hans': '耐心', 'zh-Hant': '耐心' },
    forms: {
      en: [{ text: 'patient', not: ['patient data', 'patient care'] }, 'patience', 'patiently'],
      zh: [{ text: '耐心', not: ['失去耐心', '没有耐心', '耐心资本'] }, '战略耐心'],
    },
  },
  {
    id: 'evaluative:trustworthy',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'compliance' },
    label: { en: 'trustworthy', 'zh-Hans': '守信', 'zh-Hant': '守信' },
    forms: {
      en: [
        'trustworthy',
        'true to its word',
        'keeps its word',
        'kept its word',
        'kept its promises',
        'honoured its commitments',
        'honored its commitments',
      ],
      zh: [
        { text: '守信', not: ['失信守信'] },
        '重信守诺',
        '重诺守信',
        '言出必行',
        '言而有信',
        '信守承诺',
        '说到做到',
        '可信赖',
      ],
    },
  },
  {
    id: 'evaluative:fair',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'conduct' },
    label: { en: 'fair-minded', 'zh-Hans': '公道', 'zh-Hant': '公道' },
    forms: {
      en: ['fair-minded', 'even-handed', 'evenhanded', 'principled'],
      zh: [{ text: '公道', not: ['市场公道'] }, '有理有据', '有理有节', '光明磊落', '堂堂正正', '顾全大局'],
    },
  },
  {
    id: 'evaluative:flexible',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'conduct' },
    label: { en: 'flexible', 'zh-Hans': '灵活', 'zh-Hant': '靈活' },
    forms: { en: ['flexible', 'flexibility'], zh: ['灵活性', '灵活务实'] },
  },
  {
    id: 'evaluative:statesmanlike',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'conduct' },
    label: { en: 'statesmanlike', 'zh-Hans': '远见', 'zh-Hant': '遠見' },
    forms: {
      en: [
        'statesmanlike',
        'statesmanship',
        'far-sighted',
        'farsighted',
        'magnanimous',
        'visionary',
        'wisely',
        'is right to',
        'was right to',
        'are right to',
      ],
      zh: ['远见', '远见卓识', '政治智慧', '外交智慧', '战略眼光', '胸襟', '大度'],
    },
  },
  {
    id: 'evaluative:mature',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'conduct' },
    label: { en: 'mature', 'zh-Hans': '成熟', 'zh-Hant': '成熟' },
    forms: {
      en: [
        'mature',
        'maturity',
        'sophisticated',
        'deft',
        'deftly',
        'skilful',
        'skillful',
        'skilfully',
        'skillfully',
        'adroit',
        'shrewd',
        'savvy',
      ],
      zh: ['成熟稳重', '外交成熟', '成熟的外交', { text: '高明', not: ['并不高明'] }, '娴熟', '老练'],
    },
  },
  {
    id: 'evaluative:confident',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'mind' },
    label: { en: 'confident', 'zh-Hans': '自信', 'zh-Hant': '自信' },
    forms: {
      en: ['self-confident', 'self-assured', 'assured', 'quiet confidence'],
      zh: [
        { text: '自信', not: ['盲目自信', '过度自信', '过于自信', '自信心', '错误的自信'] },
        '战略自信',
        { text: '底气', not: ['没有底气', '缺乏底气', '底气不足'] },
      ],
    },
  },
  {
    id: 'evaluative:lucid',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'mind' },
    label: { en: 'clear-headed', 'zh-Hans': '清醒', 'zh-Hant': '清醒' },
    forms: {
      en: ['clear-headed', 'lucid', 'lucidity'],
      zh: [{ text: '清醒', not: ['不清醒'] }, '清醒判断', '清醒认识'],
    },
  },
  {
    id: 'evaluative:in-command',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'mind' },
    label: { en: 'in command', 'zh-Hans': '掌控力', 'zh-Hant': '掌控力' },
    forms: {
      en: ['in command', 'in control', 'upper hand', 'on the front foot'],
      zh: ['掌控力', '主导力', '掌握主动', '占据主动', '占据上风', '占得先机'],
    },
  },
  {
    id: 'evaluative:steadfast',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'conduct' },
    label: { en: 'steadfast', 'zh-Hans': '坚定有力', 'zh-Hant': '堅定有力' },
    forms: {
      en: ['steadfast', 'resolute', 'unwavering', 'courageous'],
      zh: ['坚毅', '坚韧', '有原则', '有定力', '有章法'],
    },
  },
  {
    id: 'evaluative:fruitful-outcome',
    class: 'evaluative',
    attributes: { valence: 1, aspect: 'outcome' },
    label: { en: 'fruitful', 'zh-Hans': '成果丰硕', 'zh-Hant': '成果豐碩' },
    forms: {
      en: ['fruitful', 'substantive', 'landmark', 'hard-won'],
      zh: ['成果丰硕', '成果丰富', '硕果累累', '来之不易', '具有里程碑意义', '里程碑式'],
    },
  },
];
