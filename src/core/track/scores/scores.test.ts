import { describe, expect, it } from 'vitest';
import type { EventScale } from '../../lexicon/scale.ts';
import { anEvent } from '../events/an-event.fixture.ts';
import type { TrackEvent } from '../events/track-event.ts';
import { scoresOf } from './scores.ts';

const scale = (id: string, values: Readonly<Record<string, number>>): EventScale => ({
  id,
  label: id,
  from: 'dossier',
  values: Object.entries(values).map(([kind, value]) => ({ kind, value, reason: 'For a test.' })),
});
const MILD = scale('mild', { demand: -1, praise: 2, 'measure-imposed': -6, 'leader-call': 3 });
const HARSH = scale('harsh', { demand: -5, praise: 2, 'measure-imposed': -6, 'leader-call': 3 });

const PRAISE: TrackEvent = anEvent({ id: 'praise', kind: 'praise', value: 2 });
const DEMAND: TrackEvent = anEvent({ id: 'demand', kind: 'demand', value: -1, date: '2031-02-11' });
const DUTY: TrackEvent = anEvent({
  id: 'duty',
  kind: 'measure-imposed',
  series: 'material',
  value: -6,
  date: '2031-02-12',
});

const scored = (events: readonly TrackEvent[]) => scoresOf(events, [MILD, HARSH], ['AA', 'BB']);

describe('scoresOf', () => {
  it('keeps words, contacts and deeds apart, with sum, mean, number and events of each month', () => {
    const { series } = scored([PRAISE, DEMAND, DUTY]);
    expect(series.map((one) => [one.series, one.actor, one.recipient, one.n])).toEqual([
      ['verbal', 'AA', 'BB', 2],
      ['material', 'AA', 'BB', 1],
    ]);
    expect(series[0]?.monthly).toEqual([
      { period: '2031-02', n: 2, sum: 1, mean: 0.5, events: ['praise', 'demand'] },
    ]);
    expect(series[0]?.daily.map(({ period }) => period)).toEqual(['2031-02-10', '2031-02-11']);
  });

  it('counts a contact once in each direction', () => {
    const both = { actors: ['AA', 'BB'], recipients: ['AA', 'BB'] };
    const call = anEvent({ ...both, kind: 'leader-call', series: 'contact', value: 3 });
    expect(scored([call]).series.map(({ actor, recipient }) => `${actor}>${recipient}`)).toEqual([
      'AA>BB',
      'BB>AA',
    ]);
  });

  it('says of a month whether words and deeds point the same way', () => {
    const thanks = { ...PRAISE, id: 'more', date: '2031-02-13' };
    expect(scored([PRAISE, thanks, DUTY]).tone[0]).toMatchObject({ month: '2031-02', reading: 'diverging' });
    expect(scored([DEMAND, DUTY]).tone[0]?.reading).toBe('converging');
    expect(scored([PRAISE]).tone[0]?.reading).toBeNull();
  });

  it('tells what other scales would make of a month', () => {
    const [month] = scored([PRAISE, DEMAND]).dependence;
    expect(month?.readings.map(({ scale: id, sum }) => `${id} ${sum}`)).toEqual(['mild 1', 'harsh -3']);
    expect(month?.signChanges).toBe(true);
  });

  it('ranks months under each scale and tells how far a place moves', () => {
    const later = { date: '2031-03-10', day: '2031-03-10', lastDay: '2031-03-10' };
    const harm = anEvent({ ...later, id: 'two', kind: 'demand', value: -1 });
    const good = anEvent({ ...later, id: 'three', kind: 'praise', value: 2 });
    const dependence = scored([harm, good, { ...PRAISE, value: 2 }]).dependence;
    expect(dependence.map(({ month, rankSpread }) => [month, rankSpread])).toEqual([
      ['2031-02', 0],
      ['2031-03', 0],
    ]);
    expect(dependence[1]?.readings.map(({ rank }) => rank)).toEqual([2, 2]);
  });

  it('counts nothing that is planned, denied, without a month or without a value, and says so', () => {
    const { series, uncounted } = scored([
      anEvent({ id: 'planned', status: 'scheduled' }),
      anEvent({ id: 'denied', status: 'denied' }),
      anEvent({ id: 'undated', date: null, day: null, lastDay: null }),
      anEvent({ id: 'unvalued', kind: 'threat' }),
    ]);
    expect(series).toEqual([]);
    expect(uncounted).toEqual({
      scheduled: ['planned'],
      denied: ['denied'],
      undated: ['undated'],
      withoutValue: ['unvalued'],
    });
  });

  it('puts what is known to a month into the month and into no day', () => {
    const vague = anEvent({
      kind: 'demand',
      value: -1,
      date: '2031-02',
      day: '2031-02-01',
      lastDay: '2031-02-28',
    });
    const [series] = scored([vague]).series;
    expect(series?.monthly).toHaveLength(1);
    expect(series?.daily).toEqual([]);
  });
});
