import type { PreviewWording } from './preview-wording.ts';

/** Words of a preview in Chinese, Traditional. */
export const traditionalPreview: PreviewWording = {
  title: (parties, day) => `${parties.join('與')}：截至${day}所知的下一輪會談`,
  subtitle: '各來源所述、未決議題與會前屆期事項',
  headings: {
    round: '下一輪會談',
    issues: '未決議題',
    before: '會談之前',
    said: '關於雙方處境的說法',
  },
  sub: {
    agenda: '有來源明言列入議程',
    others: '據稱將有的其他接觸',
    due: '屆期的承諾',
    overdue: '日期已過、無人稱已履行的承諾',
    windows: '到期的措施與暫停',
    windowsAfter: '會後14天內到期',
    forecasts: '未決預測',
    ties: '相互掛鉤或分開處理的事項',
    leverage: '據稱誰依賴誰',
  },
  fact: { status: '是否已知', date: '日期', place: '地點', unsettled: '尚未商定' },
  planned: {
    round: '會談',
    leaders: '領導人會晤或通話',
    visit: '訪問',
    'working-group': '工作組會議',
    contact: '接觸',
  },
  change: { added: '新增', removed: '不再列名', same: '與上次相同' },
  part: {
    divergence: '通報之間的出入與未獲回應的要求',
    'one-sided': '僅一方提及',
    'days-open': '未決天數',
    measures: '現行措施',
    commitments: '有爭議或已過期的承諾',
    warnings: '警告',
    'mention-rate': '提及的通報比例',
  },
  lookRound: '將舉行的會談',
  noneTold: (texts, rows, sinceLast) =>
    `文本${texts}份、表格${rows}行中均未提及下一輪會談；其中上次接觸以後的文本${sinceLast}份。`,
  isTold: (sources) => `有${sources}個來源提及。`,
  isUnsettled: '來源只說尚未商定。',
  notSettled: '尚待商定：',
  version: (value, days, passages) => `${value}${days === null ? '' : `，還有${days}天`}（${passages}處）：`,
  notComparable: '上一輪團隊名單未知',
  inWords: '有明文',
  against: (party, exchange) => `${party}，與${exchange}相比`,
  delegation: (whose) => `團隊：${whose}`,
  infers: (by, issues) => `${by}認為這意味著${issues}；系該來源的推斷：`,
  formula: (formula) => `得分 = ${formula}。權重可以更改。未決議題除非有來源明言，不算列入議程。`,
  points: (part, points, count, of) => `${part}${points}（${of === null ? '' : `${of}之`}${count}）`,
  onAgenda: '有來源明言',
  noDay: '未見會談日期，故列出今後全部事項。',
  untilDay: (day) => `截至${day}，即據稱會談的最後一日。`,
  tie: (by, issues, linked) => `${by}將${issues.join('與')}${linked ? '掛鉤' : '分開處理'}：`,
  leverage: (by, depends, asset, holder, dependent, share) =>
    `${by}稱${
      depends
        ? `${dependent ?? '一方'}在${asset}上依賴${holder ?? '另一方'}`
        : `${holder ?? '一方'}以${asset}${dependent === null ? '' : `對${dependent}`}施壓`
    }${share === null ? '' : `（${share}）`}：`,
};
