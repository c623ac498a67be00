import { describe, expect, it } from 'vitest';
import { read } from '../../../../golden/evaluation/read.ts';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { findingsOf } from '../reading.ts';

type Kind = Parameters<typeof findingsOf>[1];

function valuesOf<K extends Kind>(content: string, kind: K) {
  const about = {
    kind: 'report' as const,
    parties: ['NO', 'KE'],
    published: '2031-06-07',
    languages: [/[一-鿿]/.test(content) ? 'zh-Hans' : 'en'],
  };
  const reading = read('t', content, about as never, builtinLexicon());
  return findingsOf(reading, kind).map(({ value }) => value);
}

describe('what a day stands beside', () => {
  it.each([
    ['会谈于挪威时间6月5日晚（北京时间6日上午）举行。', [null, '+08:00']],
    ['会谈于北京时间6月5日晚（美东时间5日上午）举行。', ['+08:00', '-04:00']],
  ])('each keeps its own zone: %s', (content, zones) => {
    expect(valuesOf(content, 'time').map((one) => one.zone?.offset ?? null)).toEqual(zones);
  });

  it.each([
    ['挪威首相每隔一周同肯尼亚总统通话。', 'R/P2W'],
    ['挪威首相每隔三个月同肯尼亚总统通话。', 'R/P3M'],
    ['挪威首相每周同肯尼亚总统通话。', 'R/P1W'],
    ['三年前的今天，公报发表。', '2028-06-07'],
    ['三年前，公报发表。', '2028'],
    ['措施将持续到11月10日（含当日）。', '../2031-11-10'],
    ['他在就职前三天发表讲话。', null],
    ['协议签署次日，市场上涨。', null],
    ['Three years ago today the communiqué was issued.', '2028-06-07'],
    ['The communiqué was issued three years ago.', '2028'],
  ])('%s', (content, value) => {
    expect(valuesOf(content, 'time').map((one) => one.value)).toEqual([value]);
  });

  it.each([
    ['The duties that were suspended in May are set to return on 12 August.', ['2031-05', '2031-08-12']],
    ['The visit planned for April will take place.', ['2032-04']],
    ['5月暂停的关税将于8月12日恢复。', ['2031-05', '2031-08-12']],
    ['双方将于5月暂停关税。', ['2032-05']],
  ])('when a thing came to be is past, whatever becomes of it: %s', (content, values) => {
    expect(valuesOf(content, 'time').map((one) => one.value)).toEqual(values);
  });
});

describe('the day of an exchange with a gloss in brackets', () => {
  it.each([
    ['2031年6月5日（星期四），两国元首通了电话。', '2031-06-05'],
    ['两国元首6月5日（周四）通了电话。', '2031-06-05'],
    ['挪威首相周四同肯尼亚总统通了电话。', '2031-06-05'],
  ])('%s', (content, value) => {
    const dates = valuesOf(content, 'record').filter((one) => one.field === 'date');
    expect(dates.map((one) => one.value)).toEqual([value]);
  });

  it('the first of two days dates the event', () => {
    const content = '会谈于奥斯陆时间6月5日晚（北京时间6日上午）举行。';
    expect(valuesOf(content, 'event').map((one) => one.date)).toEqual(['2031-06-05']);
  });
});

describe('what an event is, and whether it is over', () => {
  it.each([
    ['Talks in Oslo took place in late May.', 'past'],
    ['Norway and Kenya hold talks in late June.', 'scheduled'],
    ['Norway and Kenya held talks in early June.', 'past'],
  ])('%s', (content, status) => {
    expect(valuesOf(content, 'event').map((one) => one.status)).toEqual([status]);
  });

  it('a contact that only dates a clause is not what it tells', () => {
    expect(valuesOf('挪威首相在会晤6天前宣布加税。', 'event').map((one) => one.event)).not.toContain(
      'consult-meeting',
    );
  });
});

describe('amounts and lengths of other things', () => {
  it('halved to a level is no range', () => {
    const amounts = valuesOf('挪威把关税减半至10%。', 'amount');
    expect(amounts.map(({ value, low }) => [value, low])).toEqual([
      [0.5, null],
      [10, null],
    ]);
  });

  it.each([
    ['Six days ahead of the summit, Norway announced a tariff on Kenyan tea.', [null]],
    ['Norway imposed a tariff on Kenyan tea for six months.', ['P6M']],
    ['挪威对肯尼亚公民实行30天以内免签。', [null]],
    ['挪威将对肯尼亚免签政策延长一年。', ['P1Y']],
  ])('%s', (content, durations) => {
    expect(valuesOf(content, 'measure').map((one) => one.duration)).toEqual(durations);
  });

  it.each([
    ['Kenya added 10 Norwegian firms to its unreliable entity list.', 0],
    ['Kenya said Norway was unreliable.', 1],
  ])('the name of a list judges nobody: %s', (content, count) => {
    expect(valuesOf(content, 'evaluation')).toHaveLength(count);
  });
});
