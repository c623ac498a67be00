import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, findingId } from './identity.ts';

const SHA = 'ab'.repeat(32);

describe('findingId', () => {
  it('is stable, short, and begins with its kind', () => {
    const id = findingId(SHA, 'measure', { start: 3, end: 9 }, { rate: 30, unit: 'percent' });
    expect(id).toMatch(/^m[0-9a-f]{12}$/);
    expect(
      findingId(SHA, 'measure', { start: 3, end: 9 }, { unit: 'percent', rate: 30, note: undefined }),
    ).toBe(id);
  });

  it('changes with text, kind, span and value', () => {
    const ids = [
      findingId(SHA, 'measure', { start: 3, end: 9 }, 1),
      findingId('cd'.repeat(32), 'measure', { start: 3, end: 9 }, 1),
      findingId(SHA, 'mention', { start: 3, end: 9 }, 1),
      findingId(SHA, 'measure', { start: 39, end: 40 }, 1),
      findingId(SHA, 'measure', { start: 3, end: 9 }, '1'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells 200,000 findings apart, and fast', () => {
    const started = performance.now();
    const ids = new Set<string>();
    for (let start = 0; start < 200_000; start += 1)
      ids.add(findingId(SHA, 'mention', { start, end: start + 2 }, { id: 'x' }));
    expect(ids.size).toBe(200_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('refuses what JSON cannot write', () => {
    expect(() => findingId(SHA, 'mention', { start: 0, end: 1 }, () => 1)).toThrow(TypeError);
  });
});

describe('canonicalJson', () => {
  it('means the same as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
