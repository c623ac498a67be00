import { describe, expect, it } from 'vitest';
import type { TrackEvent } from '../events/track-event.ts';
import type { MeasureAct, MeasureComponent } from '../measures/measure-act.ts';
import type { SequenceNote } from './note-sequence.ts';
import { reversals } from './reversals.ts';
import { event, mentionAt } from './track-event.fixture.ts';

/** `duty impose 2031-04-02 100`: an act upon a component; the level is left out for what has no rate. */
function act(line: string, overrides: Partial<MeasureAct> = {}): MeasureAct {
  const [component = '', action = '', day = '', level] = line.split(' ');
  return {
    id: line,
    component,
    action: action as MeasureAct['action'],
    level: level === undefined ? null : Number(level),
    change: null,
    unit: null,
    count: null,
    announced: { day, moment: null, bound: '=', basis: 'stated', why: null },
    effective: null,
    until: null,
    duration: null,
    instrument: null,
    object: null,
    issues: [],
    note: null,
    supersedes: [],
    supersededBy: null,
    planned: false,
    known: day,
    mentions: [mentionAt({ text: line })],
    sources: 1,
    versions: [],
    ...overrides,
  } as MeasureAct;
}

function component(id: string, measure: string, issues: readonly string[], rated = false): MeasureComponent {
  return {
    id,
    measure,
    by: 'NV',
    on: 'LH',
    rated,
    general: false,
    unit: null,
    instrument: null,
    object: null,
    issues,
    acts: [],
  };
}

const COMPONENTS = [
  component('duty', 'tariff-rate', ['tariffs'], true),
  component('other-duty', 'tariff-rate', ['tariffs'], true),
  component('revocation', 'visa-revocation', ['visas']),
  component('easing', 'visa-easing', ['visas']),
  component('licences', 'export-licensing', ['licences']),
];

function turns(
  acts: readonly MeasureAct[],
  events: readonly TrackEvent[] = [],
  notes: readonly SequenceNote[] = [],
) {
  return reversals({ acts, components: COMPONENTS }, events, notes).map(
    ({ type, direction, earlier, later, days, between }) =>
      `${type} ${direction} ${earlier.day} ${later.day} ${days} ${between.length}`,
  );
}

describe('reversals', () => {
  it('hold an act against the first of the run that it turns', () => {
    expect(
      turns([
        act('duty impose 2031-04-02 20'),
        act('duty raise 2031-04-09 100'),
        act('duty suspend 2031-05-18 10'),
      ]),
    ).toEqual(['policy eased 2031-04-02 2031-05-18 46 1']);
  });

  it('tell the direction of a rate by its levels, and never mix two components', () => {
    expect(
      turns([
        act('duty impose 2031-04-02 20'),
        act('duty impose 2031-04-09 10'),
        act('other-duty cut 2031-05-18 0'),
      ]),
    ).toEqual(['policy eased 2031-04-02 2031-04-09 7 0']);
  });

  it('find a rule withdrawn under another name of its family', () => {
    expect(turns([act('revocation revoke 2031-05-28'), act('easing grant 2031-10-21')])).toEqual([
      'policy eased 2031-05-28 2031-10-21 146 0',
    ]);
  });

  it('show friendly words as words, once, and leave the policy standing', () => {
    const acts = [act('revocation revoke 2031-05-28'), act('easing grant 2031-10-21')];
    const words = [event('NV>LH praise 2031-07-22 visas'), event('NV>LH praise 2031-08-01 visas')];
    expect(turns(acts.slice(0, 1), words)).toEqual(['words eased 2031-05-28 2031-07-22 55 0']);
    expect(turns(acts, words)).toEqual([
      'words eased 2031-05-28 2031-07-22 55 0',
      'policy eased 2031-05-28 2031-10-21 146 0',
    ]);
  });

  it('take no single case, no intention and no other side’s words for a turn', () => {
    expect(turns([act('licences impose 2031-04-11'), act('licences grant 2031-06-10')])).toEqual([]);
    expect(
      turns([act('duty impose 2031-04-02 20'), act('duty cut 2031-05-18 0', { planned: true })]),
    ).toEqual([]);
    expect(turns([act('revocation revoke 2031-05-28')], [event('LH>NV praise 2031-07-22 visas')])).toEqual(
      [],
    );
  });

  it('find what was denied and is confirmed', () => {
    const answer = (response: 'denied' | 'confirmed', day: string) => ({
      text: day,
      replies: [],
      replyClaims: [],
      unanswered: [],
      accepted: [],
      answers: [
        {
          party: 'NV',
          response,
          issues: ['visas'],
          day,
          finding: day,
          evidence: mentionAt({ text: day }).evidence,
        },
      ],
    });
    expect(turns([], [], [answer('denied', '2031-05-01'), answer('confirmed', '2031-05-11')])).toEqual([
      'account confirmed 2031-05-01 2031-05-11 10 0',
    ]);
  });
});
