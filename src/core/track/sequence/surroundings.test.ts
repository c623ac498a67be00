import { describe, expect, it } from 'vitest';
import type { TrackEvent } from '../events/track-event.ts';
import { datedExchanges, surroundings } from './surroundings.ts';
import { event } from './track-event.fixture.ts';

const exchanges = datedExchanges([
  { id: 'talks', date: '2031-05-17/2031-05-18' },
  { id: 'call', date: '2031-07-21' },
  { id: 'nobody-says-when', date: null },
]);

function near(events: readonly TrackEvent[]) {
  return surroundings(exchanges, events, 30)[0]?.neighbours.map(
    ({ side, distance, event: { date } }) => `${side} ${distance.least} ${distance.most} ${date}`,
  );
}

describe('surroundings', () => {
  it('counts before from the first day and after from the last', () => {
    expect(
      near([
        event('NV>LH listing 2031-05-10'),
        event('NV>LH listing 2031-05-28'),
        event('NV>LH listing 2031-05-18'),
      ]),
    ).toEqual(['before 7 7 2031-05-10', 'during 0 0 2031-05-18', 'after 10 10 2031-05-28']);
  });

  it('keeps a vague day a range, and says where it cannot tell the side', () => {
    expect(near([event('NV>LH listing 2031-05-25/2031-06-05')])).toEqual([
      'after 7 18 2031-05-25/2031-06-05',
    ]);
    expect(near([event('NV>LH listing 2031-05-10/2031-05-20')])).toEqual([
      'overlapping 0 7 2031-05-10/2031-05-20',
    ]);
  });

  it('leaves out what lies farther off, what is still to come, and words of an exchange', () => {
    expect(
      near([
        event('NV>LH listing 2031-06-18'),
        event('NV>LH listing 2031-05-28', { status: 'scheduled' }),
        event('NV>LH demand 2031-05-28', { exchange: 'other' }),
        event('NV>LH listing 2031-05-28', { exchange: 'talks' }),
      ]),
    ).toEqual([]);
  });

  it('names the exchanges before and after with the days between', () => {
    const [talks, call] = surroundings(exchanges, [], 30);
    expect(talks?.next).toEqual({ exchange: 'call', days: 64 });
    expect(call?.previous).toEqual({ exchange: 'talks', days: 64 });
    expect(call?.next).toBeNull();
  });
});
