import { builtinLexicon } from '../../src/core/lexicon/builtin.ts';
import type { CompiledLexicon } from '../../src/core/lexicon/compile.ts';
import { UNKNOWN_SOURCE } from '../../src/core/read/build-context.ts';
import type { SourceFacts } from '../../src/core/read/context.ts';
import { readText } from '../../src/core/read/engine.ts';
import type { Reading } from '../../src/core/read/reading.ts';
import { readers } from '../../src/core/read/registry.ts';
import { createText } from '../../src/core/text/text.ts';
import { containing } from './enclosing.ts';

export { readers } from '../../src/core/read/registry.ts';

/** Reads a text as the program would, with nothing known of it but what is given. */
export function read(
  id: string,
  content: string,
  about: Partial<SourceFacts> = {},
  lexicon: CompiledLexicon = builtinLexicon(),
): Reading {
  return readText(createText(id, content), lexicon, readers, { ...UNKNOWN_SOURCE, ...about });
}

/** The id of the reader that a finding came from, without its version. */
export function readerId(reader: string): string {
  return reader.slice(0, reader.lastIndexOf('@'));
}

/** The sentence in which an offset lies; a part of the text around it where no sentence was found. */
export function sentenceAt(reading: Reading, offset: number): string {
  const { layout, text } = reading.context;
  const sentence = containing(layout.sentences, offset);
  const span = sentence ?? {
    start: Math.max(0, offset - 30),
    end: Math.min(text.content.length, offset + 30),
  };
  return text.content.slice(span.start, span.end);
}
