import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import type { Language } from '../../text/language.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { amountsOf } from './amounts-of.ts';

const lexicon = builtinLexicon();

function read(content: string, party: string | null = null): string[] {
  const context = buildContext(createText('text', content), { ...UNKNOWN_SOURCE, party }, lexicon);
  return amountsOf(context).map(({ value: one }) => {
    const number = one.value ?? `${one.low}–${one.high}`;
    const bound = one.bound === 'exact' ? '' : `${one.bound} `;
    return `${bound}${number} ${one.currency ?? one.unit ?? one.of}${one.change === null ? '' : ` ${one.change}`}`;
  });
}

describe('amountsOf', () => {
  it.each([
    ['税率从百分之十二点五降至３．５％。', ['12.5 percent from', '3.5 percent to']],
    ['出口占比为两成半，进口增长千分之五。', ['25 percent level', '0.5 percent change']],
    ['利率上调25个基点。', ['0.25 percentage-point change']],
    ['航班由每周14班减至6班，早班车照开。', ['14 null from', '6 null to']],
    ['近400名外籍海员没有拿到签证。', ['<~ 400 person']],
    ['援助總額約為新臺幣177.1億元。', ['approx 17710000000 TWD']],
    ['总人口为16万8千人，另有一亿二千万吨货物。', ['168000 person', '120000000 tonne']],
    ['双方签署三项新的出口管制指南，二十余家企业参加。', ['3 document', '> 20 company']],
    ['谈判历时两年零三个月，休会10至15天。', ['27 month', '10–15 day']],
    ['舰队有十几艘军舰，上千名水兵。', ['11–19 vessel', '>= 1000 person']],
    ['名单有9家挪威渔业加工企业，两位外长未谈，通稿只有三句话。', ['9 company', '3 null']],
    ['反对率为3:1，比例为3:1。', ['3 to-one', '3 to-one']],
  ])('%s', (content, amounts) => {
    expect(read(content)).toEqual(amounts);
  });

  it.each([
    ['It raised the duty to 14 percent from 6 percent.', ['14 percent to', '6 percent from']],
    ['Of 40 permits only 12 were issued, for two kinds of rope.', ['40 permits', '12 null', '2 item']],
    ['The rate fell from 145 percent to 30 percent.', ['145 percent from', '30 percent to']],
    [
      'Sales fell from 6.9 billion dollars in 2033 to 5.2 billion dollars last year.',
      ['6900000000 USD from', '5200000000 USD to'],
    ],
    [
      'Sales fell to 31 billion dollars last year from 34 billion dollars in 2035.',
      ['31000000000 USD to', '34000000000 USD from'],
    ],
    [
      'It pays $10-15 million, or between €9 million and €13 million.',
      ['10000000–15000000 USD', '9000000–13000000 EUR'],
    ],
    ['It costs thirteen dollars and forty-five cents in 2031.', ['13.45 USD']],
    [
      'Exports doubled, and a quarter of firms cut 12 jobs.',
      ['2 multiple change', '0.25 fraction', '12 jobs'],
    ],
    ['Three million and five million copies were sold.', ['5000000 copy']],
    ['A 25-member team spent half a million euros.', ['25 member', '500000 EUR']],
    ['They want 2000 people and up to 1,500 nautical miles.', ['2000 person', '<= 1500 nautical-mile']],
  ])('%s', (content, amounts) => {
    expect(read(content)).toEqual(amounts);
  });

  it('gives a dollar the code of the party that writes', () => {
    expect(read('The government will spend $5 million.', 'NZ')).toEqual(['5000000 NZD']);
    expect(read('The government will spend $5 million.')).toEqual(['5000000 USD']);
  });

  it.each([
    'Version 2.10.3 of Resolution 2758 was filed on 12 March 2031 as F-16, at 10:30, see 555-0100-22.',
    'The two leaders met one day at the G7, and both sides agreed on a two-state solution.',
    '公元前512年，第三批名单由六方会谈第二次会议通过，四处张贴，数十年不变。',
    '十四五规划提出千方百计推进一带一路，三国外长于9·11事件后表态。',
  ])('finds nothing in %s', (content) => {
    expect(read(content)).toEqual([]);
  });

  it.each([
    ['zh', '一百二十'],
    ['zh', '10至'],
    ['zh', '三分之'],
    ['en', 'two hundred and '],
    ['en', '10 to 15 '],
    ['en', '12,'],
  ] as const)('reads a long run of %s %s to its end', (language: Language, piece) => {
    const long = (language === 'zh' ? '双方同意' : 'The two sides agreed on ') + piece.repeat(20_000);
    expect(() => read(long)).not.toThrow();
  });
});
