import type { Bound } from '../../read/values.ts';
import { chineseDate, hoursAndMinutes } from './dates.ts';
import { percentages } from './percentages.ts';
import { traditionalInside } from './traditional-inside.ts';
import type { Wording } from './wording.ts';

const BOUNDS: Readonly<Record<Bound, readonly [string, string]>> = {
  exact: ['', ''],
  approx: ['約', ''],
  '>=': ['至少', ''],
  '<=': ['至多', ''],
  '>': ['超過', ''],
  '<': ['不到', ''],
  '<~': ['近', ''],
};

function duration(minutes: number, bound: Bound): string {
  const parts = hoursAndMinutes(minutes);
  const [before, after] = BOUNDS[bound];
  const hours = parts.hours > 0 ? `${parts.hours}小時` : '';
  return `${before}${hours}${parts.minutes > 0 ? `${parts.minutes}分鐘` : ''}${after}`;
}

/** The words of a brief in Chinese, Traditional. */
export const traditional: Wording = {
  tag: 'zh-Hant',
  openQuote: '「',
  closeQuote: '」',
  betweenSentences: '',
  list: (items) => items.join('、'),
  date: chineseDate,
  duration,
  title: (parties, channel, date) => `${parties.join('與')}：${date ? chineseDate(date) : ''}${channel}`,
  subtitle: '雙方各自公布的內容對照',
  channel: {
    call: '通話',
    video: '視訊會晤',
    meeting: '會晤',
    talks: '會談',
    letter: '信函往來',
    exchange: '交往',
  },
  partOfDay: { morning: '上午', noon: '中午', afternoon: '下午', evening: '晚上', night: '夜間' },
  verdict: {
    shared: '雙方均提及',
    'one-sided': '單方提及',
    'reported-only': '僅見轉述',
    excluded: '稱未討論',
    divergent: '說法不一',
    absent: '均未提及',
    unknown: '無法判斷',
  },
  family: {
    relationship: '雙邊關係',
    economy: '經濟與貿易',
    technology: '科技',
    security: '安全',
    region: '地區與衝突',
    values: '人權與價值觀',
    global: '全球事務',
    people: '人員與交流',
    process: '進程',
  },
  divergence: {
    act: '行為',
    polarity: '肯定或否定',
    number: '數字',
    date: '日期',
    duration: '時長',
    place: '地點',
    channel: '方式',
    request: '由誰提出',
  },
  headings: {
    glance: '概覽',
    card: '交往概況',
    matrix: '各方說了什麼',
    shared: '雙方均提及的議題',
    oneSided: '僅一方提及的議題',
    reported: '僅見於對方文本的立場',
    differ: '雙方說法不一之處',
    pairs: '並列對照',
    excluded: '稱未討論的議題',
    phrases: '固定提法（原文）',
    inside: '各文本內部',
    silences: '未提及的議題與檢索範圍',
    remainder: '未歸入任何議題的句子',
    sources: '來源',
    evidence: '依據',
    texts: '全文',
  },
  fact: {
    date: '日期',
    partOfDay: '時段',
    channel: '方式',
    place: '地點',
    duration: '時長',
    request: '由誰提出',
    acceptance: '由誰同意',
    participants: '在場人員',
    gap: '距上次接觸',
  },
  stated: (value, parties) => `${value}（據${parties.join('、')}文本）。`,
  given: (value) => `${value}（比較時給定，以下文本均屬此次交往）。`,
  requestExplicit: (party, by) => `${party}文本寫明由${by}提出。`,
  requestImplied: (party, by) =>
    by === null
      ? `${party}文本使用應約一類措辭，未寫明由誰提出。`
      : `${party}文本的措辭意味著由${by}提出，但未寫明。`,
  requestMutual: (party) => `據${party}文本，係雙方事先商定。`,
  acceptanceStated: (party, by) =>
    by === null ? `${party}文本記載對方表示同意。` : `${party}文本記載${by}表示同意。`,
  gap: (elapsed, inclusive, date) => `距${date}已過${elapsed}天（首尾兩日均計為${inclusive}天）。`,
  glanceShared: (number, issues) => `雙方均提及${number}項議題：${issues.join('、')}。`,
  glanceOneSided: (party, number, issues) => `另有${number}項議題僅見於${party}文本：${issues.join('、')}。`,
  glanceReported: (_, issues) => `在${issues.join('、')}上，一方的立場僅見於對方文本。`,
  glanceExcluded: (party, issues) => `${party}文本稱未討論${issues.join('、')}。`,
  cellSaid: (share) => `${share.of}個分句中的${share.clauses}個，${percentages(share)}`,
  cellReports: (other) => `轉述${other}的立場`,
  cellExcluded: '稱未討論',
  cellSilent: '未提及',
  cellUnknown: '未載入文本',
  legend: '● 提及　◐ 僅轉述對方立場　⊘ 稱未討論　○ 未提及　? 未載入文本',
  onlyOneSays: (party, clauses, of) => `僅${party}文本提及，佔其${of}個分句中的${clauses}個：`,
  sharedSays: (party, clauses, of) => `${party}（${of}個分句中的${clauses}個）：`,
  reportedSays: (party, teller) => `${party}的立場僅見於${teller}文本：`,
  excludes: (party) => `${party}文本稱未討論：`,
  does: { mentions: '提及', excludes: '稱未討論' },
  differSays: (party, says) => `${party}文本（${says}）：`,
  phraseUsed: (party) => `${party}：`,
  pairType: {
    same: '一致',
    entails: '一方所述更多',
    partial: '部分一致',
    different: '各自立場',
    opposite: '相反',
  },
  pairWhy: {
    issues: '議題',
    holders: '持論方',
    act: '言語行為',
    formulation: '固定提法',
    figure: '日期或數額',
  },
  heldBy: (why) => `對應依據：${why.join('、')}`,
  pairsNote: '兩份文本中相互對應的陳述：議題相同，且至少另有一項相合。孰是孰非不予評判。',
  morePairs: (number) => `另有${number}組對應陳述，見 JSON 結果。`,
  phraseDeparts: (party, { dropped, added }) =>
    `${party}文本措辭有出入（${[
      dropped.length > 0 ? `略去${dropped.map((words) => `「${words}」`).join('、')}` : '',
      added.length > 0 ? `加入${added.map((words) => `「${words}」`).join('、')}` : '',
    ]
      .filter((part) => part !== '')
      .join('，')}）：`,
  phraseContrast: (phrase, party) => `與${party}文本所用的「${phrase}」不同：`,
  inside: traditionalInside,
  silent: (party, issue) => `${party}文本未提及${issue}。`,
  silentPast: (party, mentioned, of) => `${party}此前${of}份文本中有${mentioned}份提及。`,
  noPast: '未載入此前文本，無法判斷是否反常。',
  remainderNote: (number) => `有${number}個句子未歸入列表中的任何議題；列表之外的話題會出現在這裡。`,
  candidates: (phrases) => `文本當作話題提出而未歸入任何議題的詞語：${phrases.join('；')}。`,
  shareNote: '比例按正文分句計算，括號內為95%威爾遜區間；各文本長短不一，不宜只比次數。',
  searchedForms: (texts, number) => `已檢索全文：${texts.join('、')}；檢索詞形${number}個`,
  sweep: ({ texts, rows, until, lookedFor }) =>
    `截至${chineseDate(until)}所知的全部材料（文本${texts}份，表格${rows}行）中檢索：${lookedFor}`,
  account: (party) => `${party}文本`,
  published: (date) => `發布於${date}`,
  sourceLength: (characters, clauses) => `${characters}字元，${clauses}個分句`,
  madeBy: (program, lexicon) =>
    `由 Readout ${program}（詞庫 ${lexicon}）根據「來源」所列文本寫成，只引用，不評判。`,
  invented: '本簡報中的國家、人物和文本均為虛構。',
};
