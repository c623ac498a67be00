import { describe, expect, it } from 'vitest';
import { quote } from '../../evidence/quote.ts';
import { createText } from '../../text/text.ts';
import type { TrackEvent } from '../events/track-event.ts';
import type { DataTable } from '../input/data-table.ts';
import type { KnownExchange, TrackContext } from '../input/track-context.ts';
import { contextOf } from '../wording/account.fixture.ts';
import { eventWindows } from './event-windows.ts';

/** Trading days of May and June 2030 that fall on no weekend, counted from the first. */
function dayAt(at: number): string {
  const date = new Date(Date.UTC(2030, 4, 1 + at + 2 * Math.floor((at + 2) / 5)));
  return date.toISOString().slice(0, 10);
}

/** Prices that go up and down by one percent in turn, and by three on the day `jump`. */
function table(days: number, jump: number): DataTable {
  let value = 100;
  const lines = Array.from({ length: days }, (_, at) => {
    if (at > 0) value *= at === jump ? 1.03 : at % 2 ? 1.01 : 0.99;
    return `${dayAt(at)},${value.toFixed(6)}`;
  });
  const text = createText('prices', ['date,index', ...lines].join('\n'));
  const rows = lines.map((line, at) => {
    const [date = '', index = ''] = line.split(',');
    const start = text.content.indexOf(line);
    return {
      line: at + 2,
      cells: { date, index },
      evidence: quote(text, { start, end: start + line.length }),
    };
  });
  return { text, holds: 'prices', title: null, columns: ['date', 'index'], rows };
}

function context(
  exchangeDay: string,
  days: number,
  jump: number,
  more: Partial<TrackContext> = {},
): TrackContext {
  const [exchange] = contextOf([exchangeDay]).exchanges as [KnownExchange];
  return { ...contextOf([]), exchanges: [exchange], tables: [table(days, jump)], ...more };
}

describe('eventWindows', () => {
  it('tells the return of the day and how far the window is from the mean before it', () => {
    const [window] = eventWindows(context(dayAt(35), 40, 35), []);
    expect(window).toMatchObject({ eventDay: dayAt(35), eventReturn: 0.03, missing: null, searched: false });
    const [model] = window?.models ?? [];
    expect(model?.estimation.n).toBe(33);
    expect(model?.days.map(({ offset }) => offset)).toEqual([-1, 0, 1]);
    expect(model?.t).toBeCloseTo((model?.abnormal ?? 0) / (model?.standardError ?? 1), 3);
    expect(model?.abnormal).toBeCloseTo(
      (model?.days ?? []).reduce((sum, { abnormal }) => sum + abnormal, 0),
      5,
    );
  });

  it('takes the next trading day for an exchange at a weekend', () => {
    const isFriday = (at: number): boolean => new Date(dayAt(at)).getUTCDay() === 5;
    const friday = [33, 34, 35, 36, 37].find(isFriday) ?? 0;
    const saturday = new Date(Date.parse(dayAt(friday)) + 86_400_000).toISOString().slice(0, 10);
    expect(eventWindows(context(saturday, 40, 0), [])[0]?.eventDay).toBe(dayAt(friday + 1));
  });

  it('estimates nothing on fewer than 30 returns, and says how many there are', () => {
    expect(eventWindows(context(dayAt(20), 40, 20), [])[0]).toMatchObject({
      models: [],
      missing: 'short-estimation',
      available: 18,
    });
  });

  it('knows no prices before the table, after it, and later than the day asked for', () => {
    expect(eventWindows(context('2030-01-01', 40, 0), [])[0]?.missing).toBe('no-prices');
    expect(eventWindows(context('2030-12-01', 40, 0), [])[0]?.missing).toBe('no-prices');
    const early = context(dayAt(35), 40, 0, { asOf: dayAt(35) });
    expect(eventWindows(early, [])[0]?.missing).toBe('short-window');
  });

  it('lists what the analyst entered and what the dossier tells of the window, and not the exchange itself', () => {
    const text = createText('r', 'A ruling came.');
    const event = (id: string, day: string, exchange: string | null): TrackEvent =>
      ({
        id,
        kind: 'ruling',
        day,
        lastDay: day,
        status: 'past',
        exchange,
        mentions: [{ evidence: quote(text, { start: 0, end: 14 }) }],
      }) as unknown as TrackEvent;
    const confounders = [
      { date: dayAt(35), what: 'A bank cut its rate.', source: 'paper' },
      { date: dayAt(10), what: 'Long before.', source: null },
    ];
    const asked = context(dayAt(35), 40, 0, { market: { tables: {}, confounders } });
    const events = [
      event('a', dayAt(36), null),
      event('b', dayAt(35), dayAt(35)),
      event('c', dayAt(37), null),
    ];
    const [window] = eventWindows(asked, events);
    expect(window?.searched).toBe(true);
    expect(window?.confounders.map(({ from, what, event: id }) => [from, what, id])).toEqual([
      ['analyst', 'A bank cut its rate.', null],
      ['dossier', 'ruling', 'a'],
    ]);
  });
});
