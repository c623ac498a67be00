import { describe, expect, it } from 'vitest';
import { addressDate } from './address-date.ts';

describe('addressDate', () => {
  it.each([
    ['/news/2031/07/22/talks', '2031-07-22'],
    ['/news/2031/7/2/talks', '2031-07-02'],
    ['/articles/2031-07-22/talks', '2031-07-22'],
    ['/politics/2031-07/22/c_113.htm', '2031-07-22'],
    ['/world/talks-end-2031-07-22/', '2031-07-22'],
    ['/wjdt/203107/t20310722_118.shtml', '2031-07-22'],
    ['/2031/07/talks.html', '2031-07'],
  ])('reads the day or month of %s', (path, date) => {
    expect(addressDate(path)).toBe(date);
  });

  it.each(['/story/20311340', '/2031/13/45/x', '/id/1203107221', '/urn-newsml-20090101-310722-93', ''])(
    'finds no date in %s',
    (path) => {
      expect(addressDate(path)).toBeNull();
    },
  );
});
