import type { RecordWording } from './record-wording.ts';
import { sharedDay } from './shared-day.ts';

const SEASONS: Readonly<Record<string, string>> = { '21': '春', '22': '夏', '23': '秋', '24': '冬' };

/** What happened and what was done, in Chinese, Traditional. */
export const traditionalRecord: RecordWording = {
  byDay: (day) => `不晚於${day}`,
  between: (first, last) => `${first}至${last.replace(sharedDay(first, last), '')}`,
  year: (year) => `${year}年`,
  season: (year, season) => `${year}年${SEASONS[season] ?? ''}`,
  days: (n) => `${n}天`,
  daysFromTo: (least, most) => `${least}至${most}天`,
  daysSoFar: (n) => `至今${n}天`,
  inDays: (n) => (n === 0 ? '當日' : `${n}天後`),
  passedAgo: (n) => `已過${n}天，未見延期`,
  minutes: (n) =>
    n < 120 ? `+${n}分鐘` : `+${Math.floor(n / 60)}小時${n % 60 === 0 ? '' : `${n % 60}分鐘`}`,
  workedOut: (day) => `${day}（推算）`,
  andMore: (shown, n) => `${shown}等另${n}項`,
  exchangeName: (channel, date) => `${date}${channel}`,
  accountName: (party, date) => `${party}${date}通報`,
  changed: (date, sides, kind) => [date, sides, kind].filter(Boolean).join(' '),

  rests: (texts, rows, day) => `截至${day}所知的文本${texts}份、表格${rows}行。`,
  lastContact: (exchange, elapsed, inclusive) =>
    elapsed === 0
      ? `${exchange}，即本簡報截止之日。`
      : `${exchange}，距今${elapsed}天（首尾兩日均計為${inclusive}天）。`,
  phaseNow: (state, from, days, rule) => `自${from}起為「${state}」，至今${days}天。規則：${rule}。`,
  sinceThen: (exchange, n, shown) =>
    n === 0
      ? `${exchange}之後未見行動或接觸。`
      : `${exchange}之後有${n}項行動與接觸${shown < n ? `，最近${shown}項如下` : ''}：`,
  line: (words) => `${words}。`,
  endsOn: (day, days, what) => `${day}（${days === 0 ? '當日' : `${days}天後`}）：${what}。`,
  moreEnd: (n) => `另有${n}項措施其後到期。`,
  dueOn: (day, days, who) => `${day}（${days === 0 ? '當日' : `${days}天後`}），${who}：`,
  pastDue: (n) => `有${n}項承諾日期已過，尚無分析者評估。`,
  inDispute: (n) => `有${n}項承諾各執一詞。`,
  forecastsWait: (n) => `有${n}項預測期限已過，尚待錄入結果。`,
  sourcesDiffer: (n) => `來源有${n}處說法不一。`,

  contactCell: (channel, level) => `${level}${channel}`,
  gapCell: (gap, sameLevel) => `${gap}（距上次同級別${sameLevel}天）`,
  gapMedian: (level, contacts, median, n, least, most) =>
    `${level === null ? '各級別' : level}：接觸${contacts}次${
      median === null ? '，尚無間隔' : `，間隔中位數${median}天（n = ${n}，${least}至${most}天）`
    }`,
  gapNow: (days, from, place, of) =>
    days === 0
      ? '；最近一次即在截止當日。'
      : `；最近一段自${from}起至今${days}天，尚未結束，目前在${of}段中長短居第${place}。`,
  initiation: (what, who, explicit, sources) =>
    `由${who}${what}${explicit ? '' : '（僅由措辭推知）'}，來源${sources}個：`,
  formulaRate: (party, stands, of) => `（此措辭見於${party}${of}份通報中的${stands}份）。`,

  nothingSince: (days, since, sources) => `自${since}起${days}天無事件，其間有來源${sources}個`,
  pattern: (name, n, found) =>
    `${name}：${n === 0 ? '未見' : `${n}次`}${found.length > 0 ? `（${found.join('；')}）` : ''}。`,

  kindOf: (kind, about) => `${kind}：${about}`,
  kindAct: (kind, action, level) => [kind, action, level].filter(Boolean).join('，'),
  actLine: (sides, what, action, level) =>
    [sides, what, level === '' ? action : `${action}（${level}）`].filter(Boolean).join('，'),
  noTarget: (party) => `${party}，未指明對象`,
  totalInForce: (day, sides, total, sum, n) =>
    `${day}，${sides}：對全部商品${total}${n > 1 ? ` = ${sum}` : ''}。`,
  notAdded: (level) => `${level}（僅部分商品，不計入合計）`,
  untilCell: (until, then) => (until === '' ? '' : then === '' ? until : `${until}，此後${then}`),
  statedTotal: (sides, stated, sums) => `${sides}：文中稱合計${stated}，各部分相加為${sums.join('或')}。`,
  version: (field, value, mentions) => `${field}：${value}（${mentions}處）`,
  actVersions: (act, versions) => `${act}，各處所述不一。${versions.join('；')}。`,

  apart: (month, sides, words, n, deeds, m) =>
    `${month}，${sides}：言辭${signed(words)}（n ${n}），行動${signed(deeds)}（n ${m}）。`,
  turn: (party, direction, wordsOnly, issues) =>
    `${party}：${direction}${wordsOnly ? '（僅為口頭，措施未變）' : ''}${issues === '' ? '' : ` · ${issues}`}`,
  turnSide: (day, kind) => `${day}，${kind}：`,
  turnAfter: (days, measures) => `相隔${days}天${measures > 1 ? `，同時轉向的措施有${measures}項` : ''}。`,
  request: (by, to, object, times, outcome, exchange, sources) => {
    const isVisit = object === 'visit';
    const who =
      by === null
        ? `有${isVisit ? '訪問邀請' : '接觸請求'}，未寫明由誰提出`
        : isVisit
          ? `${by}邀請${to ?? '對方'}訪問`
          : `${by}${to === null ? '' : `向${to}`}請求接觸`;
    const often = times === null ? '' : `${times}次`;
    const end = {
      answered: exchange === null ? '已獲回應' : `已獲回應：${exchange}`,
      ignored: '據稱未獲回應',
      refused: '據稱遭拒絕',
      'no-answer-told': '未見文本記載回應',
    }[outcome];
    return `${who}${often}，${end}（來源${sources}個）。`;
  },

  model: (model, before, after) => `${model === 'market' ? '市場' : '自身均值'}，−${before}至+${after}日`,
  confounders: (searched, entered, inDossier) =>
    `${searched ? (entered.length === 0 ? '已查，未錄入' : entered.join('；')) : '未查'}${inDossier > 0 ? `；本案卷內有${inDossier}項事件` : ''}`,
  distance: (distance, issues, phrases, phase) =>
    `距離${distance}：議題${share(issues)}，提法${share(phrases)}，${phase === null ? '階段未知' : `階段當時為${phase[0]}，現為${phase[1]}`}。`,
  followed: (days, complete, n, deeds, more) =>
    `其後${days}天內${complete ? '' : '（至今僅過這些天）'}有${n}項事件${deeds === '' ? '' : `，包括${deeds}${more > 0 ? `，另有${more}項` : ''}`}。`,
};

function share(pair: readonly [number, number] | null): string {
  return pair === null ? '未知' : `${pair[1]}項中${pair[0]}項相同`;
}

function signed(value: number): string {
  return value < 0 ? `−${-value}` : value > 0 ? `+${value}` : '0';
}
