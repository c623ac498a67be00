import { describe, expect, it } from 'vitest';
import { quote } from '../../evidence/quote.ts';
import { createText } from '../../text/text.ts';
import type { DataTable } from '../input/data-table.ts';
import { inForceAsKnown, measuresOf } from './measures-of.ts';

const COLUMNS = 'id,component,by,on,measure,action,level,unit,announced,effective,until,object,supersedes';

/** A table of measures; cells hold no commas. */
function table(...lines: readonly string[]): DataTable {
  const columns = COLUMNS.split(',');
  const text = createText('measures', [COLUMNS, ...lines].join('\n'));
  const rows = lines.map((line, at) => {
    const start = text.content.indexOf(line);
    const named = line.split(',').map((cell, place) => [columns[place], cell] as const);
    const cells = Object.fromEntries(named.filter(([, cell]) => cell !== ''));
    return { line: at + 2, cells, evidence: quote(text, { start, end: start + line.length }) };
  });
  return { text, holds: 'measures', title: null, columns, rows };
}

const YEAR = table(
  'a1,safety,NV,LH,tariff-rate,impose,10,percent,2031-02-01,2031-02-04T00:01-03:00,,,',
  'a2,safety,NV,LH,tariff-rate,raise,20,percent,2031-03-03,2031-03-04,,,',
  'b1,mirror,NV,LH,tariff-rate,impose,34,percent,2031-04-02,2031-04-09,,,',
  'b2,mirror,NV,LH,tariff-rate,raise,84,percent,2031-04-08,2031-04-09,,,b1',
  'b3,mirror,NV,LH,tariff-rate,raise,125,percent,2031-04-09,2031-04-10,,,',
  'b4,mirror,NV,LH,tariff-rate,suspend,10,percent,2031-05-12,2031-05-14,2031-08-12,,',
  'b5,mirror,NV,LH,tariff-rate,extend,10,percent,2031-08-11,2031-08-12,2031-11-10,,',
  'c1,steel,NV,LH,tariff-rate,impose,25,percent,2031-03-01,2031-03-12,,steel,',
  'd1,threat,NV,LH,tariff-rate,announce,100,percent,2031-10-10,,,,',
  'e1,licences,LH,,export-licensing,impose,,,2031-10-01,2031-11-08,,magnets,',
  'e2,licences,LH,,export-licensing,suspend,,,2031-11-01,2031-11-07,2032-11-07,magnets,',
);
const YEARS = { tables: [YEAR], parties: ['NV', 'LH'], asOf: '2031-12-31' };

function rate(day: string, knownOn = day) {
  const pair = inForceAsKnown(YEARS, day, knownOn).pairs.find(({ by, on }) => by === 'NV' && on === 'LH');
  const stacked = pair?.rates.filter((one) => one.stacked).map(({ level }) => level) ?? [];
  return { total: pair?.total ?? null, stacked };
}

describe('measures of rows', () => {
  it('adds up what is in force on a day, and the day on which an act takes effect is its own', () => {
    expect(rate('2031-02-03').total).toBeNull();
    expect(rate('2031-02-04')).toEqual({ total: 10, stacked: [10] });
    expect(rate('2031-04-08')).toEqual({ total: 20, stacked: [20] });
    expect(rate('2031-04-09')).toEqual({ total: 104, stacked: [20, 84] });
    expect(rate('2031-04-10')).toEqual({ total: 145, stacked: [20, 125] });
    expect(rate('2031-05-14')).toEqual({ total: 30, stacked: [20, 10] });
    expect(rate('2031-08-13').total).toBe(30);
  });

  it('falls back to what stood before when a window passes', () => {
    expect(rate('2031-11-10').total).toBe(30);
    expect(rate('2031-11-11')).toEqual({ total: 145, stacked: [20, 125] });
  });

  it('tells what was in force by what was known on another day', () => {
    expect(rate('2031-04-09', '2031-04-05').total).toBe(54);
    expect(rate('2031-08-13', '2031-08-10').total).toBe(145);
    expect(rate('2031-02-04', '2031-01-31').total).toBeNull();
  });

  it('never counts what is announced without a day, and leaves duties on some goods out of the sum', () => {
    const pair = inForceAsKnown(YEARS, '2031-12-01', '2031-12-01').pairs.find(({ by }) => by === 'NV');
    expect(pair?.announced).toEqual(['d1']);
    expect(pair?.rates.map(({ component, stacked }) => [component, stacked])).toEqual([
      ['safety', true],
      ['steel', false],
      ['mirror', true],
    ]);
  });

  it('knows an act that was replaced before it took effect', () => {
    const { acts, series } = measuresOf(YEARS, '2031-12-31');
    expect(acts.find(({ id }) => id === 'b1')?.supersededBy).toBe('b2');
    expect(acts.filter(({ supersededBy }) => supersededBy !== null)).toHaveLength(1);
    expect(series[0]?.steps.map(({ from, total }) => [from, total])).toEqual([
      ['2031-02-04', 10],
      ['2031-03-04', 20],
      ['2031-04-09', 104],
      ['2031-04-10', 145],
      ['2031-05-14', 30],
      ['2031-11-11', 145],
    ]);
    expect(series[0]?.steps.at(-1)?.opened).toEqual([{ act: 'b5', how: 'lapses' }]);
  });

  it('lets a suspension cover what had been announced before it and takes effect after it', () => {
    const state = (day: string) =>
      inForceAsKnown(YEARS, day, '2031-12-31').pairs.find(({ by }) => by === 'LH')?.others[0]?.state;
    expect(state('2031-11-06')).toBeUndefined();
    expect(state('2031-11-10')).toBe('suspended');
    expect(state('2032-11-08')).toBe('in-force');
  });

  it('lists what is about to end, and what passed without a known extension', () => {
    const known = (asOf: string) =>
      measuresOf({ ...YEARS, asOf }, asOf).windows.map(({ act, days, state, fallsBackTo }) => [
        act,
        days,
        state,
        fallsBackTo,
      ]);
    expect(known('2031-08-10')).toEqual([['b4', 2, 'running', 125]]);
    expect(known('2031-08-11')).toEqual([['b5', 91, 'running', 125]]);
    expect(known('2031-12-31')).toEqual([
      ['b5', -51, 'passed', 125],
      ['e2', 312, 'running', null],
    ]);
  });

  it('ends what a court strikes down', () => {
    const struck = table(
      'a1,duty,NV,LH,tariff-rate,impose,10,percent,2031-02-01,2031-02-04,,,',
      'a2,duty,NV,LH,tariff-rate,strike-down,,,2031-05-28,2031-06-07,,,',
    );
    const context = { tables: [struck], parties: ['NV', 'LH'], asOf: '2031-12-31' };
    expect(inForceAsKnown(context, '2031-06-06', '2031-06-06').pairs[0]?.total).toBe(10);
    expect(inForceAsKnown(context, '2031-06-07', '2031-06-07').pairs[0]?.total).toBeNull();
  });

  it('says which rows it cannot use', () => {
    const broken = table(
      'a1,duty,NV,LH,tariff-rate,double,10,percent,2031-02-01,,,,',
      'a2,duty,NV,LH,tariff-rate,raise,about 10,percent,2031-02-01,,,,',
      'a3,,NV,LH,tariff-rate,raise,10,percent,2031-02-01,,,,',
      'a4,duty,NV,LH,tariff-rate,raise,10,percent,soon,,,,',
    );
    const { unreadRows, acts } = measuresOf(
      { tables: [broken], parties: [], asOf: '2031-12-31' },
      '2031-12-31',
    );
    expect(acts).toEqual([]);
    expect(unreadRows.map(({ why, value }) => [why, value])).toEqual([
      ['action-unknown', 'double'],
      ['level-not-a-number', 'about 10'],
      ['component-missing', null],
      ['day-missing', 'soon'],
    ]);
  });

  it('does not hang on the order of rows', () => {
    const turned = { ...YEAR, rows: [...YEAR.rows].reverse() };
    expect(measuresOf({ ...YEARS, tables: [turned] }, '2031-12-31')).toEqual(measuresOf(YEARS, '2031-12-31'));
  });
});
