import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import { readText } from '../engine.ts';
import { findingsOf } from '../reading.ts';
import { recordDate } from './date.ts';

describe('days that are three away', () => {
  it.each([
    ['大前天，两国元首通了电话。', '2031-03-04'],
    ['前天，两国元首通了电话。', '2031-03-05'],
  ])('%s', (content, date) => {
    const about = {
      ...UNKNOWN_SOURCE,
      kind: 'report' as const,
      parties: ['NO', 'KE'],
      published: '2031-03-07',
    };
    const reading = readText(createText('t', content), builtinLexicon(), [recordDate], about);
    expect(findingsOf(reading, 'record').map(({ value }) => value.value)).toEqual([date]);
  });
});
