import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssueEntry } from '../../lexicon/entry.ts';
import type { TrackEvent } from '../events/track-event.ts';
import type { SequenceNote } from './note-sequence.ts';
import { sequenceOf } from './sequence-of.ts';
import { event, mentionAt } from './track-event.fixture.ts';

const issue = (id: string, broader?: readonly string[]): IssueEntry => ({
  id,
  family: 'economy',
  label: { en: id, 'zh-Hans': id, 'zh-Hant': id },
  forms: { en: [], zh: [] },
  ...(broader ? { broader } : {}),
});

const context = {
  parties: ['NV', 'LH'],
  asOf: '2032-01-01',
  lexicon: { issue: [issue('tariffs'), issue('steel-tariffs', ['tariffs']), issue('visas')] },
};

function sequence(events: readonly TrackEvent[], notes: readonly SequenceNote[] = [], asOf = context.asOf) {
  const sources = { events, exchanges: [], measures: { acts: [], components: [] } };
  return sequenceOf(notes, { ...context, asOf }, sources);
}

function pairs(events: readonly TrackEvent[], notes: readonly SequenceNote[] = []) {
  return sequence(events, notes).pairs.map(
    ({ action, reaction, told, link, lag }) =>
      `${action.date} > ${reaction.date} ${told} ${link} ${lag.least}`,
  );
}

const NOTHING = { replies: [], replyClaims: [], unanswered: [], accepted: [], answers: [] };

describe('acts and answers', () => {
  it('pairs an act with the nearest later one of the other side on the issue, and with no other', () => {
    const events = [
      event('NV>LH measure-announced 2031-04-02 tariffs'),
      event('LH>NV measure-announced 2031-04-10 tariffs'),
      event('LH>NV listing 2031-04-20 tariffs'),
      event('LH>NV listing 2031-04-04 visas'),
    ];
    expect(pairs(events)).toEqual(['2031-04-02 > 2031-04-10 order same 8']);
  });

  it('takes an issue that is part of the other as linked', () => {
    const events = [
      event('NV>LH measure-announced 2031-04-02 steel-tariffs'),
      event('LH>NV measure-announced 2031-04-10 tariffs'),
    ];
    expect(pairs(events)).toEqual(['2031-04-02 > 2031-04-10 order linked 8']);
  });

  it('tells no order within one day, after the window, or of days too vague', () => {
    const act = event('NV>LH measure-announced 2031-04-02 tariffs');
    expect(pairs([act, event('LH>NV criticism 2031-04-02 tariffs')])).toEqual([]);
    expect(pairs([act, event('LH>NV measure-announced 2031-05-03 tariffs')])).toEqual([]);
    expect(pairs([act, event('LH>NV measure-announced 2031-03-20/2031-04-20 tariffs')])).toEqual([]);
  });

  it('pairs an answer with the nearer of two acts', () => {
    const events = [
      event('NV>LH measure-announced 2031-04-02 tariffs'),
      event('NV>LH listing 2031-04-08 tariffs'),
      event('LH>NV measure-announced 2031-04-10 tariffs'),
    ];
    expect(pairs(events)).toEqual(['2031-04-08 > 2031-04-10 order same 2']);
  });

  it('takes what only brings an announcement into force for no act and no answer', () => {
    const events = [
      event('NV>LH measure-announced 2031-04-02 tariffs'),
      event('NV>LH measure-imposed 2031-04-09 tariffs'),
      event('LH>NV measure-announced 2031-04-10 tariffs'),
      event('LH>NV measure-imposed 2031-04-12 tariffs'),
    ];
    expect(pairs(events)).toEqual(['2031-04-02 > 2031-04-10 order same 8']);
  });

  it('takes what both do on one day for no answer of either', () => {
    const events = [
      event('NV>LH measure-suspended 2031-05-21 tariffs'),
      event('LH>NV measure-suspended 2031-05-21 tariffs'),
      event('LH>NV measure-eased 2031-05-30 tariffs'),
    ];
    expect(pairs(events)).toEqual([]);
    expect(sequence(events).reciprocity.map(({ from, n, sameDay }) => [from, n, sameDay])).toEqual([
      ['LH', 2, 1],
      ['NV', 1, 1],
    ]);
  });

  it('puts what the answering text names before what only came after', () => {
    const events = [
      event('NV>LH measure-announced 2031-05-28 visas', {}, [
        {},
        { text: 'reply', party: 'LH', known: '2031-06-11', start: 100 },
      ]),
      event('LH>NV criticism 2031-06-01 visas'),
      event('LH>NV breach-accusation 2031-06-11', {}, [{ text: 'reply', known: '2031-06-11', start: 150 }]),
    ];
    expect(pairs(events)).toEqual(['2031-05-28 > 2031-06-11 named none 14']);
  });

  it('does not join what stands far apart in a text and shares no issue', () => {
    const events = [
      event('NV>LH praise 2031-05-28 visas', {}, [
        {},
        { text: 'reply', party: 'LH', known: '2031-06-11', start: 100 },
      ]),
      event('LH>NV demand 2031-06-11 tariffs', {}, [{ text: 'reply', known: '2031-06-11', start: 900 }]),
    ];
    expect(pairs(events)).toEqual([]);
  });

  it('takes words for answering before both, within one day too', () => {
    const cue = mentionAt({ text: 'report', start: 150 }).evidence;
    const events = [
      event('NV>LH measure-announced 2031-06-11 visas', {}, [{ text: 'report', party: null, start: 100 }]),
      event('LH>NV listing 2031-06-11 visas', {}, [{ text: 'report', party: null, start: 150 }]),
    ];
    const note = { ...NOTHING, text: 'report', replies: [{ start: 140, end: 180, cue }] };
    expect(pairs(events)).toEqual([]);
    expect(pairs(events, [note])).toEqual(['2031-06-11 > 2031-06-11 reply same 0']);
  });

  it('pairs nothing for what is only demanded, scheduled, or aimed at nobody', () => {
    const answer = event('LH>NV measure-announced 2031-04-10 tariffs');
    expect(pairs([event('NV>LH demand 2031-04-02 tariffs'), answer])).toEqual([]);
    expect(pairs([event('NV> measure-announced 2031-04-02 tariffs'), answer])).toEqual([]);
    const scheduled = event('NV>LH measure-imposed 2031-04-02 tariffs', { status: 'scheduled' });
    expect(pairs([scheduled, answer])).toEqual([]);
  });
});

describe('reciprocity and lags', () => {
  it('leaves acts out whose window is still open, and gives every count its events', () => {
    const events = [
      event('NV>LH measure-announced 2031-04-02 tariffs'),
      event('LH>NV measure-announced 2031-04-10 tariffs'),
      event('NV>LH listing 2031-08-01 visas'),
      event('NV>LH listing 2031-11-20 visas'),
    ];
    const { reciprocity, responseLags } = sequence(events, [], '2031-12-01');
    expect(reciprocity.find(({ from }) => from === 'NV')).toEqual({
      from: 'NV',
      to: 'LH',
      tendency: 'unfriendly',
      n: 2,
      answeredInKind: 1,
      answeredOtherwise: 0,
      sameDay: 0,
      unanswered: 1,
      open: 1,
      events: ['NV>LH measure-announced 2031-04-02 tariffs', 'NV>LH listing 2031-08-01 visas'],
    });
    expect(responseLags).toEqual([{ from: 'NV', to: 'LH', n: 1, medianDays: 8, lags: [8] }]);
  });
});

const SIDES = [
  ['NV', 'LH'],
  ['LH', 'NV'],
] as const;
const anyEvent = fc
  .record({
    side: fc.constantFrom(...SIDES),
    kind: fc.constantFrom('measure-announced', 'listing', 'measure-eased', 'demand', 'breach-accusation'),
    day: fc.integer({ min: 1, max: 28 }),
    issues: fc.constantFrom('tariffs', 'visas', 'steel-tariffs'),
  })
  .map(({ side, kind, day, issues }) =>
    event(`${side[0]}>${side[1]} ${kind} 2031-04-${String(day).padStart(2, '0')} ${issues}`),
  );

it('does not hang on the order in which events come, and no answer comes before its act', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 25 }), (events) => {
      const told = sequence(events);
      expect(sequence([...events].reverse())).toEqual(told);
      for (const { lag, from, to } of told.pairs) {
        expect(lag.least).toBeGreaterThan(0);
        expect(from).not.toBe(to);
      }
    }),
  );
});
