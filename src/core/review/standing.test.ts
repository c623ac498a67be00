import { describe, expect, it } from 'vitest';
import type { Finding } from '../evidence/finding.ts';
import { quote } from '../evidence/quote.ts';
import { createText } from '../text/text.ts';
import { applyReviews } from './apply.ts';
import type { Act, Anchor, Decision } from './decision.ts';
import { matchStandings } from './match.ts';
import { standingsOf } from './standing.ts';

const text = createText('nv-1', 'Nordavia will cut duties to 10 percent. Talks go on in May.');
const finding: Finding = {
  id: 'm000000000001',
  kind: 'measure',
  value: { measure: 'tariff-rate', value: 10 },
  basis: 'stated',
  evidence: [quote(text, { start: 14, end: 38 })],
  reader: 'measures/rate@0.1.0',
};
const anchor: Anchor = {
  text: 'nv-1',
  sha256: text.sha256,
  start: 14,
  end: 38,
  exact: text.content.slice(14, 38),
  prefix: 'Nordavia will ',
  suffix: '. Talks',
};

let number = 0;
function decide(act: Act, by: string, more: Partial<Decision> = {}): Decision {
  number += 1;
  const about = {
    finding: finding.id,
    kind: finding.kind,
    anchor,
    was: finding.value,
    reader: finding.reader,
  };
  return {
    id: `d${number}`,
    at: `2031-05-0${Math.min(9, number)}T10:00:00Z`,
    by,
    act,
    why: null,
    about: act === 'undo' ? null : about,
    value: null,
    of: null,
    ...more,
  };
}

const now = new Map([['nv-1', { sha256: text.sha256, findings: [finding] }]]);
const stateAfter = (...log: Decision[]) => standingsOf(log)[0]?.state;

describe('standingsOf', () => {
  it('keeps the last word of each person and shows two people side by side', () => {
    const [standing] = standingsOf([
      decide('reject', 'ada'),
      decide('confirm', 'ada'),
      decide('reject', 'bo'),
    ]);
    expect(standing?.opinions.map(({ by, act }) => [by, act])).toEqual([
      ['ada', 'confirm'],
      ['bo', 'reject'],
    ]);
    expect(standing?.state).toBe('disputed');
  });

  it('takes back, and takes back the taking back', () => {
    const first = decide('confirm', 'ada');
    const second = decide('reject', 'ada');
    const undo = decide('undo', 'ada', { of: second.id });
    const redo = decide('undo', 'ada', { of: undo.id });
    expect(stateAfter(first, second)).toBe('rejected');
    expect(stateAfter(first, second, undo)).toBe('confirmed');
    expect(stateAfter(first, second, undo, redo)).toBe('rejected');
  });

  it('holds two edits to be one where the values are, whatever the order of their keys', () => {
    const one = decide('edit', 'ada', { value: { a: 1, b: 2 } });
    expect(stateAfter(one, decide('edit', 'bo', { value: { b: 2, a: 1 } }))).toBe('edited');
    expect(stateAfter(one, decide('edit', 'bo', { value: { b: 3, a: 1 } }))).toBe('disputed');
  });

  it('keeps what is entered of a promise beside the finding, the last word of each person', () => {
    const kept = decide('assess', 'ada', { value: 'kept' });
    const broken = decide('assess', 'bo', { value: 'broken' });
    const again = decide('assess', 'ada', { value: 'partial' });
    const told = (...log: Decision[]) => standingsOf(log)[0]?.judgements.map(({ by, value }) => [by, value]);
    expect(told(kept, broken, again)).toEqual([
      ['ada', 'partial'],
      ['bo', 'broken'],
    ]);
    expect(told(kept, again, decide('undo', 'ada', { of: again.id }))).toEqual([['ada', 'kept']]);
    // Whether it was read right is another question.
    expect(stateAfter(kept, broken)).toBe('open');
    expect(stateAfter(decide('confirm', 'ada'), kept, broken)).toBe('confirmed');
  });

  it('keeps remarks without taking them for decisions', () => {
    const [standing] = standingsOf([decide('note', 'ada', { why: 'Ask the desk.' })]);
    expect(standing).toMatchObject({ state: 'open', remarks: [{ by: 'ada', why: 'Ask the desk.' }] });
  });
});

describe('matchStandings', () => {
  const fate = (findings: readonly Finding[], sha256 = text.sha256) =>
    matchStandings(standingsOf([decide('confirm', 'ada')]), new Map([['nv-1', { sha256, findings }]]))[0];

  it('finds the same finding again, also where only its id is another', () => {
    expect(fate([finding])?.fate).toBe('same');
    expect(fate([{ ...finding, id: 'm000000000002' }])?.fate).toBe('same');
  });

  it('shows what became of a decision whose finding is another now, and never drops it', () => {
    const other = { ...finding, id: 'm000000000003', value: { measure: 'tariff-rate', value: 12 } };
    expect(fate([other])).toMatchObject({ fate: 'changed', now: [other] });
    expect(fate([])?.fate).toBe('gone');
    expect(fate([finding], 'another')?.fate).toBe('same');
    expect(fate([other], 'another')?.fate).toBe('text-changed');
    expect(matchStandings(standingsOf([decide('confirm', 'ada')]), new Map())[0]?.fate).toBe('text-missing');
  });
});

describe('applyReviews', () => {
  const apply = (...log: Decision[]) => applyReviews(text, [finding], matchStandings(standingsOf(log), now));

  it('leaves out what is rejected and shows a person’s value where one was given', () => {
    expect(apply(decide('reject', 'ada'))).toMatchObject({ findings: [], rejected: 1 });
    const edited = apply(decide('edit', 'ada', { value: { measure: 'tariff-rate', value: 11 } }));
    expect(edited.findings).toMatchObject([{ id: finding.id, value: { value: 11 }, reader: 'person/ada' }]);
  });

  it('leaves a disputed finding as the machine gave it, and says so', () => {
    const disputed = apply(decide('reject', 'ada'), decide('confirm', 'bo'));
    expect(disputed).toMatchObject({ findings: [finding], disputed: 1, rejected: 0 });
  });

  it('puts what was added by hand in its place', () => {
    const about = {
      finding: 'hand-1',
      kind: 'event' as const,
      anchor: { ...anchor, start: 0, end: 8, exact: 'Nordavia' },
      was: null,
      reader: null,
    };
    const added = apply(decide('add', 'ada', { about, value: { event: 'other' } }));
    expect(added.findings.map(({ id, reader }) => [id, reader])).toEqual([
      ['hand-1', 'person/ada'],
      [finding.id, finding.reader],
    ]);
  });
});
