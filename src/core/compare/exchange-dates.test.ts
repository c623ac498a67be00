import { describe, expect, it } from 'vitest';
import { quote } from '../evidence/quote.ts';
import { createText } from '../text/text.ts';
import { agreedDate, completeYears, datesAgree } from './exchange-dates.ts';

const evidence = quote(createText('t', 'The call took place.'), { start: 0, end: 8 });

function stated(...values: string[]) {
  return values.map((value, at) => ({ party: `P${at}`, value, evidence }));
}

function years(given: string | null, ...values: string[]): readonly string[] {
  return completeYears(stated(...values), given).map((one) => one.value);
}

describe('completeYears', () => {
  it.each([
    ['the given date', '2031-08-23', ['XXXX-08-23'], ['2031-08-23']],
    ['the other account', null, ['2031-08-23', 'XXXX-08-23'], ['2031-08-23', '2031-08-23']],
    ['a range', '2031-09-17', ['XXXX-09-16/XXXX-09-17'], ['2031-09-16/2031-09-17']],
    ['the day before in another zone', null, ['XXXX-08-22', '2031-08-23'], ['2031-08-22', '2031-08-23']],
    ['the new year between two zones', '2032-01-01', ['XXXX-12-31'], ['2031-12-31']],
    ['a range over the new year', '2032-01-01', ['XXXX-12-30/XXXX-01-01'], ['2031-12-30/2032-01-01']],
  ])('takes the year from %s', (_, given, values, expected) => {
    expect(years(given, ...values)).toEqual(expected);
  });

  it('leaves the year of a day far off unknown', () => {
    expect(years('2031-08-23', 'XXXX-09-23')).toEqual(['XXXX-09-23']);
    expect(years(null, 'XXXX-09-23')).toEqual(['XXXX-09-23']);
  });
});

describe('datesAgree', () => {
  it('lets a day stand beside a range that holds it, for an exchange of days only', () => {
    expect(datesAgree('2031-09-16/2031-09-17', '2031-09-17', true)).toBe(true);
    expect(datesAgree('2031-09-16/2031-09-17', '2031-09-17', false)).toBe(false);
    expect(datesAgree('2031-09-16/2031-09-17', '2031-09-18', true)).toBe(false);
  });

  it('keeps a difference of one day', () => {
    expect(datesAgree('2031-08-22', '2031-08-23', true)).toBe(false);
  });

  it('takes a date without its year for any year', () => {
    expect(datesAgree('XXXX-08-23', '2031-08-23', false)).toBe(true);
    expect(datesAgree('XXXX-08-23', '2031-08-24', false)).toBe(false);
  });
});

describe('agreedDate', () => {
  it('chooses the range of an exchange of days, and nothing where sides differ', () => {
    expect(agreedDate(stated('2031-09-17', '2031-09-16/2031-09-17'), true)).toBe('2031-09-16/2031-09-17');
    expect(agreedDate(stated('2031-09-17', '2031-09-18'), true)).toBeNull();
    expect(agreedDate(stated('2031-09-16', '2031-09-16/2031-09-17', '2031-09-17'), true)).toBeNull();
    expect(agreedDate([], true)).toBeNull();
  });
});
