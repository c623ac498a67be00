import { describe, expect, it } from 'vitest';
import { saidDate } from './said-date.ts';

const CASES: readonly (readonly [string, string | null])[] = [
  ['2031-06-05T21:30:00-04:00', '2031-06-05T21:30:00-04:00'],
  ['2031-06-05T21:30:00.123Z', '2031-06-05T21:30:00Z'],
  ['2031-06-05T21:30+0530', '2031-06-05T21:30+05:30'],
  ['2031年06月05日 21:30 来源：诺达维亚通讯社', '2031-06-05T21:30'],
  ['2031/6/5 下午3:05', '2031-06-05T15:05'],
  ['发布时间：北京时间2031-06-05 21:30:11', '2031-06-05T21:30:11+08:00'],
  ['中華民國120年6月5日', '2031-06-05'],
  ['June 5, 2031 9:30 PM EDT', '2031-06-05T21:30-04:00'],
  ['9:30 PM EDT, Thu June 5, 2031', '2031-06-05T21:30-04:00'],
  ['Jan. 3, 2031, 4:05 p.m. Eastern Time', '2031-01-03T16:05-05:00'],
  ['Thu, 05 Jun 2031 21:30:00 +0800', '2031-06-05T21:30:00+08:00'],
  ['5 June 2031', '2031-06-05'],
  ['20310605213000', '2031-06-05T21:30:00'],
  // Days first or months first: told only where one of the figures can be no month.
  ['31/01/2031', '2031-01-31'],
  ['01/31/2031', '2031-01-31'],
  ['01/02/2031', null],
  // CST is the zone of several countries; a zone that is not told is not made up.
  ['June 5, 2031 at 12:15 pm CST', '2031-06-05T12:15'],
  // A midnight to the second is what programs write that know the day only.
  ['2031-06-05T00:00:00+08:00', '2031-06-05'],
  ['2031-06-05  浏览：33', '2031-06-05'],
  ['2031-13-05', null],
  ['2031-02-30', null],
  ['no date', null],
];

describe('saidDate', () => {
  for (const [line, value] of CASES) {
    it(`reads ${line}`, () => expect(saidDate(line)?.value ?? null).toBe(value));
  }

  it('tells where the date stands in the line', () => {
    const line = 'Posted June 5, 2031 by the press office';
    const date = saidDate(line);
    expect(line.slice(date?.start, date?.end)).toBe('June 5, 2031');
  });
});
