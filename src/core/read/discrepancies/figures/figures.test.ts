import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../../lexicon/builtin.ts';
import { createText } from '../../../text/text.ts';
import { UNKNOWN_SOURCE } from '../../build-context.ts';
import { readText } from '../../engine.ts';
import { findingsOf } from '../../reading.ts';
import { readers } from '../../registry.ts';
import { figureDiscrepancies } from './readers.ts';

const OWN = new Set(figureDiscrepancies.map(({ id, version }) => `${id}@${version}`));

/** What the readers of figures and days find in a text that nothing else is known of. */
function kinds(content: string): readonly string[] {
  const reading = readText(createText('test', content), builtinLexicon(), readers, UNKNOWN_SOURCE);
  return findingsOf(reading, 'discrepancy')
    .filter(({ reader }) => OWN.has(reader))
    .map(({ value }) => value.discrepancy);
}

const FOUND: readonly (readonly [kind: string, text: string])[] = [
  ['interval', '2031年3月20日，两国元首会晤，这是双方自2025年以来时隔四年再次面对面会晤。'],
  ['interval', '3月20日的通话，距离上一次两国元首1月10日通话，已过去80天。2031年3月20日晚，两国元首通话。'],
  [
    'interval',
    'The two leaders spoke on March 20, 2031. Their last call was on January 10. It was their first conversation in 80 days.',
  ],
  [
    'interval',
    'On March 20, 2031, the two presidents spoke by phone. It was their first contact since January 10, a gap of 80 days.',
  ],
  ['interval', 'The 90-day truce, which runs from May 14 to July 12, 2031, was welcomed.'],
  ['duration', '通话持续了约一小时。另一方称，通话历时近两小时。'],
  [
    'duration',
    'The call lasted more than two hours. The conversation, which lasted about 90 minutes, was frank.',
  ],
  ['weekday', '2031年3月20日（星期三），两国元首通话。'],
  ['weekday', 'The call took place on Wed., Mar 20, 2031.'],
  [
    'vague-interval',
    '2031年6月5日，两国元首通话。5月12日，双方在日内瓦发表联合声明。通话是在日内瓦联合声明发表约一个月后举行的。',
  ],
  [
    'vague-interval',
    'The leaders spoke on June 5, 2031, about two months after the May 12 Geneva agreement.',
  ],
  ['sum', '采购总量为1800万吨，其中大豆800万吨、小麦600万吨、玉米500万吨。'],
  ['sum', 'The 30 percent has two parts, a general duty of 20 percent and a surcharge of 15 percent.'],
  ['sum', 'The government raised the duty by 15 percentage points, from 10% to 20%.'],
  ['event-date', '双方5月12日在日内瓦发表联合声明。评论指出，5月11日在日内瓦发表的联合声明具有里程碑意义。'],
  ['instrument-status', '双方5月在日内瓦签署协议。日内瓦协议发布后，新的限制出台。'],
];

const SILENT: readonly (readonly [because: string, text: string])[] = [
  [
    'years are rounded either way',
    '2031年3月20日，两国元首会晤，这是双方自2025年以来时隔六年再次面对面会晤。',
  ],
  [
    'the length is not told up to the exchange',
    '协定2026年1月15日签署，时隔两年仍未落实。2031年3月20日，两国元首通话。',
  ],
  [
    'a part of a longer trip',
    'The minister will be in Lumen for two days during a trip from June 9 to 14, 2031.',
  ],
  [
    'a call after a meeting of others',
    'The leaders spoke for about an hour. Earlier, the ministers met for three hours.',
  ],
  [
    'an earlier summit',
    'The talks lasted more than three hours. They were longer than the 2028 summit, which ran about two hours.',
  ],
  ['two days of talks', 'The talks lasted five hours on Saturday. The talks on Sunday lasted eight hours.'],
  ['one meeting in two formats', '两国元首会晤持续一个半小时。小范围会晤约30分钟。'],
  [
    'three weeks and three days',
    'The leaders spoke on June 5, 2031, about three weeks after the May 12 Geneva agreement.',
  ],
  [
    'tariffs are not the exchange',
    'The leaders spoke on June 5, 2031. Tariffs rose about two months after the Geneva agreement of May 12.',
  ],
  ['two kinds of part may overlap', '共有12家企业受影响，其中7家为芯片企业，6家位于卢门。'],
  ['people may be of both groups', 'A total of 500 people attended, including 300 students and 250 women.'],
  ['a change is not a part', '项目总额100亿美元，由50亿美元增至80亿美元。'],
  ['talks that went on', 'The talks in London began on June 9, 2031. They ended in London on June 10.'],
  [
    'a joint statement is both signed and issued',
    '两国在日内瓦签署联合声明。日内瓦联合声明发表后，市场上涨。',
  ],
];

describe('figures, lengths and days that do not agree', () => {
  it.each(FOUND)('%s: %s', (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each(SILENT)('nothing, for %s: %s', (_because, text) => {
    expect(kinds(text)).toEqual([]);
  });
});
