import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../lexicon/builtin.ts';
import { createText } from '../text/text.ts';
import { UNKNOWN_SOURCE } from './build-context.ts';
import { readText } from './engine.ts';
import { unmark } from './examples.ts';
import type { Reader } from './reader.ts';
import { readers } from './registry.ts';

/** Invented states of the examples; examples that depend on the source name it themselves. */
const lexicon = builtinLexicon();

describe.each(readers.map((reader) => [reader.id, reader] as const))('%s', (_, reader: Reader) => {
  it('has a positive example in each language and a negative one', () => {
    const positive = reader.examples.filter((example) => example.marked.includes('[['));
    expect(new Set(positive.map((example) => example.language))).toEqual(new Set(['en', 'zh']));
    expect(positive.length).toBeLessThan(reader.examples.length);
  });

  it.each(reader.examples.map((example) => [example.marked, example] as const))('%s', (_marked, example) => {
    const { content, spans } = unmark(example.marked);
    const about = { ...UNKNOWN_SOURCE, ...example.about };
    // A reader that rests on others is run with all of them, and judged by its own findings.
    const running = reader.after ? readers : [reader];
    const all = readText(createText('example', content), lexicon, running, about).findings;
    const findings = all.filter((finding) => finding.reader.startsWith(`${reader.id}@`));
    const found = findings.map(({ evidence: [own] }) => ({ start: own.start, end: own.end }));
    expect(found.map(show(content)), example.because).toEqual(spans.map(show(content)));
    if (example.value) expect(findings[0]?.value).toMatchObject(example.value);
  });
});

function show(content: string): (span: { start: number; end: number }) => string {
  return ({ start, end }) => `${start}: ${content.slice(start, end)}`;
}
