import { describe, expect, it } from 'vitest';
import { tableParagraphs } from './table-lines.ts';

describe('tableParagraphs', () => {
  it('keeps columns apart, also where the first cell is empty', () => {
    expect(
      tableParagraphs([
        [['a'], ['b', 'c'], []],
        [[], ['d']],
        [[], []],
      ]),
    ).toEqual(['a\tb c\n\td']);
  });

  it('gives the paragraphs of a table that only holds a page in place', () => {
    const long = '双方就有关问题交换了意见。'.repeat(40);
    expect(tableParagraphs([[['A heading']], [['One.', 'Two.']]])).toEqual(['A heading', 'One.', 'Two.']);
    expect(tableParagraphs([[['menu'], [long]]])).toEqual(['menu', long]);
  });
});
