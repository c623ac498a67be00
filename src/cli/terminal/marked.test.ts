import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedLines } from './marked.ts';
import { makePaint } from './paint.ts';

const plain = { columns: 80, paint: makePaint(false), symbols: true };
const coloured = { ...plain, paint: makePaint(true) };
const yellow = (text: string): string => makePaint(true).bold(makePaint(true).yellow(text));

describe('markedLines', () => {
  it('puts signs around the words, or colours them and nothing else', () => {
    const marks = [{ start: 3, end: 5 }];
    expect(markedLines('双方就关税磋商。', marks, 40, plain)).toEqual(['双方就»关税«磋商。']);
    expect(markedLines('双方就关税磋商。', marks, 40, { ...plain, symbols: false })).toEqual([
      '双方就[关税]磋商。',
    ]);
    expect(markedLines('双方就关税磋商。', marks, 40, coloured)).toEqual([`双方就${yellow('关税')}磋商。`]);
  });

  it('goes on with the colour on the next line, and ends it there', () => {
    expect(markedLines('双方就关税磋商。', [{ start: 1, end: 5 }], 6, coloured)).toEqual([
      `双${yellow('方就')}`,
      `${yellow('关税')}磋`,
      '商。',
    ]);
  });

  it('loses no character but blanks, however it is broken', () => {
    const text = fc
      .array(fc.constantFrom('关税', '，', 'talks ', 'a-b ', '。'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        fc.nat(20),
        fc.nat(20),
        fc.integer({ min: 4, max: 30 }),
        (whole, start, length, columns) => {
          const mark = { start: Math.min(start, whole.length), end: Math.min(start + length, whole.length) };
          const shown = markedLines(whole, [mark], columns, coloured)
            .join('')
            .replaceAll(/\p{Cc}\[\d+m/gu, '');
          expect(shown.replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
        },
      ),
    );
  });
});
