import { describe, expect, it } from 'vitest';
import type { TrackContext } from '../input/track-context.ts';
import { contactTable, listed, trackContext, trackedText } from '../input/tracked-text.fixture.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import type { ExchangeRecord } from './exchange-record.ts';
import { exchangeRecords } from './exchange-records.ts';
import { gatherContacts } from './gather-contacts.ts';
import { noteExchange } from './note-exchange.ts';

function records(context: TrackContext, texts: readonly TrackedText[]): readonly ExchangeRecord[] {
  const notes = texts.flatMap((text) => noteExchange(text, context.parties) ?? []);
  return exchangeRecords(gatherContacts(notes, context), context);
}

const CALL = listed('call', '2031-03-04');
const KENYAN = { kind: 'account', party: 'KE', exchange: 'call', published: '2031-03-04T22:00:00+03:00' };
const NORWEGIAN = { kind: 'account', party: 'NO', exchange: 'call', published: '2031-03-04T21:30:00+01:00' };

describe('exchangeRecords', () => {
  it('keeps the formula that implies who asked apart from a name, with the rate of the side', () => {
    const earlier = listed('earlier', '2031-01-10');
    const plain = '1月10日，肯尼亚总统同挪威首相通电话。';
    const texts = [
      trackedText('a', plain, { ...KENYAN, exchange: 'earlier', published: '2031-01-10T20:00:00+03:00' }),
      trackedText('b', '3月4日晚，肯尼亚总统应约同挪威首相通电话。', KENYAN),
    ];
    const [, { requestedBy, acceptedBy, agendaLead } = failed()] = records(
      trackContext([earlier, CALL]),
      texts,
    );
    expect(requestedBy).toMatchObject({ party: null, implied: 'NO', status: 'implied' });
    expect(requestedBy.versions[0]?.rate).toEqual({
      party: 'KE',
      stands: ['b'],
      of: ['a', 'b'],
      sameChannel: { stands: 1, of: 2 },
    });
    expect(acceptedBy).toMatchObject({ party: null, implied: 'KE' });
    expect(agendaLead).toMatchObject({ status: 'untold', versions: [] });
  });

  it('tells who led the agenda as each source does, with no count of a formula', () => {
    const own = trackedText('a', 'The agenda of the call was set by Norway.', NORWEGIAN);
    const comment = trackedText('b', '肯尼亚主导了此次通话的议程。', {
      kind: 'commentary',
      exchange: 'call',
      published: '2031-03-06',
    });
    const [one = failed()] = records(trackContext([CALL]), [own, comment]);
    expect(one.agendaLead.status).toBe('contradicted');
    expect(one.agendaLead.versions.map(({ party, mention, rate }) => [party, mention.kind, rate])).toEqual([
      ['NO', 'account', null],
      ['KE', 'commentary', null],
    ]);
  });

  it('names a requester only by who names one, and none where two are named', () => {
    const named = trackedText('a', '应挪威方面请求，3月4日肯尼亚总统同挪威首相通电话。', KENYAN);
    const other = trackedText(
      'b',
      'The Prime Minister of Norway spoke by phone on March 4, 2031 with the President of Kenya at the request of the Kenyan side.',
      NORWEGIAN,
    );
    const [one = failed()] = records(trackContext([CALL]), [named]);
    expect(one.requestedBy).toMatchObject({ party: 'NO', status: 'explicit' });
    const [both = failed()] = records(trackContext([CALL]), [named, other]);
    expect(both.requestedBy).toMatchObject({ party: null, status: 'contradicted' });
  });

  it('orders publications by their moments across zones', () => {
    const texts = [trackedText('ke', '通电话。', KENYAN), trackedText('no', 'They spoke.', NORWEGIAN)];
    const [one = failed()] = records(trackContext([CALL]), texts);
    expect(one.publications.map(({ text, lag, zone }) => [text, lag, zone])).toEqual([
      ['ke', 0, '+03:00'],
      ['no', 90, '+01:00'],
    ]);
    expect([one.firstFull, one.firstFlash, one.firstPost]).toEqual(['ke', null, null]);
  });

  it('tells no first account where one of two has no moment', () => {
    const texts = [
      trackedText('ke', '通电话。', { ...KENYAN, published: '2031-03-04' }),
      trackedText('no', 'They spoke.', NORWEGIAN),
    ];
    const [one = failed()] = records(trackContext([CALL]), texts);
    expect(one.firstFull).toBeNull();
  });

  it('takes rows of a table, and no contact that begins after the day asked about', () => {
    const table = contactTable([
      {
        id: 'x',
        date: '2031-05-10/2031-05-11',
        channel: 'talks',
        place: 'Geneva',
        requested_by: 'NO',
        duration: 'PT1H30M',
      },
      { id: 'y', date: '2032-01-01', channel: 'call' },
    ]);
    const [one = failed(), ...others] = records(trackContext([], { tables: [table] }), []);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      id: 'x',
      origin: 'row',
      date: '2031-05-10/2031-05-11',
      requestedBy: { party: 'NO', status: 'explicit' },
      duration: { value: { minutes: 90 } },
      venue: { place: 'Geneva', host: null, thirdCountry: true },
    });
  });

  it('makes a contact of what only texts tell, and counts it only with a second source', () => {
    const text = '2031年6月2日，肯尼亚外长同挪威外长通电话。';
    const one = trackedText('a', text, { published: '2031-06-03' });
    const two = trackedText('b', text, { published: '2031-06-04' });
    expect(records(trackContext([CALL]), [one]).at(-1)).toMatchObject({ origin: 'told', counts: false });
    expect(records(trackContext([CALL]), [one, two]).at(-1)).toMatchObject({
      id: '2031-06-02-ke-no-call',
      date: '2031-06-02',
      counts: true,
      sources: 2,
      sinceAny: { since: 'call', elapsed: 90, inclusive: 91 },
    });
  });

  it('puts a passage to the contact that is known on its day, and makes no second one', () => {
    const report = trackedText('r', '2031年3月4日，肯尼亚总统同挪威首相通电话。', {
      published: '2031-04-01',
    });
    const found = records(trackContext([CALL]), [report]);
    expect(found).toHaveLength(1);
    expect(found[0]?.mentions.map(({ evidence }) => evidence.text)).toEqual(['r']);
  });

  it('says that lengths differ where no length fits both words', () => {
    const context = trackContext([CALL]);
    const hour = (words: string, id: string) =>
      trackedText(
        id,
        `The leaders of Kenya and Norway spoke by phone on March 4, 2031. The call lasted ${words}.`,
        {
          exchange: 'call',
          published: '2031-03-05',
        },
      );
    const differs = (a: string, b: string) =>
      records(context, [hour(a, 'a'), hour(b, 'b')])[0]?.duration.differs;
    expect(differs('about 90 minutes', 'nearly two hours')).toBe(true);
    expect(differs('about 90 minutes', '95 minutes')).toBe(false);
    expect(differs('more than an hour', 'about 90 minutes')).toBe(false);
  });

  it('does not take days next to each other for a contradiction where the clocks explain them', () => {
    const day = (date: string, zone: string, id: string) =>
      trackedText(id, `On ${date}, 2031 the leaders of Kenya and Norway spoke by phone.`, {
        exchange: 'call',
        published: `2031-03-05T12:00:00${zone}`,
      });
    const differs = (west: string, east: string) =>
      records(trackContext([listed('call', null)]), [day(west, '-05:00', 'a'), day(east, '+08:00', 'b')])[0]
        ?.dates.differs;
    expect(differs('March 4', 'March 5')).toBe(false);
    expect(differs('March 5', 'March 4')).toBe(true);
  });

  it('gives the same records in whatever order texts come', () => {
    const texts = [
      trackedText('b', '3月4日晚，肯尼亚总统应约同挪威首相通电话。', KENYAN),
      trackedText('a', '2031年6月2日，肯尼亚外长同挪威外长通电话。', { published: '2031-06-03' }),
    ];
    const context = trackContext([CALL]);
    expect(records(context, [...texts].reverse())).toEqual(records(context, texts));
  });
});

function failed(): never {
  throw new Error('no record');
}
