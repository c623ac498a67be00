import type { BriefLanguage } from '../../tasks/brief.ts';
import type { Verdict } from '../../tasks/comparison-result.ts';
import { READINGS, type ReadingsWords } from './readings-words.ts';

/** A language of labels. */
export type OutputLanguage = BriefLanguage;

/** The words that the terminal shows around the data. */
export interface Words {
  readonly issue: string;
  readonly reading: string;
  readonly account: (party: string) => string;
  readonly said: string;
  /** Brought up without a view of its own. */
  readonly raised: string;
  readonly silent: string;
  readonly notDiscussed: string;
  readonly noAccount: string;
  readonly reports: (party: string) => string;
  readonly per: (party: string) => string;
  readonly of: (k: number, n: number) => string;
  readonly before: (k: number, n: number) => string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly by: (verdict: string, party: string) => string;
  readonly excludedBy: (party: string) => string;
  readonly channel: Readonly<Record<string, string>>;
  readonly exchange: string;
  readonly undated: string;
  /** A date whose year no text gives. */
  readonly yearless: (day: string) => string;
  readonly colon: (party: string, what: string) => string;
  readonly duration: (minutes: number, bound: string) => string;
  readonly according: (what: string, party: string) => string;
  readonly requestedBy: (party: string) => string;
  readonly requesterNotNamed: (notes: string) => string;
  readonly implying: (formula: string, party: string) => string;
  readonly noRequest: string;
  /** Named only as the other one. */
  readonly otherSide: string;
  /** Nobody asked: both arranged it. */
  readonly arranged: string;
  readonly since: (days: number, date: string) => string;
  readonly differ: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly readings: ReadingsWords;
  readonly untagged: (count: number, split: string) => string;
  readonly candidates: (phrases: string) => string;
  readonly absent: (count: number) => string;
  readonly hintExplain: (cell: string) => string;
  readonly hintBrief: string;
  readonly list: string;
}

const BOUNDS_EN: Readonly<Record<string, string>> = {
  exact: '',
  approx: 'about ',
  '>=': 'at least ',
  '<=': 'at most ',
  '>': 'more than ',
  '<': 'less than ',
  '<~': 'nearly ',
};
const BOUNDS_ZH: Readonly<Record<string, string>> = {
  exact: '',
  approx: '约',
  '>=': '至少',
  '<=': '至多',
  '>': '超过',
  '<': '不到',
  '<~': '近',
};

function lengthOf(minutes: number, hours: string, unit: string): string {
  if (minutes < 60) return `${minutes}${unit}`;
  if (minutes % 30 === 0) return `${minutes / 60}${hours}`;
  return `${Math.floor(minutes / 60)}${hours}${hours.startsWith(' ') ? ' ' : ''}${minutes % 60}${unit}`;
}

const EN: Words = {
  issue: 'issue',
  reading: 'reading',
  account: (party) => `${party} account`,
  said: 'said',
  raised: 'raised',
  silent: 'silent',
  notDiscussed: '"not discussed"',
  noAccount: 'no account',
  reports: (party) => `reports ${party} view`,
  per: (party) => `per ${party}`,
  of: (k, n) => `${k} of ${n}`,
  before: (k, n) => `${k}/${n} before`,
  verdict: {
    shared: 'shared',
    'one-sided': 'one-sided',
    'reported-only': 'reported only',
    excluded: 'excluded',
    divergent: 'divergent',
    absent: 'absent',
    unknown: 'cannot tell',
  },
  by: (verdict, party) => `${verdict} (${party})`,
  excludedBy: (party) => `excluded by ${party}`,
  channel: { call: 'call', video: 'video call', meeting: 'meeting', talks: 'talks', letter: 'letters' },
  exchange: 'exchange',
  undated: 'no date stated',
  yearless: (day) => `${day} (no year stated)`,
  colon: (party, what) => `${party}: ${what}`,
  duration: (minutes, bound) => (BOUNDS_EN[bound] ?? '') + lengthOf(minutes, ' h', ' min'),
  according: (what, party) => `${what} (${party})`,
  requestedBy: (party) => `requested by ${party}`,
  requesterNotNamed: (notes) => `requester not named (${notes})`,
  implying: (formula, party) => `${formula}, implying ${party}`,
  noRequest: 'no request mentioned',
  otherSide: 'the other side',
  arranged: 'arranged by both sides',
  since: (days, date) => `${days} ${days === 1 ? 'day' : 'days'} since ${date}`,
  differ: 'Where the accounts differ',
  kinds: {
    act: 'what was done',
    polarity: 'yes or no',
    number: 'number',
    date: 'date',
    duration: 'duration',
    place: 'place',
    channel: 'channel',
    request: 'who asked',
  },
  readings: READINGS.en,
  untagged: (count, split) =>
    `${count} ${count === 1 ? 'sentence carries' : 'sentences carry'} no issue (${split}).`,
  candidates: (phrases) => `They bring up: ${phrases}.`,
  absent: (count) =>
    `${count} ${count === 1 ? 'issue that no account brings up is' : 'issues that no account brings up are'} not shown (--all shows them).`,
  hintExplain: (cell) =>
    `\`readout explain ${cell}\`, with the same accounts, shows the passage and the rule.`,
  hintBrief: '--brief out.html writes it up, statements side by side.',
  list: ', ',
};

const HANS: Words = {
  issue: '议题',
  reading: '判读',
  account: (party) => `${party}文本`,
  said: '已述',
  raised: '提及',
  silent: '未提',
  notDiscussed: '称“未讨论”',
  noAccount: '无文本',
  reports: (party) => `转述${party}立场`,
  per: (party) => `据${party}`,
  of: (k, n) => `${k}/${n}`,
  before: (k, n) => `此前${k}/${n}`,
  verdict: {
    shared: '共同提及',
    'one-sided': '单方提及',
    'reported-only': '仅见转述',
    excluded: '声明未谈',
    divergent: '说法不一',
    absent: '均未提及',
    unknown: '无法判断',
  },
  by: (verdict, party) => `${verdict}（${party}）`,
  excludedBy: (party) => `${party}称未谈`,
  channel: { call: '通话', video: '视频通话', meeting: '会晤', talks: '会谈', letter: '信函' },
  exchange: '往来',
  undated: '日期不详',
  yearless: (day) => `${day}（年份不详）`,
  colon: (party, what) => `${party}：${what}`,
  duration: (minutes, bound) => (BOUNDS_ZH[bound] ?? '') + lengthOf(minutes, '小时', '分钟'),
  according: (what, party) => `${what}（${party}）`,
  requestedBy: (party) => `${party}提议`,
  requesterNotNamed: (notes) => `未点明提议方（${notes}）`,
  implying: (formula, party) => `${formula}，暗示为${party}`,
  noRequest: '未提由谁提议',
  otherSide: '对方',
  arranged: '双方商定',
  since: (days, date) => `距${date}上次接触${days}天`,
  differ: '双方文本不一致之处',
  kinds: {
    act: '言行',
    polarity: '是否',
    number: '数字',
    date: '日期',
    duration: '时长',
    place: '地点',
    channel: '方式',
    request: '提议方',
  },
  readings: READINGS['zh-Hans'],
  untagged: (count, split) => `${count}句未归入任何议题（${split}）。`,
  candidates: (phrases) => `其中提到：${phrases}。`,
  absent: (count) => `另有${count}个议题各方均未提及，未列出（--all 可显示）。`,
  hintExplain: (cell) => `\`readout explain ${cell}\` 加上同样的文本，可看原句与规则。`,
  hintBrief: '--brief out.html 可写成简报，并列对照双方陈述。',
  list: '、',
};

const HANT: Words = {
  issue: '議題',
  reading: '判讀',
  account: (party) => `${party}文本`,
  said: '已述',
  raised: '提及',
  silent: '未提',
  notDiscussed: '稱「未討論」',
  noAccount: '無文本',
  reports: (party) => `轉述${party}立場`,
  per: (party) => `據${party}`,
  of: (k, n) => `${k}/${n}`,
  before: (k, n) => `此前${k}/${n}`,
  verdict: {
    shared: '共同提及',
    'one-sided': '單方提及',
    'reported-only': '僅見轉述',
    excluded: '聲明未談',
    divergent: '說法不一',
    absent: '均未提及',
    unknown: '無法判斷',
  },
  by: (verdict, party) => `${verdict}（${party}）`,
  excludedBy: (party) => `${party}稱未談`,
  channel: { call: '通話', video: '視訊通話', meeting: '會晤', talks: '會談', letter: '信函' },
  exchange: '往來',
  undated: '日期不詳',
  yearless: (day) => `${day}（年份不詳）`,
  colon: (party, what) => `${party}：${what}`,
  duration: (minutes, bound) => (BOUNDS_HANT[bound] ?? '') + lengthOf(minutes, '小時', '分鐘'),
  according: (what, party) => `${what}（${party}）`,
  requestedBy: (party) => `${party}提議`,
  requesterNotNamed: (notes) => `未點明提議方（${notes}）`,
  implying: (formula, party) => `${formula}，暗示為${party}`,
  noRequest: '未提由誰提議',
  otherSide: '對方',
  arranged: '雙方商定',
  since: (days, date) => `距${date}上次接觸${days}天`,
  differ: '雙方文本不一致之處',
  kinds: {
    act: '言行',
    polarity: '是否',
    number: '數字',
    date: '日期',
    duration: '時長',
    place: '地點',
    channel: '方式',
    request: '提議方',
  },
  readings: READINGS['zh-Hant'],
  untagged: (count, split) => `${count}句未歸入任何議題（${split}）。`,
  candidates: (phrases) => `其中提到：${phrases}。`,
  absent: (count) => `另有${count}個議題各方均未提及，未列出（--all 可顯示）。`,
  hintExplain: (cell) => `\`readout explain ${cell}\` 加上同樣的文本，可看原句與規則。`,
  hintBrief: '--brief out.html 可寫成簡報，並列對照雙方陳述。',
  list: '、',
};

const BOUNDS_HANT: Readonly<Record<string, string>> = { ...BOUNDS_ZH, approx: '約', '>': '超過' };

const WORDS: Readonly<Record<OutputLanguage, Words>> = { en: EN, 'zh-Hans': HANS, 'zh-Hant': HANT };

/** The words of a language. */
export function wordsOf(language: OutputLanguage): Words {
  return WORDS[language];
}
