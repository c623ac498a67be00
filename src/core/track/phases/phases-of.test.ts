import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssueEntry } from '../../lexicon/entry.ts';
import type { TrackEvent } from '../events/track-event.ts';
import type { ExchangeRecord } from '../exchanges/exchange-record.ts';
import { event } from '../sequence/track-event.fixture.ts';
import type { PhaseNote } from './note-phases.ts';
import { phasesOf } from './phases-of.ts';

const issue = (id: string, family: IssueEntry['family']): IssueEntry => ({
  id,
  family,
  label: { en: id, 'zh-Hans': id, 'zh-Hant': id },
  forms: { en: [], zh: [] },
});
const lexicon = {
  issue: [issue('tariffs', 'economy'), issue('next-round', 'process'), issue('fishery', 'security')],
};

function told(events: readonly TrackEvent[], asOf = '2032-01-01', notes: readonly PhaseNote[] = []) {
  const context = { parties: ['NV', 'LH'], asOf, lexicon };
  return phasesOf(notes, context, { events, exchanges: [] }, null).phases;
}

const states = (events: readonly TrackEvent[], asOf?: string, notes?: readonly PhaseNote[]) =>
  told(events, asOf, notes).map(({ state, from, rule }) => `${state} ${from} ${rule}`);

const looked = (...days: readonly string[]): readonly PhaseNote[] =>
  days.map((known) => ({ text: known, known, exchange: null, issues: [], formulations: [] }));

const CALL = event('NV+LH>NV+LH leader-call 2031-03-04');
const RESTRICTS = event('NV>LH measure-announced 2031-04-02 tariffs');
const TALKS = event('NV+LH>NV+LH delegation-talks 2031-05-17/2031-05-18');
const DEAL = event('NV+LH>NV+LH deal-signed 2031-05-18');
const ACCUSES = event('NV>LH breach-accusation 2031-06-10');
const ACCUSED_BACK = event('LH>NV breach-accusation 2031-06-11');
/** A round said in the call of July 21 to be held on August 11. */
const ROUND = event('NV+LH>NV+LH delegation-talks 2031-08-11 next-round', {
  status: 'scheduled',
  known: '2031-07-21',
});

describe('the automaton', () => {
  it('walks from a call through retaliation and a deal to stalemate, restart and talks', () => {
    const events = [
      CALL,
      RESTRICTS,
      event('LH>NV measure-announced 2031-04-10 tariffs'),
      TALKS,
      DEAL,
      event('NV>LH measure-suspended 2031-05-21 tariffs'),
      ACCUSES,
      ACCUSED_BACK,
      event('NV+LH>NV+LH leader-call 2031-07-21'),
      ROUND,
      event('NV+LH>NV+LH delegation-talks 2031-08-11'),
    ];
    expect(states(events)).toEqual([
      'contact 2031-03-04 contact.first-leaders',
      'friction 2031-04-02 friction.restriction',
      'retaliation 2031-04-10 retaliation.both-restrict',
      'talks 2031-05-17 talks.held',
      'deal 2031-05-18 deal.text',
      'implementation 2031-05-21 implementation.first-act',
      'stalemate 2031-06-11 stalemate.accusations',
      'contact 2031-07-21 contact.leaders',
      'restart 2031-07-21 restart.round-agreed',
      'talks 2031-08-11 talks.held',
    ]);
  });

  it('gives every boundary its events, its length, and both days of a vague one', () => {
    const vague = event('NV>LH listing 2031-04-01/2031-04-30');
    const [first, second] = told([CALL, vague], '2031-05-10');
    expect(first).toMatchObject({ state: 'contact', until: '2031-04-30', days: 57, fromEarliest: null });
    expect(second).toMatchObject({ from: '2031-04-30', fromEarliest: '2031-04-01', until: null, days: 10 });
    expect(second?.events.map(({ event: id }) => id)).toEqual([vague.id]);
  });

  it('places nothing that is too vague, or of which only an end is told', () => {
    expect(states([CALL, event('NV>LH listing 2031-04-01/2031-06-30')])).toHaveLength(1);
    expect(states([CALL, event('NV>LH listing 2031-06-30', { day: null })])).toHaveLength(1);
  });

  it('does not let a source place an act later than it told it', () => {
    const told31 = event('NV>LH listing 2031-04-01/2031-04-30', { known: '2031-04-14' });
    expect(states([CALL, told31]).at(-1)).toBe('friction 2031-04-14 friction.restriction');
  });

  it('calls a measure retaliation only within 30 days of one by the other side, and with no deal between', () => {
    expect(states([RESTRICTS, event('LH>NV listing 2031-05-03')])).toHaveLength(1);
    expect(states([RESTRICTS, event('NV>LH listing 2031-04-10')])).toHaveLength(1);
    const dealt = [event('NV>LH listing 2031-05-10'), DEAL, event('LH>NV listing 2031-05-20')];
    expect(states(dealt).at(-1)).toBe('friction 2031-05-20 friction.restriction');
  });

  it('needs two accusations for a stalemate, of two sides or two days, with no round to come', () => {
    expect(states([DEAL, ACCUSES, event('NV>LH breach-accusation 2031-06-10 tariffs')])).toHaveLength(1);
    expect(states([DEAL, ACCUSES, event('LH>NV breach-accusation 2031-07-02')])).toHaveLength(1);
    const scheduled = event('NV+LH>NV+LH delegation-talks 2031-06-20 next-round', {
      status: 'scheduled',
      known: '2031-05-18',
    });
    expect(states([DEAL, scheduled, ACCUSES, ACCUSED_BACK]).slice(0, 1)).toEqual([
      'deal 2031-05-18 deal.text',
    ]);
    expect(
      states([DEAL, scheduled, ACCUSES, ACCUSED_BACK]).some((line) => line.startsWith('stalemate')),
    ).toBe(false);
  });

  it('takes a meeting on one matter alone for no round', () => {
    const group = event('NV+LH>NV+LH meeting 2031-06-30 fishery', {
      status: 'scheduled',
      known: '2031-05-18',
    });
    expect(states([DEAL, group, ACCUSES, ACCUSED_BACK]).at(-1)).toBe(
      'stalemate 2031-06-11 stalemate.accusations',
    );
    expect(
      states([CALL, event('NV+LH>NV+LH meeting 2031-06-30 fishery', { status: 'scheduled' })]),
    ).toHaveLength(1);
  });

  it('begins a pause the day after a round was due by every version', () => {
    const versions = ['2031-03-31', '2031-04-10'].map((day) =>
      event(`NV+LH>NV+LH meeting ${day} next-round`, { status: 'scheduled', known: '2031-03-04' }),
    );
    expect(states([CALL, ...versions]).slice(1)).toEqual([
      'restart 2031-03-04 restart.round-agreed',
      'pause 2031-04-11 pause.round-lapsed',
    ]);
    expect(states([CALL, ...versions], '2031-04-10')).toHaveLength(2);
  });

  it('tells a silence only where sources go on', () => {
    const weekly = looked('2031-03-20', '2031-04-20', '2031-05-20', '2031-06-20', '2031-07-20');
    const [, pause] = told([CALL], '2031-07-01', weekly);
    expect(pause).toMatchObject({
      state: 'pause',
      from: '2031-06-02',
      rule: 'pause.no-contact',
      silence: { since: '2031-03-04', days: 90, sources: 3 },
    });
    expect(pause?.events[0].event).toBe(CALL.id);
    expect(told([CALL], '2031-07-01')).toHaveLength(1);
    expect(told([CALL], '2031-07-01', looked('2031-03-20', '2031-06-20'))).toHaveLength(1);
  });

  it('takes a ministers’ call during retaliation for routine, and a leaders’ call for a boundary', () => {
    const trade = [RESTRICTS, event('LH>NV listing 2031-04-10')];
    expect(states([...trade, event('NV+LH>NV+LH ministerial-call 2031-04-20')])).toHaveLength(2);
    expect(states([...trade, event('NV+LH>NV+LH leader-call 2031-04-20')])).toHaveLength(3);
  });

  it('is moved by nothing aimed at nobody, denied, of third parties, or after the day', () => {
    expect(states([CALL, event('NV> measure-announced 2031-04-02 tariffs')])).toHaveLength(1);
    expect(states([CALL, event('NV>LH listing 2031-04-02', { status: 'denied' })])).toHaveLength(1);
    expect(states([CALL, event('NV>TS listing 2031-04-02')])).toHaveLength(1);
    expect(states([CALL, RESTRICTS], '2031-04-01')).toHaveLength(1);
  });

  const KINDS = ['measure-announced', 'listing', 'breach-accusation', 'measure-eased', 'talks-cancelled'];
  const anyEvent = fc
    .record({
      kind: fc.constantFrom(...KINDS, 'leader-call', 'delegation-talks', 'deal-signed'),
      back: fc.boolean(),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ kind, back, month, day }) => {
      const sides = KINDS.includes(kind) ? (back ? 'LH>NV' : 'NV>LH') : 'NV+LH>NV+LH';
      return event(`${sides} ${kind} 2031-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    });

  it('gives the same phases in any order of events, each after the last, with events, never twice the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 40 }), (events) => {
        const phases = told(events);
        expect(told([...events].reverse())).toEqual(phases);
        for (const [at, phase] of phases.entries()) {
          expect(phase.events.length).toBeGreaterThan(0);
          expect(phase.until).toBe(phases[at + 1]?.from ?? null);
          expect(phase.state).not.toBe(phases[at - 1]?.state);
          expect(phase.days).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('analogues', () => {
  const exchange = (id: string, date: string) => ({ id, date }) as ExchangeRecord;
  const account = (of: string, issues: readonly string[], formulations: readonly string[]): PhaseNote => ({
    text: `${of} account`,
    known: null,
    exchange: of,
    issues,
    formulations,
  });

  it('ranks all past exchanges with every part of the distance, and says where not enough days have passed', () => {
    const exchanges = [
      exchange('a', '2031-03-04'),
      exchange('b', '2031-05-18'),
      exchange('none', '2031-06-01'),
      exchange('now', '2031-07-21'),
    ];
    const notes = [
      account('a', ['tariffs', 'fishery'], ['win-win']),
      account('b', ['tariffs', 'chips', 'visas'], []),
      account('now', ['tariffs', 'fishery'], ['win-win', 'red-line']),
    ];
    const events = [CALL, RESTRICTS, event('NV>LH listing 2031-06-05'), event('LH>NV listing 2031-09-30')];
    const context = { parties: ['NV', 'LH'], asOf: '2031-08-01', lexicon };
    const { analogues } = phasesOf(notes, context, { events, exchanges }, null);
    expect(analogues?.of).toBe('now');
    expect(analogues?.candidates.map(({ exchange: id, distance }) => [id, distance])).toEqual([
      // Issues 0 of 0.5, phrases 0.5 of 0.25; no phase had begun before it.
      ['a', 0.17],
      // Issues 0.75, phrases 1, the same phase (friction): (0.375 + 0.25 + 0) / 1.
      ['b', 0.63],
      ['none', null],
    ]);
    const [a, b] = analogues?.candidates ?? [];
    expect(a?.issues).toEqual({ distance: 0, common: ['fishery', 'tariffs'], n: 2 });
    expect(a?.phase).toBeNull();
    expect(b?.phase).toEqual({ distance: 0, past: 'friction', present: 'friction' });
    expect(
      b?.followed.map(({ days, complete, passed, events: after }) => [days, complete, passed, after.length]),
    ).toEqual([
      [30, true, 30, 1],
      [90, false, 75, 1],
    ]);
  });

  it('finds none without an account', () => {
    const context = { parties: ['NV', 'LH'], asOf: '2031-08-01', lexicon };
    expect(
      phasesOf([], context, { events: [CALL], exchanges: [exchange('a', '2031-03-04')] }, null).analogues,
    ).toBeNull();
  });
});
