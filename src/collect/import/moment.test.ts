import { describe, expect, it } from 'vitest';
import { isoFrom, isoMoment } from './moment.ts';

describe('isoFrom', () => {
  it.each([
    ['2030-06-05T12:15:00Z', '2030-06-05T12:15:00Z'],
    ['2030-06-05T12:15:00.123+0800', '2030-06-05T12:15:00+08:00'],
    ['2030-06-05 12:15', '2030-06-05T12:15'],
    ['2030-06', '2030-06'],
    [' 2030 ', '2030'],
    ['2032-02-29', '2032-02-29'],
    ['2030-02-29', null],
    ['2030-13-01', null],
    ['2030-06-05T25:00:00Z', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (written, iso) => {
    expect(isoFrom(written)).toBe(iso);
  });

  it('never adds an hour that nobody gave', () => {
    expect(isoMoment({ year: 2030, month: 6, day: 5, hour: 9 })).toBe('2030-06-05');
  });
});
