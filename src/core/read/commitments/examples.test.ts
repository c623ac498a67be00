import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import { readText } from '../engine.ts';
import { unmark } from '../examples.ts';
import { timeReaders } from '../time/readers.ts';
import { commitmentReaders } from './readers.ts';

const lexicon = builtinLexicon();

/** Runs before a reader is registered as well, so that its examples hold from the first day. */
describe.each(commitmentReaders.map((reader) => [reader.id, reader] as const))('%s', (_, reader) => {
  it.each(reader.examples.map((example) => [example.marked, example] as const))('%s', (_marked, example) => {
    const { content, spans } = unmark(example.marked);
    const about = { ...UNKNOWN_SOURCE, ...example.about };
    const findings = readText(
      createText('example', content),
      lexicon,
      [...timeReaders, reader],
      about,
    ).findings.filter(({ kind }) => kind === 'commitment');
    const found = findings.map(({ evidence: [own] }) => content.slice(own.start, own.end));
    expect(found, example.because).toEqual(spans.map((span) => content.slice(span.start, span.end)));
    if (example.value) expect(findings[0]?.value).toMatchObject(example.value);
  });
});
