import { describe, expect, it } from 'vitest';
import type { DossierExchange } from '../../collect/dossier-file.ts';
import { exchangeByDate } from './exchange-by-date.ts';

const exchange = (id: string, date: string | null, parties = ['NV', 'TS']): DossierExchange => ({
  id,
  date,
  level: null,
  channel: null,
  place: null,
  parties,
});
const known = [
  exchange('call', '2031-03-04'),
  exchange('talks', '2031-05-17/2031-05-18'),
  exchange('other', '2031-03-04', ['AA', 'BB']),
  exchange('undated', null),
];
const about = (published: string | null, party: string | null = 'NV') =>
  exchangeByDate({ published, party }, known);

describe('exchangeByDate', () => {
  it.each([
    ['2031-03-04T14:05:00-03:00', 'call'],
    ['2031-03-07', 'call'],
    ['2031-03-03', 'call'],
    ['2031-05-17', 'talks'],
    ['2031-05-20', 'talks'],
    ['2031-03-08', null],
    ['2031-03', null],
    [null, null],
  ])('%s is about %s', (published, expected) => {
    expect(about(published)).toBe(expected);
  });

  it('says nothing where two contacts come into question', () => {
    expect(about('2031-03-04', null)).toBeNull();
  });
});
