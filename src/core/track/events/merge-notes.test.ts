import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READOUT_SCALE } from '../../lexicon/data/scales/readout-scale.ts';
import { aMention } from './an-event.fixture.ts';
import type { EventNote } from './event-note.ts';
import { Matters } from './matters.ts';
import { trackEvents } from './track-events.ts';

const MATTERS = new Matters({ issue: [] });

function note(some: Partial<EventNote> & { readonly text?: string } = {}): EventNote {
  const { text = 'text-1', ...rest } = some;
  return {
    kind: 'demand',
    actors: ['AA'],
    recipients: ['BB'],
    date: '2031-02-10',
    dated: 'published',
    issues: ['tariffs'],
    status: 'past',
    exchange: null,
    mentions: [aMention(text)],
    ...rest,
  };
}

const told = (notes: readonly EventNote[]) =>
  trackEvents(notes, READOUT_SCALE, MATTERS).map(({ id, independent }) => `${id} ×${independent}`);

describe('mergeNotes, by trackEvents', () => {
  it('makes one event of two reports of one demand, and counts its sources', () => {
    expect(told([note(), note({ text: 'text-2' })])).toEqual(['2031-02-10 demand AA>BB tariffs ×2']);
  });

  it('keeps demands of one day on different issues apart, and those that share one together', () => {
    const notes = [
      note({ issues: ['tariffs', 'rare-earths'] }),
      note({ issues: ['rare-earths'], text: 'text-2' }),
    ];
    expect(told(notes)).toHaveLength(1);
    expect(told([note(), note({ issues: ['visas'], text: 'text-2' })])).toHaveLength(2);
  });

  it('lets a vague date join the one event that it can mean, and none where there are two', () => {
    const vague = note({ date: '2031-02', text: 'text-3' });
    expect(told([note(), vague])).toEqual(['2031-02-10 demand AA>BB tariffs ×2']);
    expect(told([note(), note({ date: '2031-02-20', text: 'text-2' }), vague])).toHaveLength(3);
  });

  it('keeps what was planned apart from what took place, and directions apart', () => {
    const planned = note({ status: 'scheduled' });
    const back = note({ actors: ['BB'], recipients: ['AA'] });
    expect(told([note(), planned, back])).toHaveLength(3);
  });

  it('makes one event of talks that one source dates by both days and another by the second', () => {
    const both = { actors: ['AA', 'BB'], recipients: ['AA', 'BB'], issues: [], dated: 'stated' } as const;
    const talks = note({ ...both, kind: 'delegation-talks', date: '2031-05-17/2031-05-18' });
    const second = note({ ...both, kind: 'meeting', date: '2031-05-18', text: 'text-2' });
    expect(told([talks, second])).toEqual(['2031-05-17/2031-05-18 delegation-talks AA+BB>AA+BB ×2']);
  });

  it('keeps two exchanges of one day apart', () => {
    const both = { actors: ['AA', 'BB'], recipients: ['AA', 'BB'], issues: [] } as const;
    const one = note({ ...both, kind: 'leader-call', exchange: 'call-1' });
    const other = note({ ...both, kind: 'ministerial-call', exchange: 'call-2', text: 'text-2' });
    expect(told([one, other])).toHaveLength(2);
  });

  it('gives a value on the scale to what took place, and none to what is planned', () => {
    const [past, planned] = trackEvents([note(), note({ status: 'scheduled' })], READOUT_SCALE, MATTERS);
    expect(past?.value).toBe(-2);
    expect(planned?.value).toBeNull();
  });

  it('does not hang on the order of notes', () => {
    const notes = ['2031-02-10', '2031-02-11', '2031-02', '2031-02-10/2031-02-12'].flatMap((date, at) =>
      [['tariffs'], ['visas'], ['tariffs', 'visas'], []].map((issues, of) =>
        note({ date, issues, text: `text-${at}-${of}` }),
      ),
    );
    const once = JSON.stringify(trackEvents(notes, READOUT_SCALE, MATTERS));
    fc.assert(
      fc.property(fc.shuffledSubarray(notes, { minLength: notes.length }), (shuffled) => {
        expect(JSON.stringify(trackEvents(shuffled, READOUT_SCALE, MATTERS))).toBe(once);
      }),
      { numRuns: 30 },
    );
  });
});
