import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excludeEachOther, type Venue, venuesIn } from './venue.ts';

const VENUES: readonly Venue[] = ['exchange', 'post', 'statement', 'briefing', 'oral', 'interview', 'speech'];

describe('venuesIn', () => {
  it.each([
    ['首相在社交平台上写道', ['post']],
    ['首相在通话中表示', ['exchange']],
    ['首相在通话后发布声明', ['statement']],
    ['发言人在例行记者会上回应', ['briefing']],
    ['首相在接受海岸台采访时说', ['interview']],
    ['首相访问渔港', []],
  ])('%s', (folded, venues) => {
    expect(venuesIn(folded, 'zh').map(({ venue }) => venue)).toEqual(venues);
  });

  it.each([
    ['the premier told reporters on monday', ['oral']],
    ['the premier said during the call', ['exchange']],
    ['the premier wrote in a post', ['post']],
    ['the ministry said in a written statement', ['statement']],
    ['the premier visited a port', []],
  ])('%s', (folded, venues) => {
    expect(venuesIn(folded, 'en').map(({ venue }) => venue)).toEqual(venues);
  });
});

describe('excludeEachOther', () => {
  it('holds both ways, and for no venue against itself', () => {
    const venue = fc.constantFrom(...VENUES);
    fc.assert(
      fc.property(venue, venue, (a, b) => {
        expect(excludeEachOther(a, b)).toBe(excludeEachOther(b, a));
        expect(excludeEachOther(a, a)).toBe(false);
      }),
    );
  });

  it('lets a statement be posted or read out, and not be made in the call', () => {
    expect(excludeEachOther('statement', 'post')).toBe(false);
    expect(excludeEachOther('statement', 'exchange')).toBe(true);
    expect(excludeEachOther('post', 'exchange')).toBe(true);
  });
});
