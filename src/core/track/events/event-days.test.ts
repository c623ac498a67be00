import { describe, expect, it } from 'vitest';
import { daysIn, extentOf } from './event-days.ts';

describe('extentOf', () => {
  it.each([
    ['2031-02-10', '2031-02-10', '2031-02-10'],
    ['2031-02', '2031-02-01', '2031-02-28'],
    ['2031-05-17/2031-05-18', '2031-05-17', '2031-05-18'],
    ['2031-04-09T00:01/..', '2031-04-09', '2031-04-09'],
    ['../2031-08-31', null, '2031-08-31'],
    ['2031-21', '2031-03-01', '2031-05-31'],
    ['2031-24', '2031-12-01', '2032-02-29'],
  ])('%s allows %s to %s', (date, first, last) => {
    expect(extentOf(date)).toEqual({ first, last });
  });

  it('knows no days of a date without a year, or of one that runs backwards', () => {
    expect(extentOf('XXXX-06-05')).toBeNull();
    expect(extentOf('2031-05-18/2031-05-17')).toBeNull();
  });
});

describe('daysIn', () => {
  it('counts days over the end of a month', () => {
    expect(daysIn(extentOf('2031-02-28/2031-03-01'))).toEqual(['2031-02-28', '2031-03-01']);
  });

  it('counts none of an open date or of a year', () => {
    expect(daysIn(extentOf('../2031-08-31'))).toEqual([]);
    expect(daysIn(extentOf('2031'))).toEqual([]);
  });
});
