import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import { readText } from '../engine.ts';
import { unmark } from '../examples.ts';
import { findingsOf } from '../reading.ts';
import { timeReaders } from './readers.ts';

describe.each(timeReaders)('$id', (reader) => {
  it.each(reader.examples)('$marked', ({ marked, about, value }) => {
    const { content, spans } = unmark(marked);
    const reading = readText(createText('example', content), builtinLexicon(), [reader], {
      ...UNKNOWN_SOURCE,
      published: about?.published ?? null,
    });
    const found = findingsOf(reading, 'time');
    expect(found.map(({ evidence }) => evidence[0].exact)).toEqual(
      spans.map(({ start, end }) => content.slice(start, end)),
    );
    if (value !== undefined) expect(found[0]?.value).toMatchObject(value);
  });
});
