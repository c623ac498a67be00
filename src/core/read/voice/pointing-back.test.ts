import { describe, expect, it } from 'vitest';
import { told } from '../utterances/told.fixture.ts';

describe('whom a later sentence means', () => {
  it.each([
    [
      'the official is the one who spoke without a name, and of the same side',
      'A senior Peruvian official said that the quay was safe. The official added that the cranes would come.',
      'anon:pe_official: the cranes would come.',
    ],
    [
      'the spokeswoman is the other side’s where that one spoke before',
      'A Chilean foreign ministry spokeswoman said that nothing had been signed. Peru said that it was ready. The spokeswoman added that the list was final.',
      'side:cl: the list was final.',
    ],
    [
      'she is nobody of whom he was said',
      'Tor Holm, a pilot, was gloomy. “The fees will be back,” he said. Ida Marsh, a lawyer, disagreed. “A fee is hard to collect,” she said. He expects that nothing will change.',
      'per:tor-holm: nothing will change.',
    ],
    [
      'a paragraph brings in whoever goes on',
      'Tor Holm, a pilot, was gloomy. “The fees will be back,” he said.\n\nA third view comes from Ida Marsh, who studies ports. “A fee is hard to collect,” she said.',
      'per:ida-marsh: “A fee is hard to collect,”',
    ],
    [
      'the association is the one that was named, and not the paper',
      'The Harbour Daily reported last week that the quay would close. “We pay for it,” said Tor Holm, head of the Peruvian Pilots’ Association. The association estimates that the duty will cost 900 jobs.',
      'org:peruvian-pilots-association: the duty will cost 900 jobs.',
    ],
    [
      'in her view is the view of whoever spoke',
      'Ida Marsh, who studies ports, was calm. In her view, neither government will go back to the old fees.',
      'per:ida-marsh: neither government will go back to the old fees.',
    ],
    [
      '该发言人 is the last one, of whichever side',
      '秘鲁外交部发言人说，会谈没有结果。智利商务部发言人则称，责任在对方。该发言人还说，智方不会让步。',
      'side:cl: 智方不会让步。',
    ],
    [
      'the office behind a name is what its bearer is',
      '前秘鲁贸易部官员马丁·霍尔姆看法不同，他表示，许可证换来的只是时间。',
      'per:马丁-霍尔姆: 许可证换来的只是时间。',
    ],
  ])('%s', (_, content, said) => {
    expect(told(content)).toContain(said);
  });

  it('puts no other name in the place of a manner of saying', () => {
    expect(told('秘鲁外交部发言人低调表示，名单还没有定。')).toEqual(['side:pe: 名单还没有定。']);
    expect(told('秘鲁外交部发言人坦白说，名单还没有定。')).toEqual(['side:pe: 名单还没有定。']);
  });
});

describe('names with small words and hyphens', () => {
  it.each([
    [
      'Jan-Pieter van de Kerk, a senior economist at Bank Ostra, stated that the deal was bad.',
      'per:jan-pieter-van-de-kerk: the deal was bad.',
    ],
    ['前贸易官员让-吕克·德马蒂警告说，履约记录并不好。', 'per:让-吕克-德马蒂: 履约记录并不好。'],
  ])('%s', (content, said) => {
    expect(told(content)).toContain(said);
  });

  it('leaves what tariffs somebody threatened with to the one who speaks of them', () => {
    const content =
      'Peruvian Minister Ida Holm met the press. She defended the deal in light of higher tariffs Trump had threatened. “It is the best we could get,” she said.';
    expect(told(content).map((one) => one.split(': ')[0])).toEqual(['per:ida-holm', 'per:ida-holm']);
    expect(told(content)).toContain('per:ida-holm: “It is the best we could get,”');
  });
});

describe('what says nothing', () => {
  it.each([
    'Peru tells it differently.',
    'Neither leader mentioned fish.',
    'The deal is old, which tells us more about the last quarrel than about the next one.',
    '智方承诺取消的附加审查，到现在还没有取消。',
  ])('%s', (content) => {
    expect(told(content, { parties: ['CL', 'PE'] })).toEqual([]);
  });

  it('leaves the charge that is rejected to the words that follow', () => {
    expect(told('Peru rejected that, saying the standstill had lapsed.')).toEqual([
      'side:pe: the standstill had lapsed.',
    ]);
  });

  it('reads a report that is printed behind an account as nobody’s own', () => {
    const about = { kind: 'account' as const, party: 'PE', parties: ['CL', 'PE'] };
    const content =
      'The President thanked Chile.\n\nLIMA, Dec. 4 — The leaders spoke on Tuesday.\n\nIda Marsh said that Peru was late.\n\nShe expects that nothing will change.';
    expect(told(content, about)).toContain('per:ida-marsh: nothing will change.');
  });
});

describe('whose words they are in a report on two', () => {
  it.each([
    [
      'an office without a country speaks for the side that it speaks of as its own',
      '外交部发言人8日说，法方一贯主张对话。',
      'side:fr: 法方一贯主张对话。',
    ],
    [
      'behind the mark another party has its own view',
      '智利政府发言人表示，不需要更多的壁垒；秘鲁外交与对外经济部发表声明称，秘方反对征收关税。',
      'side:pe: 秘方反对征收关税。',
    ],
    [
      'he is the one of whom a question tells',
      '有记者提问，智利总统博里奇昨日结束访问，会上他表示，正在重新考虑有关立场，请问发言人有何评论？',
      'per:gabriel-boric: 正在重新考虑有关立场',
    ],
  ])('%s', (_, content, said) => {
    expect(told(content, { parties: ['CL', 'DE', 'FR', 'PE'] })).toContain(said);
  });
});
