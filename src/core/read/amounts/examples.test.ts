import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import { readText } from '../engine.ts';
import { unmark } from '../examples.ts';
import { amountReaders } from './readers.ts';
const lexicon = builtinLexicon();
describe.each(amountReaders.map((reader) => [reader.id, reader] as const))('%s', (_, reader) => {
  it.each(reader.examples.map((example) => [example.marked, example] as const))('%s', (_m, example) => {
    const { content, spans } = unmark(example.marked);
    const { findings } = readText(createText('example', content), lexicon, [reader], { ...UNKNOWN_SOURCE, ...example.about });
    expect(findings.map((f) => content.slice(f.evidence[0].start, f.evidence[0].end))).toEqual(spans.map((s) => content.slice(s.start, s.end)));
    if (example.value) expect(findings[0]?.value).toMatchObject(example.value);
  });
});
