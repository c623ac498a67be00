import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingId } from './identity.ts';

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

  it('tells 200,000 findings apart', () => {
    const ids = new Set<string>();
    for (let start = 0; start < 200_000; start += 1)
      ids.add(findingId(SHA, 'mention', { start, end: start + 2 }, { id: 'x' }));
    expect(ids.size).toBe(200_000);
  });

  it('tells values apart as JSON does, whatever the order of keys', () => {
    const id = (value: unknown): string => findingId(SHA, 'mention', { start: 0, end: 1 }, value);
    // A round through JSON, because it knows no -0.
    const jsonValue = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(jsonValue, jsonValue, (a, b) => {
        expect(id(a) === id(b)).toBe(sorted(a) === sorted(b));
        expect(id(reversed(a))).toBe(id(a));
      }),
    );
  });

  it('keeps values apart that share their letters, and moves with every field', () => {
    const values = [
      { a: 'bc' },
      { ab: 'c' },
      { a: 'b', c: '' },
      { a: ['b', 'c'] },
      { a: ['bc'] },
      { a: [['b'], 'c'] },
      [{ a: 1 }, { b: 2 }],
      [{ a: 1, b: 2 }],
      [{ b: 1 }, { a: 2 }],
      { a: 1, b: 2 },
      { a: 2, b: 1 },
      { a: null },
      { a: 'null' },
      { a: 0.5 },
      { a: '0.5' },
      {},
      [],
      null,
      '',
    ];
    const ids = values.map((value) => findingId(SHA, 'mention', { start: 0, end: 1 }, value));
    expect(new Set(ids).size).toBe(values.length);
  });

  it('refuses what JSON cannot write', () => {
    expect(() => findingId(SHA, 'mention', { start: 0, end: 1 }, () => 1)).toThrow(TypeError);
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, field) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  );
}
