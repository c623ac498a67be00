import { describe, expect, it } from 'vitest';
import { checkQuote } from './check-quote.ts';
import { findQuotes } from './find-quotes.ts';

const quote = { text: 'a', start: 4, end: 9, exact: 'trade' };

describe('checkQuote', () => {
  it('holds where the words stand', () => {
    expect(checkQuote(quote, 'The trade talks.')).toEqual({ holds: true });
  });

  it('says what stands there now, and where the words went if that is certain', () => {
    expect(checkQuote(quote, 'On the trade talks.')).toEqual({
      holds: false,
      reads: 'he tr',
      movedTo: { start: 7, end: 12 },
    });
    expect(checkQuote(quote, 'A trade is a trade.')).toMatchObject({ holds: false, movedTo: null });
    expect(checkQuote(quote, 'Short')).toMatchObject({ holds: false, reads: null, movedTo: null });
  });
});

describe('findQuotes', () => {
  it('finds every quotation, with its JSON Pointer', () => {
    const found = findQuotes({ issues: [{ cells: { 'A/B': { evidence: [quote] } } }], text: { id: 'a' } });
    expect(found).toEqual([{ quote, at: '/issues/0/cells/A~1B/evidence/0' }]);
  });
});
