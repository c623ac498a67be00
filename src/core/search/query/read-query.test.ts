import { describe, expect, it } from 'vitest';
import type { Query } from './query.ts';
import { QueryError } from './query-error.ts';
import { readQuery } from './read-query.ts';

/** A query in brackets, for the eye. */
function shown(query: Query): string {
  switch (query.kind) {
    case 'words': {
      const parts = query.parts.map(({ texts }) => texts.join(' '));
      const row = parts.map((part, at) => (at === 0 ? part : `<${query.gaps[at - 1]}> ${part}`)).join(' ');
      return query.exact ? `"${row}"` : row;
    }
    case 'like':
      return `~${query.units.texts.join(' ')}`;
    case 'field':
      return `${query.field}=${query.values.map(({ text }) => text).join('|')}`;
    case 'not':
      return `-${shown(query.part)}`;
    default:
      return `(${query.parts.map(shown).join(query.kind === 'all' ? ' & ' : ' | ')})`;
  }
}

function problem(query: string): QueryError {
  try {
    readQuery(query);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`\`${query}\` was understood`);
}

describe('readQuery', () => {
  it.each([
    ['稀土', '稀 土'],
    ['稀土 出口', '(稀 土 & 出 口)'],
    ['稀土　OR　锂', '(稀 土 | 锂)'],
    ['a b | c', '((a & b) | c)'],
    ['(a OR b) c', '((a | b) & c)'],
    ['a（b OR c）', '(a & (b | c))'],
    ['"Rare Earths" x', '("rare earths" & x)'],
    ['“稀土，出口”', '"稀 土 出 口"'],
    ['a -b NOT c -(d OR e)', '(a & -b & -c & -(d | e))'],
    ['rare-earth', 'rare earth'],
    ['慎重處理*問題', '慎 重 处 理 <10> 问 题'],
    ['"handle * question *3 prudence"', '"handle <10> question <3> prudence"'],
    ['~"both sides agreed"', '~both sides agreed'],
    ['party:CN,US kind:account', '(party=CN|US & kind=account)'],
    ['publisher:"Daily, The"', 'publisher=Daily, The'],
    ['party：「岚海」', 'party=岚海'],
    ['10:30', '10 30'],
    ['or and not', '(or & and & not)'],
    ['a - b', null],
  ])('reads %s', (query, expected) => {
    if (expected === null) expect(problem(query).code).toBe('query-no-words');
    else expect(shown(readQuery(query))).toBe(expected);
  });

  it.each([
    ['', 'query-empty', 0],
    ['  ', 'query-empty', 0],
    ['a "b', 'query-quote-open', 2],
    ['(a OR b', 'query-parenthesis', 0],
    ['a )', 'query-parenthesis', 2],
    ['a OR', 'query-part-missing', 2],
    ['OR a', 'query-part-missing', 0],
    ['()', 'query-part-missing', 1],
    ['a -', 'query-no-words', 2],
    ['a NOT', 'query-part-missing', 2],
    ['-a', 'query-only-not', 0],
    ['a OR -b', 'query-only-not', 0],
    ['partei:CN', 'query-field-unknown', 0],
    ['party:', 'query-field-empty', 0],
    ['party:","', null, 0],
    ['party:,', 'query-field-empty', 0],
    ['a "——"', 'query-no-words', 2],
    ['tarif*', 'query-gap', 0],
    ['"* question"', 'query-gap', 0],
    ['"handl* question"', 'query-gap', 0],
    [`"${'稀'.repeat(500)}"`, 'query-too-long', 0],
    ['a '.repeat(200), 'query-too-long', 200],
    [`${'('.repeat(60)}a${')'.repeat(60)}`, null, 0],
    [`${'('.repeat(51)}a`, 'query-too-long', 50],
  ])('says what is wrong with %j and where', (query, code, at) => {
    if (code === null) return;
    const error = problem(query);
    expect([error.code, error.at.start]).toEqual([code, at]);
    expect(error.message).toContain(`character ${at + 1} of the query`);
  });

  it('proposes the field that was meant', () => {
    expect(problem('partie:CN').message).toContain('Did you mean `party:`?');
  });
});
