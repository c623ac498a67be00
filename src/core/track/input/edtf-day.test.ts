import { describe, expect, it } from 'vitest';
import { dayAfter, inYear, lastDayOf } from './edtf-day.ts';

describe('lastDayOf', () => {
  it.each([
    ['2031-05-21', '2031-05-21'],
    ['2031-04-09T00:01+08:00', '2031-04-09'],
    ['2032-02', '2032-02-29'],
    ['2031', '2031-12-31'],
    ['../2031-06-30', '2031-06-30'],
    ['2031-05-18/2031-07-02', '2031-07-02'],
    ['2031-08-19/..', '2031-08-19'],
    ['2031-23', '2031-11-30'],
    ['2031-24', '2032-02-29'],
    ['2031-33', '2031-03-31'],
  ])('of %s is %s', (edtf, day) => expect(lastDayOf(edtf)).toBe(day));

  it.each(['XXXX-09-30', 'T21:00', '..', ''])('of “%s” cannot be told', (edtf) =>
    expect(lastDayOf(edtf)).toBeNull(),
  );
});

describe('dayAfter', () => {
  it.each([
    ['2031-05-18', 'P45D', '2031-07-02'],
    ['2031-01-31', 'P1M', '2031-02-28'],
    ['2031-11-17', 'P1Y', '2032-11-17'],
    ['2031-12-20', 'P2W', '2032-01-03'],
  ])('%s, %s later, is %s', (day, length, later) => expect(dayAfter(day, length)).toBe(later));

  it('is unknown for a time of day', () => expect(dayAfter('2031-05-18', 'PT24H')).toBeNull());
});

it('a leap day falls on the last of February in other years', () =>
  expect(inYear('2032-02-29', 2033)).toBe('2033-02-28'));
