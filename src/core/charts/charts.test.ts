import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Measures } from '../track/measures/measures.ts';
import type { Scores } from '../track/scores/score-series.ts';
import type { ChartNames } from './chart-names.ts';
import { CHART_WORDS } from './chart-words.ts';
import { ratesChart } from './rates-chart.ts';
import { scoresChart } from './scores-chart.ts';
import { fitted, textWidth } from './text-width.ts';
import { axisMarks, timeAxis } from './time-axis.ts';

const NAMES: ChartNames = {
  party: (id) => (id === 'NV' ? 'Nord & "Avia" <1>' : id),
  issue: (id) => id,
  phase: (state) => state,
  channel: (id) => id,
  level: (id) => id,
  place: (name) => name,
  rule: (id) => id,
  account: (id) => id,
  words: CHART_WORDS.en,
};

function isWellFormed(markup: string): boolean {
  let fault: Error | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    fault = error;
  });
  parser.write(markup).close();
  return fault === null;
}

const step = (from: string, total: number, ahead = false) => ({
  from,
  until: null,
  parts: [{ component: 'c', level: total, act: 'a' }],
  total,
  opened: [],
  ahead,
});

const measures = {
  series: [
    { by: 'LH', on: 'NV', steps: [step('2031-04-12', 100), step('2031-05-14', 10)] },
    {
      by: 'NV',
      on: 'LH',
      steps: [
        step('2031-02-04', 10),
        step('2031-04-09', 104),
        step('2031-04-10', 145),
        step('2032-01-01', 30, true),
      ],
    },
  ],
} as unknown as Measures;

describe('ratesChart', () => {
  const chart = ratesChart(measures, NAMES, { asOf: '2031-06-01', parties: ['NV', 'LH'] });

  it('is a drawing that any reader of XML takes, with a title and a description', () => {
    expect(isWellFormed(chart?.svg ?? '')).toBe(true);
    expect(chart?.svg).toMatch(/aria-labelledby="chart-rates-title chart-rates-desc"/);
    expect(chart?.svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(chart?.summary).toContain('2031-04-10: 145%');
  });

  it('names every step in its table and only the highest of those that follow within days', () => {
    expect(chart?.table.rows).toHaveLength(6);
    expect(chart?.svg).toContain('>145%</text>');
    expect(chart?.svg).not.toContain('>104%</text>');
  });

  it('gives a party the colour of its place in the dossier, and dots what is to come', () => {
    expect(chart?.svg.indexOf('class="a"')).toBeLessThan(chart?.svg.indexOf('class="b"') ?? 0);
    expect(chart?.table.rows[0]?.[0]).toBe('Nord & "Avia" <1> on LH');
    expect(chart?.svg).toContain('class="a ahead"');
    expect(chart?.svg).not.toContain('class="b ahead"');
  });

  it('is none without rates', () => {
    const none = { series: [] } as unknown as Measures;
    expect(ratesChart(none, NAMES, { asOf: '2031-06-01', parties: [] })).toBeNull();
  });
});

describe('scoresChart', () => {
  const point = (period: string, sum: number, n: number) => ({
    period,
    sum,
    n,
    mean: sum / n,
    events: ['e'],
  });
  const scores = {
    scale: { id: 'readout', label: 'own', from: 'readout' },
    series: [
      { series: 'verbal', actor: 'LH', recipient: 'NV', n: 3, daily: [], monthly: [point('2031-02', -4, 2)] },
      {
        series: 'material',
        actor: 'NV',
        recipient: 'LH',
        n: 1,
        daily: [],
        monthly: [point('2031-03', 6, 1)],
      },
    ],
  } as unknown as Scores;

  it('keeps words and deeds in rows of their own, with the number of events at each bar', () => {
    const chart = scoresChart(scores, NAMES, ['NV', 'LH']);
    expect(isWellFormed(chart?.svg ?? '')).toBe(true);
    expect(chart?.svg).toContain('2031-02 · LH → Nord &amp; &quot;Avia&quot; &lt;1&gt;: −4 (2)');
    expect(chart?.table.rows).toEqual([
      ['words', 'LH → Nord & "Avia" <1>', '2031-02', '−4', '−2', '2'],
      ['deeds', 'Nord & "Avia" <1> → LH', '2031-03', '+6', '+6', '1'],
    ]);
  });
});

describe('the time axis', () => {
  it('keeps order and stays inside', () => {
    const axis = timeAxis(['2031-01-31', '2032-12-01'], 40, 700);
    expect(axis.x('2031-02-01')).toBeGreaterThan(40);
    expect(axis.x('2031-03-01')).toBeLessThan(axis.x('2031-03-02'));
    expect(axis.x('2029-01-01')).toBe(40);
    expect(axis.x('2040-01-01')).toBe(700);
  });

  it('marks months, and years where months have no room', () => {
    const ticks = (from: string, to: string): readonly string[] =>
      [...axisMarks(timeAxis([from, to], 0, 600), 0, 10).matchAll(/>(\d+)</g)].map((match) => match[1] ?? '');
    expect(ticks('2031-11-10', '2032-01-20')).toEqual(['12', '2031', '01', '2032']);
    expect(ticks('2020-02-01', '2060-02-01').every((tick) => tick.length === 4)).toBe(true);
  });
});

describe('fitted', () => {
  it('cuts what has no room, in both scripts, and says so', () => {
    expect(fitted('implementation', 10, 200)).toBe('implementation');
    expect(fitted('implementation', 10, 40)).toMatch(/^imp.*…$/);
    expect(textWidth(fitted('科凡海峡渔区磋商', 10, 45), 10)).toBeLessThanOrEqual(45);
  });
});
