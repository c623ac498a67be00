import { chineseDate } from './dates.ts';
import type { InsideWording } from './inside-wording.ts';
import { WEEKDAYS } from './weekdays.ts';

/** What one account shows by itself, in Traditional Chinese. */
export const traditionalInside: InsideWording = {
  discrepancy: {
    interval: '所述天數與實際天數',
    'vague-interval': '約略時長與實際天數',
    duration: '持續時長',
    weekday: '星期與日期',
    offset: '相隔多久',
    sum: '總數與分項',
    figure: '同一舉措的兩個數字',
    'event-date': '同一事件的日期',
    'quotation-form': '同一引語的不同措辭',
    'quotation-venue': '同一句話的出處',
    'quotation-object': '同一句話所指',
    initiator: '由誰提出',
    scope: '談了什麼',
    silence: '稱未表態，又有引語',
    status: '擬議還是已實施',
    'instrument-status': '簽署還是發布',
    'publication-order': '誰先公布',
    tone: '標題與正文的基調',
    channel: '通話還是會晤',
    level: '層級',
    'name-form': '同一名稱的兩種寫法',
    role: '同一人的兩種職務',
    holder: '人名與職務不符',
    affiliation: '同一人的兩個機構',
    enumeration: '預告的點數與實際點數',
    exhibit: '提到而未見的圖表',
    'uncited-source': '正文提到而未列出的來源',
    'unused-citation': '列出而正文未用的來源',
    'early-source': '早於此次交往的來源',
    masked: '被遮蓋的網址或文字',
    'unsupported-speaker': '無出處的專家',
    unattributed: '無人負責的說法',
    'quotation-marks': '並非引語的引號',
    script: '混用繁簡字',
    punctuation: '混用半形全形標點',
    boilerplate: '圖說與聲明',
  },
  class: { conflict: '不能同時成立', gap: '缺失', caution: '易致誤讀' },
  told: (discrepancy, kind) => `${discrepancy}（${kind}）：`,
  between: '、',
  counted: {
    'elapsed-days': (value) => `實際經過${value}天`,
    'inclusive-days': (value) => `首尾兩日均計為${value}天`,
    sum: (value) => `分項合計${value}`,
    difference: (value) => `相差${value}`,
    weekday: (value) => `當日為${WEEKDAYS[value] ?? value}`,
    'exchange-day': (value) => `此次交往在${chineseDate(value)}`,
  },
  counting: (values) => `（推算：${values.join('，')}）`,
  judged: (party, { positive, negative, breaches, motives }) =>
    [
      `對${party}褒${positive}處、貶${negative}處`,
      breaches > 0 ? `以陳述口吻稱其違約${breaches}處` : '',
      motives > 0 ? `推斷其意圖${motives}處` : '',
    ]
      .filter((part) => part !== '')
      .join('，'),
  balance: (judged, tilt, n) =>
    `除引述他人之外，本文自己的用語${judged.join('；')}。${tilt === null ? '大體持平' : `總體偏向${tilt}`}（n=${n}）。`,
};
