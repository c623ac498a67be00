import { describe, expect, it } from 'vitest';
import { aMention, anEvent } from '../events/an-event.fixture.ts';
import type { TrackEvent } from '../events/track-event.ts';
import { rowIssues } from './row-issues.ts';

const row = (day: string, kind: string, by: string, some: Partial<TrackEvent> = {}) =>
  anEvent({
    id: `${day} ${kind}`,
    kind,
    date: day,
    actors: [by],
    mentions: [{ ...aMention('rows', day), kind: 'data' }],
    ...some,
  });
const charges = (events: readonly TrackEvent[], since: string | null = null) =>
  rowIssues(events, since)
    .get('tariffs')
    ?.charges.map(({ event }) => event);

describe('rowIssues', () => {
  it('tells since when rows name an issue', () =>
    expect(
      rowIssues([row('2031-02-01', 'threat', 'AA'), row('2031-03-01', 'demand', 'BB')], null).get('tariffs')
        ?.first,
    ).toMatchObject({ event: '2031-02-01 threat', day: '2031-02-01' }));

  it('keeps a charge until the other side gives way', () => {
    const demand = row('2031-02-01', 'demand', 'AA');
    expect(charges([demand])).toEqual(['2031-02-01 demand']);
    expect(charges([demand, row('2031-03-01', 'measure-eased', 'AA')])).toEqual(['2031-02-01 demand']);
    expect(charges([demand, row('2031-03-01', 'measure-eased', 'BB')])).toEqual([]);
  });

  it('takes charges since the last contact only, and nothing of what no row tells', () => {
    expect(charges([row('2031-02-01', 'demand', 'AA')], '2031-03-01')).toEqual([]);
    expect(charges([row('2031-02-01', 'demand', 'AA', { mentions: [aMention()] })])).toBeUndefined();
    expect(charges([row('2031-02-01', 'demand', 'AA', { status: 'denied' })])).toBeUndefined();
  });
});
