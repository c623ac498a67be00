import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coveringAt, headLength } from './bisect.ts';

it('headLength counts what a walk from the start would', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 20 }), (list, limit) => {
      const sorted = [...list].sort((a, b) => a - b);
      expect(headLength(sorted, (one) => one < limit)).toBe(sorted.filter((one) => one < limit).length);
    }),
  );
});

it('coveringAt finds the span of an offset and nothing in the gaps', () => {
  const spans = [
    { start: 2, end: 4 },
    { start: 4, end: 5 },
    { start: 8, end: 9 },
  ];
  const found = [0, 1, 2, 3, 4, 5, 7, 8, 9].map((offset) =>
    spans.indexOf(coveringAt(spans, offset) as never),
  );
  expect(found).toEqual([-1, -1, 0, 0, 1, -1, -1, 2, -1]);
});
