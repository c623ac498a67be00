import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../lexicon/data/scales/event-kinds.ts';
import { PLOVER_READINGS } from '../../lexicon/data/scales/plover-types.ts';
import { anEvent } from '../events/an-event.fixture.ts';
import type { Measures } from '../measures/measures.ts';
import { csvText } from './csv.ts';
import { eventsCsv } from './events-csv.ts';
import { ploverCsv } from './plover-csv.ts';
import { stepsCsv } from './steps-csv.ts';

const NONE = { issue: [] };

describe('csvText', () => {
  it('puts cells with commas, quotation marks and line ends between quotation marks', () => {
    expect(
      csvText(
        ['a', 'b'],
        [
          ['x,y', 'say "no"'],
          ['two\nlines', null],
        ],
      ),
    ).toBe('a,b\n"x,y","say ""no"""\n"two\nlines",\n');
  });

  it('lets no words of a source run as a formula, and leaves figures alone', () => {
    expect(csvText(['a', 'b'], [['=HYPERLINK("x")', -5]])).toBe('a,b\n"\'=HYPERLINK(""x"")",-5\n');
  });
});

describe('eventsCsv', () => {
  it('has a line for each event, in a shape that a table of events can be read from', () => {
    const [header = '', line = ''] = eventsCsv([anEvent({ kind: 'demand', value: -2 })], 'readout').split(
      '\n',
    );
    expect(header.startsWith('id,date,kind,actors,recipients,issues,status,note,source,source2')).toBe(true);
    expect(line).toContain(',demand,AA,BB,tariffs,past,');
    expect(line).toContain('verbal,-2,readout');
  });
});

describe('ploverCsv', () => {
  it('has a reading of every kind', () => {
    expect(PLOVER_READINGS.map(({ kind }) => kind).sort()).toEqual(EVENT_KINDS.map(({ id }) => id).sort());
  });

  it('takes a meeting to come for an agreement and one that was held for a consultation with both as actors', () => {
    const both = { actors: ['AA', 'BB'], recipients: ['AA', 'BB'] };
    const held = anEvent({ ...both, id: 'held', kind: 'delegation-talks', series: 'contact' });
    const coming = anEvent({
      ...both,
      id: 'coming',
      kind: 'delegation-talks',
      series: 'contact',
      status: 'scheduled',
    });
    const [, one, other] = ploverCsv([held, coming], NONE).split('\n');
    expect(one).toContain('AA;BB,,CONSULT,');
    expect(other).toContain('AA;BB,,AGREE,,future,');
  });

  it('leaves out what is denied and what is not coded there', () => {
    const denied = anEvent({ kind: 'leader-call', series: 'contact', status: 'denied' });
    const raised = anEvent({ kind: 'issue-raised' });
    expect(ploverCsv([denied, raised], NONE).split('\n')).toHaveLength(2);
  });
});

describe('stepsCsv', () => {
  it('has a line for each step with its parts, and says which are ahead', () => {
    const parts = [
      { component: 'a', level: 20, act: 'x' },
      { component: 'b', level: 10, act: 'y' },
    ];
    const step = { from: '2031-04-09', until: null, total: 30, parts, opened: [{ act: 'x', how: 'lapses' }] };
    const series = [{ by: 'NV', on: 'LH', steps: [{ ...step, ahead: true }] }];
    expect(stepsCsv({ series, acts: [] } as unknown as Measures)).toBe(
      'by,on,from,until,total,parts,acts,ahead,quotes\nNV,LH,2031-04-09,,30,a=20;b=10,x lapses,yes,\n',
    );
  });
});
