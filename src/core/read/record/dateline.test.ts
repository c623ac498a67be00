import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';
import { Found } from '../found.ts';
import { recordDate } from './date.ts';
import { datelineOf } from './dateline.ts';

const lexicon = builtinLexicon();

function context(content: string, about: Partial<SourceFacts> = {}) {
  return buildContext(createText('t', content), { ...UNKNOWN_SOURCE, ...about }, lexicon);
}

function date(content: string, about: Partial<SourceFacts> = {}) {
  const [found] = recordDate.read(context(content, about), new Found());
  return found && { ...found.value, basis: found.basis };
}

describe('datelineOf', () => {
  it.each([
    ['MERROW, March 4 (HNA) -- The two presidents spoke by phone today.', 'XXXX-03-04'],
    ['PORT CALDER, Oct. 31, 2031 /HNW/ - The Prime Minister met President Lin An.', '2031-10-31'],
    ['Port Calder, Tessaly — 4 March 2031 — The two presidents spoke by phone.', '2031-03-04'],
    ['澜京3月4日电，林岸总统同沃恩首相通电话。', 'XXXX-03-04'],
  ])('reads the day of filing in %s', (content, value) => {
    expect(datelineOf(context(content))?.value).toBe(value);
  });

  it.each([
    'On March 4 (a Tuesday) the two presidents spoke by phone.',
    'President Lin An spoke with Prime Minister Vaughn on March 4 - their third call.',
    '3月4日，林岸总统同沃恩首相通电话。',
  ])('finds none in %s', (content) => {
    expect(datelineOf(context(content))).toBeNull();
  });
});

describe('a date counted from the dateline', () => {
  const lead = 'MERROW, March 4 (HNA) -- President Lin An spoke by phone with Prime Minister Vaughn';

  it('takes the day itself for today, and by inference for a bare weekday', () => {
    expect(date(`${lead} today.`)).toMatchObject({
      value: 'XXXX-03-04',
      anchor: 'dateline',
      basis: 'stated',
    });
    expect(date(`${lead} on Tuesday evening.`)).toMatchObject({ value: 'XXXX-03-04', basis: 'inferred' });
    expect(date(`${lead} last Tuesday.`)).toBeUndefined();
  });

  it('takes its year from the day given for the exchange', () => {
    const about = { exchangeDate: '2031-03-03' };
    expect(date(`${lead} on Monday.`, about)).toMatchObject({ value: '2031-03-03', anchor: 'dateline' });
  });

  it('gives way to the day of publication', () => {
    const about = { published: '2031-03-05' };
    expect(date(`${lead} on Monday.`, about)).toMatchObject({ value: '2031-03-03', anchor: 'published' });
  });

  it('is not the day of the exchange by itself', () => {
    expect(date(`${lead}.`)).toBeUndefined();
  });
});

describe('the night before', () => {
  it('is counted from the day of telling, on or after the day given', () => {
    const text = 'Officials confirmed on Friday that the two leaders had held talks a day earlier.';
    expect(date(text, { exchangeDate: '2031-03-06' })).toMatchObject({ value: '2031-03-06' });
    expect(date(text)).toBeUndefined();
  });
});
