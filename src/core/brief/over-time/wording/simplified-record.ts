import type { RecordWording } from './record-wording.ts';
import { sharedDay } from './shared-day.ts';

const SEASONS: Readonly<Record<string, string>> = { '21': '春', '22': '夏', '23': '秋', '24': '冬' };

/** What happened and what was done, in Chinese, Simplified. */
export const simplifiedRecord: RecordWording = {
  byDay: (day) => `不晚于${day}`,
  between: (first, last) => `${first}至${last.replace(sharedDay(first, last), '')}`,
  year: (year) => `${year}年`,
  season: (year, season) => `${year}年${SEASONS[season] ?? ''}`,
  days: (n) => `${n}天`,
  daysFromTo: (least, most) => `${least}至${most}天`,
  daysSoFar: (n) => `至今${n}天`,
  inDays: (n) => (n === 0 ? '当日' : `${n}天后`),
  passedAgo: (n) => `已过${n}天，未见延期`,
  minutes: (n) =>
    n < 120 ? `+${n}分钟` : `+${Math.floor(n / 60)}小时${n % 60 === 0 ? '' : `${n % 60}分钟`}`,
  workedOut: (day) => `${day}（推算）`,
  andMore: (shown, n) => `${shown}等另${n}项`,
  exchangeName: (channel, date) => `${date}${channel}`,
  accountName: (party, date) => `${party}${date}通报`,
  changed: (date, sides, kind) => [date, sides, kind].filter(Boolean).join(' '),

  rests: (texts, rows, day) => `截至${day}所知的文本${texts}份、表格${rows}行。`,
  lastContact: (exchange, elapsed, inclusive) =>
    elapsed === 0
      ? `${exchange}，即本简报截止之日。`
      : `${exchange}，距今${elapsed}天（首尾两日均计为${inclusive}天）。`,
  phaseNow: (state, from, days, rule) => `自${from}起为“${state}”，至今${days}天。规则：${rule}。`,
  sinceThen: (exchange, n, shown) =>
    n === 0
      ? `${exchange}之后未见行动或接触。`
      : `${exchange}之后有${n}项行动与接触${shown < n ? `，最近${shown}项如下` : ''}：`,
  line: (words) => `${words}。`,
  endsOn: (day, days, what) => `${day}（${days === 0 ? '当日' : `${days}天后`}）：${what}。`,
  moreEnd: (n) => `另有${n}项措施其后到期。`,
  dueOn: (day, days, who) => `${day}（${days === 0 ? '当日' : `${days}天后`}），${who}：`,
  pastDue: (n) => `有${n}项承诺日期已过，尚无分析者评估。`,
  inDispute: (n) => `有${n}项承诺各执一词。`,
  forecastsWait: (n) => `有${n}项预测期限已过，尚待录入结果。`,
  sourcesDiffer: (n) => `来源有${n}处说法不一。`,

  contactCell: (channel, level) => `${level}${channel}`,
  gapCell: (gap, sameLevel) => `${gap}（距上次同级别${sameLevel}天）`,
  gapMedian: (level, contacts, median, n, least, most) =>
    `${level === null ? '各级别' : level}：接触${contacts}次${
      median === null ? '，尚无间隔' : `，间隔中位数${median}天（n = ${n}，${least}至${most}天）`
    }`,
  gapNow: (days, from, place, of) =>
    days === 0
      ? '；最近一次即在截止当日。'
      : `；最近一段自${from}起至今${days}天，尚未结束，目前在${of}段中长短居第${place}。`,
  initiation: (what, who, explicit, sources) =>
    `由${who}${what}${explicit ? '' : '（仅由措辞推知）'}，来源${sources}个：`,
  formulaRate: (party, stands, of) => `（此措辞见于${party}${of}份通报中的${stands}份）。`,

  nothingSince: (days, since, sources) => `自${since}起${days}天无事件，其间有来源${sources}个`,
  pattern: (name, n, found) =>
    `${name}：${n === 0 ? '未见' : `${n}次`}${found.length > 0 ? `（${found.join('；')}）` : ''}。`,

  kindOf: (kind, about) => `${kind}：${about}`,
  kindAct: (kind, action, level) => [kind, action, level].filter(Boolean).join('，'),
  actLine: (sides, what, action, level) =>
    [sides, what, level === '' ? action : `${action}（${level}）`].filter(Boolean).join('，'),
  noTarget: (party) => `${party}，未指明对象`,
  totalInForce: (day, sides, total, sum, n) =>
    `${day}，${sides}：对全部商品${total}${n > 1 ? ` = ${sum}` : ''}。`,
  notAdded: (level) => `${level}（仅部分商品，不计入合计）`,
  untilCell: (until, then) => (until === '' ? '' : then === '' ? until : `${until}，此后${then}`),
  statedTotal: (sides, stated, sums) => `${sides}：文中称合计${stated}，各部分相加为${sums.join('或')}。`,
  version: (field, value, mentions) => `${field}：${value}（${mentions}处）`,
  actVersions: (act, versions) => `${act}，各处所述不一。${versions.join('；')}。`,

  apart: (month, sides, words, n, deeds, m) =>
    `${month}，${sides}：言辞${signed(words)}（n ${n}），行动${signed(deeds)}（n ${m}）。`,
  turn: (party, direction, wordsOnly, issues) =>
    `${party}：${direction}${wordsOnly ? '（仅为口头，措施未变）' : ''}${issues === '' ? '' : ` · ${issues}`}`,
  turnSide: (day, kind) => `${day}，${kind}：`,
  turnAfter: (days, measures) => `相隔${days}天${measures > 1 ? `，同时转向的措施有${measures}项` : ''}。`,
  request: (by, to, object, times, outcome, exchange, sources) => {
    const isVisit = object === 'visit';
    const who =
      by === null
        ? `有${isVisit ? '访问邀请' : '接触请求'}，未写明由谁提出`
        : isVisit
          ? `${by}邀请${to ?? '对方'}访问`
          : `${by}${to === null ? '' : `向${to}`}请求接触`;
    const often = times === null ? '' : `${times}次`;
    const end = {
      answered: exchange === null ? '已获回应' : `已获回应：${exchange}`,
      ignored: '据称未获回应',
      refused: '据称遭拒绝',
      'no-answer-told': '未见文本记载回应',
    }[outcome];
    return `${who}${often}，${end}（来源${sources}个）。`;
  },

  model: (model, before, after) => `${model === 'market' ? '市场' : '自身均值'}，−${before}至+${after}日`,
  confounders: (searched, entered, inDossier) =>
    `${searched ? (entered.length === 0 ? '已查，未录入' : entered.join('；')) : '未查'}${inDossier > 0 ? `；本案卷内有${inDossier}项事件` : ''}`,
  distance: (distance, issues, phrases, phase) =>
    `距离${distance}：议题${share(issues)}，提法${share(phrases)}，${phase === null ? '阶段未知' : `阶段当时为${phase[0]}，现为${phase[1]}`}。`,
  followed: (days, complete, n, deeds, more) =>
    `其后${days}天内${complete ? '' : '（至今仅过这些天）'}有${n}项事件${deeds === '' ? '' : `，包括${deeds}${more > 0 ? `，另有${more}项` : ''}`}。`,
};

function share(pair: readonly [number, number] | null): string {
  return pair === null ? '未知' : `${pair[1]}项中${pair[0]}项相同`;
}

function signed(value: number): string {
  return value < 0 ? `−${-value}` : value > 0 ? `+${value}` : '0';
}
