import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';
import { readText } from '../engine.ts';
import { findingsOf } from '../reading.ts';
import { utteranceReaders } from './readers.ts';

const lexicon = builtinLexicon();

/** Who says what in a report, as "speaker: words". */
export function told(content: string, about: Partial<SourceFacts> = {}): readonly string[] {
  const facts = { ...UNKNOWN_SOURCE, kind: 'report' as const, ...about };
  const reading = readText(createText('t', content), lexicon, utteranceReaders, facts);
  return findingsOf(reading, 'utterance').map(({ value }) => `${value.speaker}: ${value.said}`);
}
