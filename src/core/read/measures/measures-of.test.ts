import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { unmark } from '../examples.ts';
import type { MeasureValue } from '../values.ts';
import { measureTaken } from './measure.ts';
import { measuresOf } from './measures-of.ts';

const lexicon = builtinLexicon();

function measures(content: string, party: string | null = null): { words: string; value: MeasureValue }[] {
  const context = buildContext(createText('t', content), { ...UNKNOWN_SOURCE, party }, lexicon);
  return [...measuresOf(context)].map(({ span, value }) => ({
    words: content.slice(span.start, span.end),
    value,
  }));
}

describe('the examples of the reader of measures', () => {
  it.each(measureTaken.examples.map((one) => [one.marked, one] as const))('%s', (_, example) => {
    const { content, spans } = unmark(example.marked);
    const found = measures(content);
    expect(found.map(({ words }) => words)).toEqual(spans.map(({ start, end }) => content.slice(start, end)));
    if (example.value) expect(found[0]?.value).toMatchObject(example.value);
  });
});

describe('whose measure it is', () => {
  it.each([
    ['法国对巴西钢材加征30%关税。', 'FR', 'BR'],
    ['巴西批評法國提高關稅。', 'FR', null],
    ['法方批评巴西企业并收紧签证。', 'FR', 'BR'],
    ['巴西对法国输巴商品加征关税，并暂停对法出口许可。', 'BR', 'FR'],
    ['France imposed tariffs on Brazilian goods.', 'FR', 'BR'],
    ['Tariffs were imposed on Brazilian goods by France.', 'FR', 'BR'],
    ["Brazil's export controls on France took effect.", 'BR', 'FR'],
    ['France revoked the visas of Brazilian students.', 'FR', 'BR'],
    ['Brazilian officials said tariffs were cut.', null, null],
    ['法巴双方互相加征关税。', 'both', 'both'],
  ])('%s', (content, by, on) => {
    expect(measures(content)[0]?.value).toMatchObject({ by, on });
  });

  it('is that of the party whose notice it is where nobody is named', () => {
    const content = '自2031年4月9日起，对进口轮胎加征20%关税。';
    expect(measures(content, 'FR')[0]?.value).toMatchObject({
      by: 'FR',
      effective: { asWritten: '2031年4月9日' },
    });
    expect(measures(content)[0]?.value.by).toBeNull();
  });
});

describe('polarity', () => {
  it.each([
    ['法方撤销关税。', 'remove', 'ease'],
    ['法方吊销签证。', 'revoke', 'tighten'],
    ['法方恢复发放签证。', 'grant', 'ease'],
    ['法方取消签证限制。', 'remove', 'ease'],
    ['法方延长关税暂停期90天。', 'extend', 'ease'],
    ['France extended the suspension of tariffs.', 'extend', 'ease'],
    ['France ended the suspension of tariffs.', 'impose', 'tighten'],
    ['France relaxed visa restrictions.', 'cut', 'ease'],
    ['France approved export licences.', 'grant', 'ease'],
    ['France halted exports of turbines.', 'impose', 'tighten'],
  ])('%s', (content, action, direction) => {
    expect(measures(content)[0]?.value).toMatchObject({ action, direction });
  });
});

describe('figures', () => {
  it('gives a total and the duties that it is made of', () => {
    const found = measures('France raised total tariffs to 75 percent, that is 15 percent plus 60 percent.');
    expect(found.map(({ value }) => [value.value, value.component])).toEqual([
      [75, 'total'],
      [15, 'component'],
      [60, 'component'],
    ]);
  });

  it('parts a change from the level that it leads to', () => {
    const found = measures('法方将关税上调35个百分点至60%。');
    expect(found.map(({ value }) => [value.value, value.unit, value.figure])).toEqual([
      [35, 'percentage-point', 'change'],
      [60, 'percent', 'level'],
    ]);
  });

  it('does not take the numbers of a neighbour', () => {
    const found = measures('法方加征10%关税，将4家企业列入实体清单。');
    expect(found.map(({ value }) => value.value)).toEqual([10, 4]);
  });

  it.each([
    ['France raised duties on Brazilian tyres from 12% to 21.5%.', 12, 21.5],
    ['Tariffs on Brazilian tyres dropped to 12% from 30%.', 30, 12],
    ['法国关税由30%降到12%。', 30, 12],
  ])('%s', (content, before, value) => {
    expect(measures(content)[0]?.value).toMatchObject({ before, value, figure: 'level' });
  });
});

describe('what is no act', () => {
  it.each([
    '专家认为，加征关税会推高物价。',
    '法方应当尊重事实，取消出口限制。',
    '法方希望暂停免签政策。',
    '巴西出口增长一成。',
    '全面取消关税的可能性不大。',
    '双方讨论了撤销签证的条件。',
    'A full removal of the tariffs is unlikely.',
    'Exports fell 8 percent in June.',
    'France threatened to impose sanctions.',
    'If talks fail, France will raise tariffs.',
  ])('%s', (content) => {
    expect(measures(content)).toEqual([]);
  });

  it('still takes what was done where something else is asked for', () => {
    const found = measures('法方要求巴西尊重事实，包括已签发部分出口许可证。');
    expect(found[0]?.value).toMatchObject({ measure: 'licence-grant', by: 'FR', status: 'executed' });
  });
});
