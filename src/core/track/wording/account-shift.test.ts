import { describe, expect, it } from 'vitest';
import { quote } from '../../evidence/quote.ts';
import { createText } from '../../text/text.ts';
import { type AccountTopics, accountShift } from './account-shift.ts';

function account(
  text: string,
  formulations: readonly string[],
  issues: readonly string[] = [],
): AccountTopics {
  const words = quote(createText(text, 'words'), { start: 0, end: 5 });
  const map = (ids: readonly string[]) => new Map(ids.map((id) => [id, words]));
  return { text, party: 'LH', formulations: map(formulations), issues: map(issues) };
}

describe('accountShift', () => {
  it('tells a phrase that the last account had, and one that half of the recent ones had', () => {
    const earlier = [
      account('a', ['strait']),
      account('b', ['strait', 'win-win']),
      account('c', ['win-win']),
    ];
    const { dropped } = accountShift(earlier, account('d', []));
    expect(
      dropped.map(({ formulation, stoodIn, of, last }) => [formulation, stoodIn, of, last.text]),
    ).toEqual([
      ['strait', 2, 3, 'b'],
      ['win-win', 2, 3, 'c'],
    ]);
    expect(accountShift(earlier, account('d', ['strait', 'win-win'])).dropped).toEqual([]);
  });

  it('does not call a phrase dropped that was rare before', () => {
    const earlier = [account('a', ['rare']), account('b', []), account('c', [])];
    expect(accountShift(earlier, account('d', [])).dropped).toEqual([]);
  });

  it('tells a first mention after three silent accounts, not after two', () => {
    const earlier = ['a', 'b', 'c'].map((id) => account(id, [], ['tariffs']));
    const { firstMentions } = accountShift(earlier, account('d', [], ['tariffs', 'rare-earths']));
    expect(firstMentions).toMatchObject([{ kind: 'issue', id: 'rare-earths', silent: 3, everBefore: false }]);
    expect(accountShift(earlier.slice(1), account('d', [], ['rare-earths'])).firstMentions).toEqual([]);
  });

  it('counts the silence from the last mention', () => {
    const earlier = [account('a', [], ['reef']), ...['b', 'c', 'd'].map((id) => account(id, []))];
    expect(accountShift(earlier, account('e', [], ['reef'])).firstMentions).toMatchObject([
      { silent: 3, everBefore: true },
    ]);
  });
});
