import { describe, expect, it } from 'vitest';
import { listed, trackContext, trackedText } from '../input/tracked-text.fixture.ts';
import type { ContactGaps } from './contact-gaps.ts';
import { exchangeRecords } from './exchange-records.ts';
import { gapsOf } from './gaps.ts';
import { gatherContacts } from './gather-contacts.ts';
import { noteExchange } from './note-exchange.ts';
import { statedGaps } from './stated-gaps.ts';

function gaps(dates: readonly string[], asOf: string, told: readonly string[] = []): ContactGaps {
  const context = trackContext(
    dates.map((date) => listed(`on-${date.slice(0, 10)}`, date)),
    { asOf },
  );
  const exchange = `on-${dates.at(-1)?.slice(0, 10)}`;
  const notes = told.flatMap(
    (words, at) =>
      noteExchange(trackedText(`t${at}`, words, { exchange, published: asOf }), context.parties) ?? [],
  );
  const contacts = gatherContacts(notes, context);
  return gapsOf(exchangeRecords(contacts, context), statedGaps(contacts), context);
}

describe('gapsOf', () => {
  it('counts from the last day of a contact to the first of the next, both ways', () => {
    const [all] = gaps(['2031-03-04', '2031-05-17/2031-05-18', '2031-07-21'], '2031-07-31').levels;
    expect(all?.gaps.map(({ elapsed, inclusive }) => [elapsed, inclusive])).toEqual([
      [74, 75],
      [64, 65],
    ]);
    expect(all).toMatchObject({ level: null, contacts: 3, median: 69, curve: null });
    expect(all?.current).toMatchObject({ elapsed: 10, inclusive: 11, rank: { place: 3, of: 3 } });
  });

  it('ranks the spell that runs among those that ended', () => {
    const { levels } = gaps(['2031-01-01', '2031-01-11', '2031-02-20'], '2031-03-12');
    expect(levels[0]?.current).toMatchObject({ elapsed: 20, rank: { place: 2, of: 3 } });
  });

  it('draws a curve from eight ended spells on, with the running one at risk as long as it lasts', () => {
    const days = ['01', '03', '05', '07', '09', '11', '13', '15', '25'].map((day) => `2031-01-${day}`);
    expect(gaps(days.slice(1), '2031-01-27').levels[0]?.curve).toBeNull();
    expect(gaps(days, '2031-01-27').levels[0]?.curve).toEqual([
      { days: 2, atRisk: 9, ended: 7, survives: 0.222222 },
      { days: 10, atRisk: 1, ended: 1, survives: 0 },
    ]);
  });

  it('holds stated lengths against both counts', () => {
    const dates = ['2031-03-04', '2031-07-21'];
    const say = (days: number) => `这是两国元首时隔${days}天再次通话。`;
    const { stated } = gaps(dates, '2031-07-22', [say(139), say(140), say(141)]);
    expect(stated.map(({ days, agrees }) => [days, agrees])).toEqual([
      [139, 'elapsed'],
      [140, 'inclusive'],
      [141, 'neither'],
    ]);
    const english = 'It was their first call in 139 days. Tariffs were paused for 90 days.';
    expect(gaps(dates, '2031-07-22', [english]).stated.map(({ days }) => days)).toEqual([139]);
  });
});
