import { describe, expect, it } from 'vitest';
import { relationTo } from './exchange-day.ts';

describe('relationTo', () => {
  it.each([
    ['2031-07-22', '2031-07-20', 'before-exchange'],
    ['2031-07-22', '2031-07-22', 'same-day'],
    ['2031-07-22', '2031-07-23', 'after-exchange'],
    ['2031-07-22', '2031-06', 'before-exchange'],
    ['2031-07-22', '2031-07', null],
    ['2031-07-22', null, null],
    [null, '2031-07-22', null],
  ])('holds %s against %s', (day, date, relation) => {
    expect(relationTo(day, date)).toBe(relation);
  });
});
