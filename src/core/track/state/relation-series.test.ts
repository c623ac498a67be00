import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEvent } from '../events/an-event.fixture.ts';
import { relationSeries } from './relation-series.ts';
import type { RelationSettings } from './relation-settings.ts';

const label = (words: string) => ({ en: words, 'zh-Hans': words, 'zh-Hant': words });
const settings = (some: Partial<RelationSettings> = {}): RelationSettings => ({
  id: 'ours',
  label: label('Ours'),
  range: 9,
  start: { day: '2031-01-01', value: 3 },
  bands: [
    { label: label('bad'), from: -9, to: 0 },
    { label: label('good'), from: 0, to: 9 },
  ],
  values: [
    { kind: 'praise', value: 0.6, reason: 'For a test.' },
    { kind: 'measure-imposed', value: -0.6, reason: 'For a test.' },
  ],
  ...some,
});
const on = (day: string, kind: string, id = `${day} ${kind}`) =>
  anEvent({ id, kind, date: day, day, lastDay: day });

describe('relationSeries', () => {
  it('moves less the nearer the relation is to the end that the event points to', () => {
    const { steps, now } = relationSeries(
      [on('2031-02-10', 'praise'), on('2031-03-10', 'measure-imposed')],
      settings(),
      '2031-12-31',
    );
    // (9 − 3)/9 × 0.6 = 0.4; then (9 + 3.4)/9 × −0.6 = −0.827.
    expect(steps.map(({ after }) => after)).toEqual([3.4, 2.573]);
    expect(now).toEqual({ value: 2.573, band: label('good') });
  });

  it('converts events of one day from where the day began, in whatever order they come', () => {
    const events = [on('2031-02-10', 'praise', 'a'), on('2031-02-10', 'measure-imposed', 'b')];
    const [step] = relationSeries(events, settings(), '2031-12-31').steps;
    expect(step?.moves.map(({ change }) => change)).toEqual([0.4, -0.8]);
    expect(relationSeries(events.toReversed(), settings(), '2031-12-31').steps).toEqual([step]);
  });

  it('tells what does not count, and how much hangs on the start', () => {
    const events = [
      on('2030-12-31', 'praise', 'early'),
      on('2031-02-10', 'demand', 'other'),
      anEvent({ id: 'vague', kind: 'praise', date: null, day: null, lastDay: null }),
      anEvent({ id: 'planned', kind: 'praise', status: 'scheduled' }),
    ];
    const { uncounted, steps, ifStarted } = relationSeries(events, settings(), '2031-12-31');
    expect(steps).toEqual([]);
    expect(uncounted).toEqual({ beforeStart: ['early'], undated: ['vague'], withoutValue: ['other'] });
    expect(ifStarted.map(({ now }) => now)).toEqual([2, 4]);
  });

  it('never leaves its range', () => {
    const kinds = fc.constantFrom('praise', 'measure-imposed');
    const extreme = settings({
      start: { day: '2031-01-01', value: 9 },
      values: [
        { kind: 'praise', value: 10, reason: '' },
        { kind: 'measure-imposed', value: -10, reason: '' },
      ],
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 2, max: 28 }), kinds), { maxLength: 20 }), (list) => {
        const events = list.map(([day, kind], at) =>
          on(`2031-02-${String(day).padStart(2, '0')}`, kind, String(at)),
        );
        for (const { after } of relationSeries(events, extreme, '2031-12-31').steps)
          expect(Math.abs(after)).toBeLessThanOrEqual(9);
      }),
    );
  });
});
