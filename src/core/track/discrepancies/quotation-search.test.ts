import { describe, expect, it } from 'vitest';
import { QuotationSearch } from './quotation-search.ts';

/** How the words stand in the text, and where. */
function found(words: string, text: string): readonly string[] {
  return new QuotationSearch(['other words entirely', words])
    .in(text)
    .map(({ sought, how, span }) => `${sought} ${how} ${text.slice(span.start, span.end)}`);
}

describe('QuotationSearch', () => {
  it('finds words in the other script and in another case', () => {
    expect(found('不可逾越的紅線', '这是不可逾越的红线。')).toEqual(['1 verbatim 不可逾越的红线']);
    expect(found('A very good call,', 'it was a Very Good call')).toEqual(['1 verbatim a Very Good call']);
  });

  it('finds short words by themselves, and no part of another word', () => {
    expect(found('应约', '林岸应约通电话')).toEqual(['1 verbatim 应约']);
    expect(found('trade', 'The trademark office')).toEqual([]);
  });

  it('finds words of which the middle was left out, in their order only', () => {
    const text = 'We will suspend the duty for ninety days and retain the rest.';
    expect(found('suspend the duty … retain the rest', text)).toEqual([
      '1 elided suspend the duty for ninety days and retain the rest',
    ]);
    expect(found('retain the rest … suspend the duty', text)).toEqual([]);
  });

  it('finds long words that were changed a little, and not those that are merely alike', () => {
    const text = 'The measures seriously undermine the consensus that was reached in May.';
    expect(found('The measures gravely undermine the consensus reached in May', text)).toEqual([
      '1 altered The measures seriously undermine the consensus that was reached in May',
    ]);
    expect(found('The measures respect every word of the consensus they signed', text)).toEqual([]);
  });
});
