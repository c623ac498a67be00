import { describe, expect, it } from 'vitest';
import { STATE_RULES } from '../../lexicon/data/scales/state-rules.ts';
import { anEvent } from '../events/an-event.fixture.ts';
import { statePoints } from './state-points.ts';

const duty = (day: string, value = -6) =>
  anEvent({ id: `duty ${day}`, kind: 'measure-imposed', series: 'material', value, date: day });
const call = (day: string) =>
  anEvent({ id: `call ${day}`, kind: 'leader-call', series: 'contact', value: 3, date: day });
const labels = (events: Parameters<typeof statePoints>[0], asOf = '2031-06-30') =>
  statePoints(events, STATE_RULES, asOf).map(({ month, rule }) => `${month} ${rule}`);

describe('statePoints', () => {
  it('gives the label of the first rule that holds, each month with its events', () => {
    const points = statePoints([duty('2031-02-03'), duty('2031-02-20')], STATE_RULES, '2031-03-15');
    expect(points.map(({ month, until, rule }) => [month, until, rule])).toEqual([
      ['2031-02', '2031-02-28', 'pressure'],
      ['2031-03', '2031-03-15', 'pressure'],
    ]);
    expect(points[0]?.figures).toEqual([
      { series: 'material', n: 2, mean: -6, events: ['duty 2031-02-03', 'duty 2031-02-20'] },
    ]);
  });

  it('tells pressure with contact from pressure without', () => {
    expect(labels([duty('2031-02-03'), duty('2031-02-20'), call('2031-03-01')], '2031-03-31')).toEqual([
      '2031-02 pressure',
      '2031-03 pressure-and-contact',
    ]);
  });

  it('has no label for a month whose window holds nothing, and none where no rule holds', () => {
    expect(labels([duty('2031-01-03')], '2031-08-31')).toEqual([
      '2031-01 null',
      '2031-02 null',
      '2031-03 null',
    ]);
  });

  it('counts nothing that is to come, denied, without a day or without a value', () => {
    expect(
      labels([
        anEvent({ status: 'scheduled', value: 1 }),
        anEvent({ status: 'denied', value: 1 }),
        anEvent({ date: null, day: null, lastDay: null, value: 1 }),
        anEvent({ value: null }),
      ]),
    ).toEqual([]);
  });

  it('is the same whatever order events come in', () => {
    const events = [call('2031-03-01'), duty('2031-02-20'), duty('2031-02-03')];
    expect(statePoints(events, STATE_RULES, '2031-06-30')).toEqual(
      statePoints(events.toReversed(), STATE_RULES, '2031-06-30'),
    );
  });
});
