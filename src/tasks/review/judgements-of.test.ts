import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/evidence/finding.ts';
import { quote } from '../../core/evidence/quote.ts';
import type { Decision } from '../../core/review/decision.ts';
import { matchStandings } from '../../core/review/match.ts';
import { standingsOf } from '../../core/review/standing.ts';
import { createText } from '../../core/text/text.ts';
import { judgementsOf } from './judgements-of.ts';

const text = createText('cl-1', 'Chile will lift the ban on timber by June 30.');
const finding: Finding = {
  id: 'c1',
  kind: 'commitment',
  value: { action: 'lift the ban on timber by June 30' },
  basis: 'stated',
  evidence: [quote(text, { start: 0, end: 44 })],
  reader: 'commitment/undertaken@0.1.0',
};
const { start, end, exact } = finding.evidence[0];
const anchor = { text: text.id, sha256: text.sha256, start, end, exact, prefix: '', suffix: '.' };
const { kind, value: was, reader } = finding;
const decision: Decision = {
  id: 'r1',
  at: '2031-07-10T09:00:00Z',
  by: 'ada',
  act: 'assess',
  why: 'read by eye',
  about: { finding: finding.id, kind, anchor, was, reader },
  value: 'kept',
  of: null,
};
const told = (findings: readonly Finding[], until: string | null = null, sha256 = text.sha256) =>
  judgementsOf(matchStandings(standingsOf([decision]), new Map([['cl-1', { sha256, findings }]])), until);

describe('what was entered', () => {
  it('is about the finding of today', () => {
    expect(told([finding])).toMatchObject({
      waiting: 0,
      judgements: [{ finding: 'c1', by: 'ada', value: 'kept', readOtherwise: false }],
    });
  });

  it('stays with its words when readers give them another meaning, and says so', () => {
    const read = {
      ...finding,
      id: 'c2',
      value: { action: 'lift the ban on timber', deadline: 'by June 30' },
    };
    expect(told([read])).toMatchObject({ waiting: 0, judgements: [{ finding: 'c2', readOtherwise: true }] });
  });

  it('waits where the words are gone, are several things now, or stand in another version', () => {
    expect(told([])).toEqual({ judgements: [], waiting: 1 });
    const two = ['c2', 'c3'].map((id) => ({ ...finding, id, value: { action: id } }));
    expect(told(two)).toEqual({ judgements: [], waiting: 1 });
    expect(told([], null, 'another')).toEqual({ judgements: [], waiting: 1 });
  });

  it('does not count on a day before it was entered', () => {
    expect(told([finding], '2031-07-09')).toEqual({ judgements: [], waiting: 0 });
    expect(told([finding], '2031-07-10').judgements).toHaveLength(1);
  });
});
