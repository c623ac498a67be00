import type { StateWording } from './state-wording.ts';

/** What state the relationship is in, in Chinese, Traditional. */
export const traditionalState: StateWording = {
  headings: { state: '關係狀態', denied: '據稱未討論的議題' },
  sub: {
    rules: '得出上述標籤的規則',
    coined: '他人對關係狀態的稱呼',
    relations: '單一數值序列（「清華式」）',
  },
  col: { month: '月份', label: '標籤', before: '此前', after: '此後', moves: '變動緣由', day: '日期' },
  series: { verbal: '言辭', contact: '接觸', material: '行動' },
  note: (own, days) =>
    `標籤取截至當月末${days}天內事件所符合的第一條規則；閾值${own ? '由本案卷設定' : '由程序選定，可以更換'}。括號內為均值；言辭、接觸與行動分別計算，從不相加。`,
  now: (label, days, counts) => `按近${days}天事件所符合的規則，狀態為「${label}」（${counts.join('，')}）。`,
  noRule: '不符合任何規則',
  figure: (n, mean) => `${n}（${mean}）`,
  test: (series, figure, least, most) => {
    const what = figure === 'n' ? `${series}項數` : `${series}均值`;
    return [
      ...(least === null ? [] : [`${what}不低於${signed(least)}`]),
      ...(most === null ? [] : [`${what}不高於${signed(most)}`]),
    ].join('且');
  },
  rule: (label, tests, months) => `「${label}」（${months}個月）：${tests.join('；')}。`,
  coinedNote: '均為引語，並非本簡報所加的標籤。',
  coined: (day, who) => `${day === '' ? '' : `${day}，`}${who}：`,
  relationNote: (label, range) =>
    `「${label}」：取值範圍、起始值、分段和事件分值均由分析者給定，無一出自程序。與本簡報其他部分不同，此序列把言辭、接觸與行動合為一個數值，且取決於起點。N = ${range}；分值為I的事件使關係值P變動(N − P)/N × I，I為負時變動(N + P)/N × I。`,
  relationNow: (label, start, from, now, band, others, steps) =>
    `${label}：自${from}的${start}起，歷經${steps}個有事件的日子，至${now}${band === null ? '' : `（${band}）`}${others.length === 0 ? '' : `；${others.map(([a, b]) => `若起點為${a}則為${b}`).join('，')}`}。`,
  deniedNote: '既非提及，也非未提及：有人明言某議題未曾討論，並列出對方是否提到該議題。',
  denied: (who, by, exchange, sources) =>
    `${who}${by === '' ? '' : `（${by}）`}稱${exchange === null ? '' : `${exchange}`}未討論此議題${sources > 1 ? `（來源${sources}個）` : ''}：`,
  contrary: (party) => `${party}則提到該議題：`,
  noContrary: (searched) =>
    searched === 0
      ? '本案卷沒有其他方的相關文本可供對照。'
      : `其他方的相關文本均未提到該議題（已查${searched}份）。`,
};

function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
