import { chineseDate } from './dates.ts';
import type { InsideWording } from './inside-wording.ts';
import { WEEKDAYS } from './weekdays.ts';

/** What one account shows by itself, in Simplified Chinese. */
export const simplifiedInside: InsideWording = {
  discrepancy: {
    interval: '所述天数与实际天数',
    'vague-interval': '约略时长与实际天数',
    duration: '持续时长',
    weekday: '星期与日期',
    offset: '相隔多久',
    sum: '总数与分项',
    figure: '同一举措的两个数字',
    'event-date': '同一事件的日期',
    'quotation-form': '同一引语的不同措辞',
    'quotation-venue': '同一句话的出处',
    'quotation-object': '同一句话所指',
    initiator: '由谁提出',
    scope: '谈了什么',
    silence: '称未表态，又有引语',
    status: '拟议还是已实施',
    'instrument-status': '签署还是发布',
    'publication-order': '谁先公布',
    tone: '标题与正文的基调',
    channel: '通话还是会晤',
    level: '层级',
    'name-form': '同一名称的两种写法',
    role: '同一人的两种职务',
    holder: '人名与职务不符',
    affiliation: '同一人的两个机构',
    enumeration: '预告的点数与实际点数',
    exhibit: '提到而未见的图表',
    'uncited-source': '正文提到而未列出的来源',
    'unused-citation': '列出而正文未用的来源',
    'early-source': '早于此次交往的来源',
    masked: '被遮盖的网址或文字',
    'unsupported-speaker': '无出处的专家',
    unattributed: '无人负责的说法',
    'quotation-marks': '并非引语的引号',
    script: '混用繁简字',
    punctuation: '混用半角全角标点',
    boilerplate: '图说与声明',
  },
  class: { conflict: '不能同时成立', gap: '缺失', caution: '易致误读' },
  told: (discrepancy, kind) => `${discrepancy}（${kind}）：`,
  between: '、',
  counted: {
    'elapsed-days': (value) => `实际经过${value}天`,
    'inclusive-days': (value) => `首尾两日均计为${value}天`,
    sum: (value) => `分项合计${value}`,
    difference: (value) => `相差${value}`,
    weekday: (value) => `当日为${WEEKDAYS[value] ?? value}`,
    'exchange-day': (value) => `此次交往在${chineseDate(value)}`,
  },
  counting: (values) => `（推算：${values.join('，')}）`,
  judged: (party, { positive, negative, breaches, motives }) =>
    [
      `对${party}褒${positive}处、贬${negative}处`,
      breaches > 0 ? `以陈述口吻称其违约${breaches}处` : '',
      motives > 0 ? `推断其意图${motives}处` : '',
    ]
      .filter((part) => part !== '')
      .join('，'),
  balance: (judged, tilt, n) =>
    `除引述他人之外，本文自己的用语${judged.join('；')}。${tilt === null ? '大体持平' : `总体偏向${tilt}`}（n=${n}）。`,
};
