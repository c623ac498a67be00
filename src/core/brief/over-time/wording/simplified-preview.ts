import type { PreviewWording } from './preview-wording.ts';

/** Words of a preview in Chinese, Simplified. */
export const simplifiedPreview: PreviewWording = {
  title: (parties, day) => `${parties.join('与')}：截至${day}所知的下一轮会谈`,
  subtitle: '各来源所述、未决议题与会前届期事项',
  headings: {
    round: '下一轮会谈',
    issues: '未决议题',
    before: '会谈之前',
    said: '关于双方处境的说法',
  },
  sub: {
    agenda: '有来源明言列入议程',
    others: '据称将有的其他接触',
    due: '届期的承诺',
    overdue: '日期已过、无人称已履行的承诺',
    windows: '到期的措施与暂停',
    windowsAfter: '会后14天内到期',
    forecasts: '未决预测',
    ties: '相互挂钩或分开处理的事项',
    leverage: '据称谁依赖谁',
  },
  fact: { status: '是否已知', date: '日期', place: '地点', unsettled: '尚未商定' },
  planned: {
    round: '会谈',
    leaders: '领导人会晤或通话',
    visit: '访问',
    'working-group': '工作组会议',
    contact: '接触',
  },
  change: { added: '新增', removed: '不再列名', same: '与上次相同' },
  part: {
    divergence: '通报之间的出入与未获回应的要求',
    'one-sided': '仅一方提及',
    'days-open': '未决天数',
    measures: '现行措施',
    commitments: '有争议或已过期的承诺',
    warnings: '警告',
    'mention-rate': '提及的通报比例',
  },
  lookRound: '将举行的会谈',
  noneTold: (texts, rows, sinceLast) =>
    `文本${texts}份、表格${rows}行中均未提及下一轮会谈；其中上次接触以后的文本${sinceLast}份。`,
  isTold: (sources) => `有${sources}个来源提及。`,
  isUnsettled: '来源只说尚未商定。',
  notSettled: '尚待商定：',
  version: (value, days, passages) => `${value}${days === null ? '' : `，还有${days}天`}（${passages}处）：`,
  notComparable: '上一轮团队名单未知',
  inWords: '有明文',
  against: (party, exchange) => `${party}，与${exchange}相比`,
  delegation: (whose) => `团队：${whose}`,
  infers: (by, issues) => `${by}认为这意味着${issues}；系该来源的推断：`,
  formula: (formula) => `得分 = ${formula}。权重可以更改。未决议题除非有来源明言，不算列入议程。`,
  points: (part, points, count, of) => `${part}${points}（${of === null ? '' : `${of}之`}${count}）`,
  onAgenda: '有来源明言',
  noDay: '未见会谈日期，故列出今后全部事项。',
  untilDay: (day) => `截至${day}，即据称会谈的最后一日。`,
  tie: (by, issues, linked) => `${by}将${issues.join('与')}${linked ? '挂钩' : '分开处理'}：`,
  leverage: (by, depends, asset, holder, dependent, share) =>
    `${by}称${
      depends
        ? `${dependent ?? '一方'}在${asset}上依赖${holder ?? '另一方'}`
        : `${holder ?? '一方'}以${asset}${dependent === null ? '' : `对${dependent}`}施压`
    }${share === null ? '' : `（${share}）`}：`,
};
