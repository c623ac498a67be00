import { describe, expect, it } from 'vitest';
import { SCALE_RANGE } from '../../scale.ts';
import { EVENT_KINDS } from './event-kinds.ts';
import { SCALES } from './index.ts';

describe('the scales that come with Readout', () => {
  it.each(SCALES.map((scale) => [scale.id, scale] as const))(
    '%s gives every kind one value',
    (_, { values }) => {
      expect(values.map(({ kind }) => kind).sort()).toEqual(EVENT_KINDS.map(({ id }) => id).sort());
      for (const { value, reason } of values) {
        expect(value).toBeGreaterThanOrEqual(SCALE_RANGE[0]);
        expect(value).toBeLessThanOrEqual(SCALE_RANGE[1]);
        expect(reason).not.toBe('');
      }
    },
  );

  it('differ on demands by more than on deeds, so that the two can be told apart by their use', () => {
    const [first, second] = SCALES.map(({ values }) => new Map(values.map((one) => [one.kind, one.value])));
    const apart = (kind: string): number => Math.abs((first?.get(kind) ?? 0) - (second?.get(kind) ?? 0));
    expect(apart('demand')).toBeGreaterThan(apart('measure-imposed'));
  });
});
