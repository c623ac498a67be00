import { expect, it } from 'vitest';
import { told } from '../utterances/told.fixture.ts';

it.each([
  ['商务部称，谈判取得进展。', ['org:商务部: 谈判取得进展。']],
  ['對此，外交部回應說，沒有這回事。', ['org:外交部: 沒有這回事。']],
  ['商务部公布了名单。', []],
  ['他在商务部工作，说话很快。', []],
])('a ministry without its state is somebody, of no party: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it('is its own in a text of a party', () => {
  expect(told('商务部称，谈判取得进展。', { kind: 'statement', party: 'FR', parties: ['FR', 'GB'] })).toEqual(
    ['side:fr: 谈判取得进展。'],
  );
});

it.each(['中方已就美国对巴西加征关税阐明立场。', '法方已就英方限制出口表明态度。'])(
  'gives nobody the words of a stand that is only told of: %s',
  (text) => {
    expect(told(text).filter((one) => /^side:(?:us|gb)/.test(one))).toEqual([]);
  },
);

it('takes a day between a source and a deed for no words', () => {
  expect(told('据商务部网站消息，12月31日，商务部宣布，将提高税率。')).toEqual(['org:商务部: 将提高税率。']);
});

it('tells a visit from an appeal', () => {
  expect(told('The minister called on the President this morning.')).toEqual([]);
  expect(told('The minister called on Canada to lift the ban.')).toHaveLength(1);
  expect(told('The minister called on both sides for restraint.')).toHaveLength(1);
});

it('keeps “let me” with what it says', () => {
  const found = told('Guo Jiakun: Let me stress that tariff wars have no winners.', {
    kind: 'statement',
    party: 'CN',
    parties: ['CN', 'US'],
  });
  expect(found).toHaveLength(1);
});

it('takes the side of the first of two offices for whoever bears both', () => {
  const about = { kind: 'report', parties: ['FR', 'GB'] } as const;
  expect(told('法方团长、商务部副部长方闻远说，会谈务实。', about)).toEqual(['per:方闻远: 会谈务实。']);
});
