import type { Bound } from '../../read/values.ts';
import { chineseDate, hoursAndMinutes } from './dates.ts';
import { percentages } from './percentages.ts';
import { simplifiedInside } from './simplified-inside.ts';
import type { Wording } from './wording.ts';

const BOUNDS: Readonly<Record<Bound, readonly [string, string]>> = {
  exact: ['', ''],
  approx: ['约', ''],
  '>=': ['至少', ''],
  '<=': ['至多', ''],
  '>': ['超过', ''],
  '<': ['不到', ''],
  '<~': ['近', ''],
};

function duration(minutes: number, bound: Bound): string {
  const parts = hoursAndMinutes(minutes);
  const [before, after] = BOUNDS[bound];
  const hours = parts.hours > 0 ? `${parts.hours}小时` : '';
  return `${before}${hours}${parts.minutes > 0 ? `${parts.minutes}分钟` : ''}${after}`;
}

/** The words of a brief in Chinese, Simplified. */
export const simplified: Wording = {
  tag: 'zh-Hans',
  openQuote: '“',
  closeQuote: '”',
  betweenSentences: '',
  list: (items) => items.join('、'),
  date: chineseDate,
  duration,
  title: (parties, channel, date) => `${parties.join('与')}：${date ? chineseDate(date) : ''}${channel}`,
  subtitle: '双方各自公布的内容对照',
  channel: {
    call: '通话',
    video: '视频会晤',
    meeting: '会晤',
    talks: '会谈',
    letter: '信函往来',
    exchange: '交往',
  },
  partOfDay: { morning: '上午', noon: '中午', afternoon: '下午', evening: '晚上', night: '夜间' },
  verdict: {
    shared: '双方均提及',
    'one-sided': '单方提及',
    'reported-only': '仅见转述',
    excluded: '称未讨论',
    divergent: '说法不一',
    absent: '均未提及',
    unknown: '无法判断',
  },
  family: {
    relationship: '双边关系',
    economy: '经济与贸易',
    technology: '科技',
    security: '安全',
    region: '地区与冲突',
    values: '人权与价值观',
    global: '全球事务',
    people: '人员与交流',
    process: '进程',
  },
  divergence: {
    act: '行为',
    polarity: '肯定或否定',
    number: '数字',
    date: '日期',
    duration: '时长',
    place: '地点',
    channel: '方式',
    request: '由谁提出',
  },
  headings: {
    glance: '概览',
    card: '交往概况',
    matrix: '各方说了什么',
    shared: '双方均提及的议题',
    oneSided: '仅一方提及的议题',
    reported: '仅见于对方文本的立场',
    differ: '双方说法不一之处',
    pairs: '并列对照',
    excluded: '称未讨论的议题',
    phrases: '固定提法（原文）',
    inside: '各文本内部',
    silences: '未提及的议题与检索范围',
    remainder: '未归入任何议题的句子',
    sources: '来源',
    evidence: '依据',
    texts: '全文',
  },
  fact: {
    date: '日期',
    partOfDay: '时段',
    channel: '方式',
    place: '地点',
    duration: '时长',
    request: '由谁提出',
    acceptance: '由谁同意',
    participants: '在场人员',
    gap: '距上次接触',
  },
  stated: (value, parties) => `${value}（据${parties.join('、')}文本）。`,
  given: (value) => `${value}（比较时给定，以下文本均属此次交往）。`,
  requestExplicit: (party, by) => `${party}文本写明由${by}提出。`,
  requestImplied: (party, by) =>
    by === null
      ? `${party}文本使用应约一类措辞，未写明由谁提出。`
      : `${party}文本的措辞意味着由${by}提出，但未写明。`,
  requestMutual: (party) => `据${party}文本，系双方事先商定。`,
  acceptanceStated: (party, by) =>
    by === null ? `${party}文本记载对方表示同意。` : `${party}文本记载${by}表示同意。`,
  gap: (elapsed, inclusive, date) => `距${date}已过${elapsed}天（首尾两日均计为${inclusive}天）。`,
  glanceShared: (number, issues) => `双方均提及${number}项议题：${issues.join('、')}。`,
  glanceOneSided: (party, number, issues) => `另有${number}项议题仅见于${party}文本：${issues.join('、')}。`,
  glanceReported: (_, issues) => `在${issues.join('、')}上，一方的立场仅见于对方文本。`,
  glanceExcluded: (party, issues) => `${party}文本称未讨论${issues.join('、')}。`,
  cellSaid: (share) => `${share.of}个分句中的${share.clauses}个，${percentages(share)}`,
  cellReports: (other) => `转述${other}的立场`,
  cellExcluded: '称未讨论',
  cellSilent: '未提及',
  cellUnknown: '未载入文本',
  legend: '● 提及　◐ 仅转述对方立场　⊘ 称未讨论　○ 未提及　? 未载入文本',
  onlyOneSays: (party, clauses, of) => `仅${party}文本提及，占其${of}个分句中的${clauses}个：`,
  sharedSays: (party, clauses, of) => `${party}（${of}个分句中的${clauses}个）：`,
  reportedSays: (party, teller) => `${party}的立场仅见于${teller}文本：`,
  excludes: (party) => `${party}文本称未讨论：`,
  does: { mentions: '提及', excludes: '称未讨论' },
  differSays: (party, says) => `${party}文本（${says}）：`,
  phraseUsed: (party) => `${party}：`,
  pairType: {
    same: '一致',
    entails: '一方所述更多',
    partial: '部分一致',
    different: '各自立场',
    opposite: '相反',
  },
  pairWhy: {
    issues: '议题',
    holders: '持论方',
    act: '言语行为',
    formulation: '固定提法',
    figure: '日期或数额',
  },
  heldBy: (why) => `对应依据：${why.join('、')}`,
  pairsNote: '两份文本中相互对应的陈述：议题相同，且至少另有一项相合。孰是孰非不予评判。',
  morePairs: (number) => `另有${number}组对应陈述，见 JSON 结果。`,
  phraseDeparts: (party, { dropped, added }) =>
    `${party}文本措辞有出入（${[
      dropped.length > 0 ? `略去${dropped.map((words) => `“${words}”`).join('、')}` : '',
      added.length > 0 ? `加入${added.map((words) => `“${words}”`).join('、')}` : '',
    ]
      .filter((part) => part !== '')
      .join('，')}）：`,
  phraseContrast: (phrase, party) => `与${party}文本所用的“${phrase}”不同：`,
  inside: simplifiedInside,
  silent: (party, issue) => `${party}文本未提及${issue}。`,
  silentPast: (party, mentioned, of) => `${party}此前${of}份文本中有${mentioned}份提及。`,
  noPast: '未载入此前文本，无法判断是否反常。',
  remainderNote: (number) => `有${number}个句子未归入列表中的任何议题；列表之外的话题会出现在这里。`,
  candidates: (phrases) => `文本当作话题提出而未归入任何议题的词语：${phrases.join('；')}。`,
  shareNote: '比例按正文分句计算，括号内为95%威尔逊区间；各文本长短不一，不宜只比次数。',
  searchedForms: (texts, number) => `已检索全文：${texts.join('、')}；检索词形${number}个`,
  sweep: ({ texts, rows, until, lookedFor }) =>
    `截至${chineseDate(until)}所知的全部材料（文本${texts}份，表格${rows}行）中检索：${lookedFor}`,
  account: (party) => `${party}文本`,
  published: (date) => `发布于${date}`,
  sourceLength: (characters, clauses) => `${characters}字符，${clauses}个分句`,
  madeBy: (program, lexicon) =>
    `由 Readout ${program}（词库 ${lexicon}）根据“来源”所列文本写成，只引用，不评判。`,
  invented: '本简报中的国家、人物和文本均为虚构。',
};
