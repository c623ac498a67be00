import { describe, expect, it } from 'vitest';
import type { PersonEntry } from '../../lexicon/entry.ts';
import { isOutOfOffice } from './person-roles.ts';

const DAY = '2031-06-07';
const NOW = 'mara holm said the truce was fragile.';

function person(...roles: PersonEntry['roles']): PersonEntry {
  return { id: 'per:mara-holm', party: 'NO', roles } as unknown as PersonEntry;
}

const SERVING = { title: 'Minister for Trade', from: '2030-01-01' };
const SERVED = { title: 'Minister for Trade', from: '2024-01-01', until: '2030-01-01' };
const SCHOLAR = { title: 'Professor, Oslo School of Fisheries' };
const PRESIDENT = { title: 'President, Council on Fisheries' };

describe('whether a name alone speaks for a state', () => {
  it.each([
    ['in office', person(SERVING), false],
    ['back in office', person(SERVED, SERVING), false],
    ['out of office', person(SERVED), true],
    ['out of office and at a university', person(SERVED, SCHOLAR), true],
    ['at a university', person(SCHOLAR), true],
    ['president of an institute', person(PRESIDENT), true],
    ['an office without dates', person({ title: 'President' }), false],
    ['nothing known', person(), false],
  ])('%s', (_, entry, expected) => {
    expect(isOutOfOffice(entry, DAY, NOW)).toBe(expected);
  });

  it('an earlier time is no evidence of today', () => {
    expect(isOutOfOffice(person(SERVED), DAY, 'in 2026 mara holm said the truce was fragile.')).toBe(false);
    expect(isOutOfOffice(person(SERVED), '2027-05-01', NOW)).toBe(false);
  });

  it('without a day of publication nobody is taken out of office', () => {
    expect(isOutOfOffice(person(SERVED), null, NOW)).toBe(false);
  });
});
