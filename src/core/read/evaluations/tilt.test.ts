import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Judged, tiltOf } from './tilt.ts';

function judged(party: string, positive: number, negative: number, breaches = 0, motives = 0): Judged {
  return { party, positive, negative, breaches, motives };
}

describe('tiltOf', () => {
  it('tells nothing from three words', () => {
    expect(tiltOf([judged('NV', 3, 0)], ['NV', 'TS'])).toEqual({ tilt: null, n: 3 });
  });

  it('favours the side that is not blamed, also where it is never judged', () => {
    expect(tiltOf([judged('NV', 0, 3, 1)], ['NV', 'TS'])).toEqual({ tilt: 'TS', n: 4 });
  });

  it('names nobody where only the blamed side is known', () => {
    expect(tiltOf([judged('NV', 0, 4)], [])).toEqual({ tilt: null, n: 4 });
  });

  it('is balanced below half of all judging words', () => {
    expect(tiltOf([judged('NV', 2, 3), judged('TS', 2, 2)], ['NV', 'TS'])).toEqual({
      tilt: 'balanced',
      n: 9,
    });
  });

  it('does not weigh imputed aims', () => {
    const alike = [judged('NV', 2, 0, 0, 9), judged('TS', 2, 0)];
    expect(tiltOf(alike, ['NV', 'TS'])).toEqual({ tilt: 'balanced', n: 4 });
  });

  it('does not choose between two that are favoured alike', () => {
    expect(tiltOf([judged('XM', 0, 4)], ['NV', 'TS', 'XM'])).toEqual({ tilt: null, n: 4 });
  });

  it('turns round when the sides change places', () => {
    const count = fc.nat({ max: 9 });
    const side = fc.tuple(count, count, count);
    fc.assert(
      fc.property(side, side, ([p, n, b], [q, m, c]) => {
        const one = tiltOf([judged('NV', p, n, b), judged('TS', q, m, c)], ['NV', 'TS']).tilt;
        const other = tiltOf([judged('NV', q, m, c), judged('TS', p, n, b)], ['NV', 'TS']).tilt;
        expect(other).toBe(one === 'NV' ? 'TS' : one === 'TS' ? 'NV' : one);
      }),
    );
  });
});
