import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { readText } from '../../read/engine.ts';
import { readers } from '../../read/registry.ts';
import { createText } from '../../text/text.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { inForceAsKnown, measuresOf } from './measures-of.ts';
import { measureNotes } from './note-measures.ts';

const lexicon = builtinLexicon();
const PARTIES = ['JP', 'FR'];
const context = { tables: [], parties: PARTIES, asOf: '2031-12-31', lexicon: lexicon.data };

/** A text of one of two states that never did any of this. */
function text(id: string, party: string | null, published: string, content: string): TrackedText {
  const kind = party === null ? 'report' : 'statement';
  const about = { kind, party, parties: PARTIES, publisher: null, published, exchangeDate: null } as const;
  const { findings } = readText(createText(id, content), lexicon, readers, about);
  const facts = { publisher: null, title: null, url: null, exchange: null, language: 'en', group: id };
  return { id, kind, party, parties: party === null ? [] : [party], published, findings, ...facts };
}

const TEXTS = [
  text(
    'a',
    'JP',
    '2031-02-10',
    'Japan will impose an additional duty of 20 percent on all goods of France, effective 12:01 a.m. on February 17, 2031.',
  ),
  text(
    'b',
    null,
    '2031-02-18',
    'Japan imposed an additional duty of 20 percent on French goods on February 17, 2031.',
  ),
  text(
    'c',
    'JP',
    '2031-04-02',
    'Goods of France entered on or after April 9, 2031 shall be subject to an additional duty of 100 percent imposed by Japan. The combined additional rate shall be 120 percent.',
  ),
  text(
    'd',
    'JP',
    '2031-05-18',
    'Japan will suspend 90 percentage points of the additional duty of 100 percent on French goods for 90 days, effective May 21, 2031.',
  ),
  text(
    'e',
    null,
    '2031-06-02',
    'Japan cut its combined duties on French goods from 120 percent to 35 percent.',
  ),
  text(
    'f',
    'JP',
    '2031-08-11',
    'Japan will extend the suspension of 90 percentage points of the additional duty on French goods until November 17, 2031.',
  ),
];
const notes = TEXTS.flatMap(measureNotes);

function total(day: string, known = day): number | null {
  const pairs = inForceAsKnown(context, day, known, notes).pairs;
  return pairs.find(({ by, on }) => by === 'JP' && on === 'FR')?.total ?? null;
}

describe('measures of texts', () => {
  it('makes one act of what several texts tell, and lists them', () => {
    const { acts } = measuresOf(context, '2031-12-31', notes);
    expect(
      acts.map(({ action, level, effective, until }) => [action, level, effective?.day, until?.day]),
    ).toEqual([
      ['impose', 20, '2031-02-17', undefined],
      ['impose', 100, '2031-04-09', undefined],
      ['suspend', 10, '2031-05-21', '2031-08-19'],
      ['extend', 10, '2031-08-19', '2031-11-17'],
    ]);
    expect(acts[0]?.mentions.map(({ evidence }) => evidence.text)).toEqual(['a', 'b']);
    expect(acts[0]?.sources).toBe(2);
    expect(acts[0]?.announced).toMatchObject({ day: '2031-02-10', why: 'published' });
  });

  it('tells what was in force, also by what was known earlier', () => {
    expect([total('2031-02-16'), total('2031-02-17'), total('2031-04-09'), total('2031-05-21')]).toEqual([
      null,
      20,
      120,
      30,
    ]);
    expect([total('2031-08-20', '2031-08-10'), total('2031-08-20')]).toEqual([120, 30]);
    expect(total('2031-11-18')).toBe(120);
  });

  it('takes a stated sum for no duty, and holds it against the parts', () => {
    const { statedTotals } = measuresOf(context, '2031-12-31', notes);
    expect(statedTotals.map(({ value, sums, agrees }) => [value, sums, agrees])).toEqual([
      [120, [20, 120], true],
      [35, [30], false],
    ]);
  });

  it('does not hang on the order in which texts come', () => {
    expect(measuresOf(context, '2031-12-31', [...notes].reverse())).toEqual(
      measuresOf(context, '2031-12-31', notes),
    );
  });
});
