import { builtinLexicon } from '../../../src/core/lexicon/builtin.ts';
import { UNKNOWN_SOURCE } from '../../../src/core/read/build-context.ts';
import { readText } from '../../../src/core/read/engine.ts';
import { setPhrase } from '../../../src/core/read/formulations/set-phrase.ts';
import { type FindingOf, findingsOf } from '../../../src/core/read/reading.ts';
import { createText } from '../../../src/core/text/text.ts';

/** The set phrases of a text, read by their reader alone. */
export function phrasesOf(name: string, content: string): readonly FindingOf<'formulation'>[] {
  const reading = readText(createText(name, content), builtinLexicon(), [setPhrase], UNKNOWN_SOURCE);
  return findingsOf(reading, 'formulation');
}
