import { describe, expect, it } from 'vitest';
import { makeView } from '../../../text/make-view.ts';
import { type Memory, tellTimes } from '../tell-times.ts';

function memoryAt(published: string): Memory {
  return { published, exchange: null, first: null, told: null, events: () => null };
}

function values(text: string, language: 'en' | 'zh', published: string) {
  return tellTimes(text.toLowerCase(), language, memoryAt(published)).times.map(({ value }) => value.value);
}

describe('the side of the day of speaking', () => {
  it.each([
    ['2031-02-28', '双方2月25日(星期三)举行磋商', '2031-02-25'],
    ['2031-01-06', '双方12月29日(周四)会谈', '2030-12-29'],
    ['2031-06-10', '双方将不迟于12月31日复审', '../2031-12-31'],
    ['2031-03-10', '有关部门须在11月30日前完成评估', '../2031-11-30'],
    ['2031-06-10', '新税率将于1月1日起实施', '2032-01-01/..'],
    ['2031-06-10', '双方工作组可于9月开会', '2031-09'],
    ['2031-06-10', '对方在2月起分三轮将关税提高', '2031-02/..'],
    ['2031-06-10', '承诺暂停自4月2日起实施的措施', '2031-04-02/..'],
    ['2031-06-10', '新税率1月1日起实施', '2031-01-01/..'],
    ['2031-06-10', '双方将在3月1日前提交报告', '../2032-03-01'],
    ['2031-02-20', '在5月地方选举前达成协议', '2031-05'],
    ['2031-03-01', '距离10月大选很近', '2031-10'],
    ['2031-05-18', '措施实施至12月31日止', '../2031-12-31'],
    ['2031-09-10', '在11月的选举中,他失去了多数', '2030-11'],
    ['2031-06-10', '双方将落实6月5日通话共识', '2031-06-05'],
    ['2031-07-25', '如果对方撤销6月3日的指南', '2031-06-03'],
    ['2031-06-10', '对方曾承诺在5月21日前取消', '../2031-05-21'],
  ])('from %s: %s', (published, text, expected) => {
    expect(values(text, 'zh', published)).toEqual([expected]);
  });

  it.each([
    ['2031-09-21', 'The ministers met on Sunday, September 15.', '2031-09-15'],
    ['2031-12-20', 'They will meet on Tuesday, January 8.', '2032-01-08'],
    ['2031-06-10', 'Officials will review the pause no later than December 31.', '../2031-12-31'],
    ['2031-03-10', 'The ministry must report before November 1.', '../2031-11-01'],
    ['2031-06-10', 'The new tariff applies from January 1.', '2032-01-01/..'],
    ['2031-06-10', 'The licence expires in January.', '2032-01'],
    ['2031-06-10', 'The ban took effect on March 1.', '2031-03-01'],
    ['2031-09-10', 'The party fears losses at the elections in the spring.', '2032-21'],
    ['2031-09-10', 'He won the election in April.', '2031-04'],
    ['2031-06-09', 'On Saturday they spoke by phone.', '2031-06-07'],
    ['2031-06-09', 'On Saturday, they will meet.', '2031-06-14'],
    ['2031-06-09', 'On Saturday, the minister said they will meet.', '2031-06-07'],
    ['2031-06-09', 'By Friday, they had agreed.', '../2031-06-06'],
    ['2031-06-09', 'She promised a visit in March.', '2032-03'],
    ['2031-06-09', 'The two sides agreed to a truce in May.', '2031-05'],
    [
      '2031-07-21',
      'They agreed to resume talks at the level of regional commanders in the autumn.',
      '2031-23',
    ],
    ['2031-06-10', 'They undertook to lift the measures by May 21.', '../2031-05-21'],
    ['2031-04-02', 'The talks were to be held before the end of March.', '../2031-03'],
    ['2031-07-25', 'Nordavia will repeal the guidance of June 3.', '2031-06-03'],
    ['2031-07-25', 'Nordavia will repeal the June 3 guidance.', '2031-06-03'],
  ])('from %s: %s', (published, text, expected) => {
    expect(values(text, 'en', published)).toEqual([expected]);
  });

  it('counts on from a limit that has passed', () => {
    const first = tellTimes('they undertook to act by may 21.', 'en', memoryAt('2031-06-10')).memory;
    expect(tellTimes('twenty days later nothing has moved.', 'en', first).times[0]?.value.value).toBe(
      '2031-06-10',
    );
  });

  it.each([
    ['不让一时一事左右方向', []],
    ['5月13日24时前申报', ['../2031-05-13T24:00']],
  ])('%s', (text, expected) => {
    expect(values(text, 'zh', '2031-04-10')).toEqual(expected);
  });

  it.each([
    ['The minister said on September 10 he would decide "in two weeks".', ['2031-09-10', '2031-09-24']],
    ['The minister said on September 10 he would decide in two weeks.', ['2031-09-10', '2031-09-30']],
    ['The duties, first imposed in March 2029, were doubled in July.', ['2029-03', '2031-07']],
    ['The pact was signed in March 2029 and extended in July.', ['2029-03', '2029-07']],
    ['The pause will last six months.', ['P6M']],
    ['Three days later, the ministry protested.', [null]],
    ['Parliament returns on Thursday.', ['2031-09-18']],
  ])('%s', (text, expected) => {
    expect(values(text, 'en', '2031-09-16')).toEqual(expected);
  });

  it.each([
    ['税率将维持到2032年6月30日', ['../2032-06-30']],
    ['三天后，对方宣布反制', [null]],
    ['部长9月10日表示，“两周后”会有决定', ['2031-09-10', '2031-09-24']],
  ])('%s', (text, expected) => {
    expect(values(makeView(text).folded, 'zh', '2031-09-16')).toEqual(expected);
  });

  it('takes a record of months for how long ago, and no day from a day that a clause tells', () => {
    const long =
      'The first call between the president of one side and the president of the other in four months';
    expect(values(long, 'en', '2031-07-22')[0]).toMatch(/\/2031-07/);
    expect(values('The move came on the same day that the bank cut its rate.', 'en', '2031-07-22')).toEqual(
      [],
    );
  });

  it('lets a weekday choose between two years that are equally near', () => {
    expect(values('September 5, a Friday, they met', 'en', '2031-03-05')[0]).toBe('2030-09-05');
    expect(values('Friday, September 5', 'en', '2031-03-05')).toEqual(['2031-09-05']);
    expect(values('Thursday, September 5', 'en', '2031-03-05')).toEqual(['2030-09-05']);
  });
});
