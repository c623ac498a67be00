import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasStem, stemOf } from './stem.ts';

describe('stemOf', () => {
  it.each([
    ['tariff', 'tariffs'],
    ['trade', 'trades', 'traded', 'trading'],
    ['policy', 'policies'],
    ['plan', 'plans', 'planned', 'planning'],
    ['tax', 'taxes', 'taxed', 'taxing'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['process', 'processes', 'processed', 'processing'],
    ['ban', 'banned', 'bans'],
    ['proceed', 'proceeds', 'proceeded', 'proceeding'],
    ['use', 'uses', 'used', 'using'],
    ['axe', 'axes'],
    ['owe', 'owes', 'owed', 'owing'],
    ['control', 'controls', 'controlled', 'controlling'],
  ])('joins %s with its forms', (word, ...forms) => {
    for (const form of forms) expect([form, stemOf(form)]).toEqual([form, stemOf(word)]);
  });

  it.each([
    ['united', 'units'],
    ['news', 'new'],
    ['string', 'strong'],
    ['crisis', 'crises'],
    ['bus', 'busy'],
    ['uses', 'us'],
    ['being', 'bee'],
    ['past', 'paste d'],
    ['出口', '出'],
  ])('keeps %s and %s apart', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

  it('shares two letters with the word, so that `hasStem` never misses one', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(word, (one) => {
        expect(hasStem(one, stemOf(one))).toBe(true);
      }),
      { numRuns: 2000 },
    );
    for (const one of [
      'dying',
      'bees',
      'eggs',
      'added',
      'essed',
      'ies',
      'ooozed',
      'ases',
      'uses',
      'azed',
      'eying',
    ])
      expect(hasStem(one, stemOf(one))).toBe(true);
  });
});
