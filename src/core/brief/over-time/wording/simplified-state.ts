import type { StateWording } from './state-wording.ts';

/** What state the relationship is in, in Chinese, Simplified. */
export const simplifiedState: StateWording = {
  headings: { state: '关系状态', denied: '据称未讨论的议题' },
  sub: { rules: '得出上述标签的规则', coined: '他人对关系状态的称呼', relations: '单一数值序列（“清华式”）' },
  col: { month: '月份', label: '标签', before: '此前', after: '此后', moves: '变动缘由', day: '日期' },
  series: { verbal: '言辞', contact: '接触', material: '行动' },
  note: (own, days) =>
    `标签取截至当月末${days}天内事件所符合的第一条规则；阈值${own ? '由本案卷设定' : '由程序选定，可以更换'}。括号内为均值；言辞、接触与行动分别计算，从不相加。`,
  now: (label, days, counts) => `按近${days}天事件所符合的规则，状态为“${label}”（${counts.join('，')}）。`,
  noRule: '不符合任何规则',
  figure: (n, mean) => `${n}（${mean}）`,
  test: (series, figure, least, most) => {
    const what = figure === 'n' ? `${series}项数` : `${series}均值`;
    return [
      ...(least === null ? [] : [`${what}不低于${signed(least)}`]),
      ...(most === null ? [] : [`${what}不高于${signed(most)}`]),
    ].join('且');
  },
  rule: (label, tests, months) => `“${label}”（${months}个月）：${tests.join('；')}。`,
  coinedNote: '均为引语，并非本简报所加的标签。',
  coined: (day, who) => `${day === '' ? '' : `${day}，`}${who}：`,
  relationNote: (label, range) =>
    `“${label}”：取值范围、起始值、分段和事件分值均由分析者给定，无一出自程序。与本简报其他部分不同，此序列把言辞、接触与行动合为一个数值，且取决于起点。N = ${range}；分值为I的事件使关系值P变动(N − P)/N × I，I为负时变动(N + P)/N × I。`,
  relationNow: (label, start, from, now, band, others, steps) =>
    `${label}：自${from}的${start}起，历经${steps}个有事件的日子，至${now}${band === null ? '' : `（${band}）`}${others.length === 0 ? '' : `；${others.map(([a, b]) => `若起点为${a}则为${b}`).join('，')}`}。`,
  deniedNote: '既非提及，也非未提及：有人明言某议题未曾讨论，并列出对方是否提到该议题。',
  denied: (who, by, exchange, sources) =>
    `${who}${by === '' ? '' : `（${by}）`}称${exchange === null ? '' : `${exchange}`}未讨论此议题${sources > 1 ? `（来源${sources}个）` : ''}：`,
  contrary: (party) => `${party}则提到该议题：`,
  noContrary: (searched) =>
    searched === 0
      ? '本案卷没有其他方的相关文本可供对照。'
      : `其他方的相关文本均未提到该议题（已查${searched}份）。`,
};

function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
