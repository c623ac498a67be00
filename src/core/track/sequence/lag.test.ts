import { describe, expect, it } from 'vitest';
import { dayAfter, daysBetween, daysOf, isExact, lagBetween } from './lag.ts';
import { event } from './track-event.fixture.ts';

const daysIn = (line: string) => daysOf(event(line));

describe('lagBetween', () => {
  it('counts whole days across a leap day and a change of clocks', () => {
    expect(daysBetween('2032-02-28', '2032-03-01')).toBe(2);
    expect(daysBetween('2031-03-29', '2031-03-31')).toBe(2);
    expect(dayAfter('2031-12-31', 1)).toBe('2032-01-01');
  });

  it('counts from the end of talks that lasted to the start of what came after', () => {
    const talks = daysIn('NV+LH>NV+LH delegation-talks 2031-05-17/2031-05-18');
    const act = daysIn('NV>LH measure-announced 2031-05-28');
    expect(talks && act && lagBetween(talks, act)).toEqual({ least: 10, most: 10 });
    expect(talks && act && lagBetween(act, talks)).toEqual({ least: -11, most: -11 });
  });

  it('keeps a vague day a range', () => {
    const act = daysIn('NV>LH measure-announced 2031-04-02');
    const answer = daysIn('LH>NV measure-imposed 2031-05-01/2031-05-31');
    const lag = act && answer && lagBetween(act, answer);
    expect(lag).toEqual({ least: 29, most: 59 });
    expect(lag && isExact(lag)).toBe(false);
  });

  it('has no days for an event with an open end', () => {
    expect(daysOf(event('NV>LH listing 2031-05-01', { day: null, date: '../2031-05-01' }))).toBeNull();
  });
});
