import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, dayNumber, daysInMonth, isoDay, isoWeekday, parseIsoDay } from './calendar.ts';

describe('calendar', () => {
  it('counts from the first day of 1970', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11017);
  });

  it('goes to a day and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (days) => {
        const date = civilDate(days);
        expect(dayNumber(date)).toBe(days);
        expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month));
        expect(isoWeekday(addDays(date, 7))).toBe(isoWeekday(date));
      }),
    );
  });

  it('knows the weekday', () => {
    expect(isoWeekday({ year: 2025, month: 6, day: 5 })).toBe(4);
    expect(isoWeekday({ year: 2024, month: 2, day: 29 })).toBe(4);
    expect(isoWeekday({ year: 1969, month: 12, day: 28 })).toBe(7);
  });

  it('reads ISO days and refuses what is none', () => {
    expect(parseIsoDay('2024-02-29T10:00Z')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(parseIsoDay('2023-02-29')).toBeNull();
    expect(parseIsoDay('5 June')).toBeNull();
    expect(isoDay({ year: 2025, month: 6, day: 5 })).toBe('2025-06-05');
  });
});
