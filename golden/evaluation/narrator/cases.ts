import { join } from 'node:path';
import { builtinLexiconData, LEXICON_VERSION } from '../../../src/core/lexicon/builtin.ts';
import { type CompiledLexicon, compileLexicon } from '../../../src/core/lexicon/compile.ts';
import { mergeLexicon } from '../../../src/core/lexicon/merge.ts';
import { readAdditions } from '../../../src/core/lexicon/read-additions.ts';
import { annotatedLexicon } from '../annotated/load.ts';
import { namesIn, ROOT, readJson } from '../data.ts';
import type { Counterparts } from './mirror.ts';

/** A short text with the motives, judgements and yardsticks in it; what is not listed should not be found. */
export interface NarratorCase {
  readonly text: string;
  /** `about` is a party, or `null` where the words only hint at somebody. */
  readonly motives?: readonly { readonly words: string; readonly about: string | null }[];
  readonly evaluations?: readonly {
    readonly words: string;
    readonly target: string;
    readonly polarity: 'positive' | 'negative';
  }[];
  readonly criteria?: readonly { readonly words: string; readonly of: string; readonly criterion: string }[];
}

/** The cases of one language. */
export interface NarratorCases {
  readonly language: 'en' | 'zh-Hans' | 'zh-Hant';
  readonly parties: readonly [string, string];
  /** How the two sides are named, for the same cases with the sides changed round. */
  readonly counterparts: Counterparts;
  readonly cases: readonly NarratorCase[];
}

const FOLDER = join(ROOT, 'golden', 'narrator');

/** All cases, a file for each language and script. */
export function narratorCases(): readonly NarratorCases[] {
  return namesIn(FOLDER).flatMap((name) => readJson<NarratorCases>(FOLDER, name) ?? []);
}

/** The built-in lexicon with the invented states of the annotated texts. */
export function inventedLexicon(): CompiledLexicon {
  const additions = readAdditions(annotatedLexicon(), 'golden/annotated/lexicon.json');
  return compileLexicon(mergeLexicon(builtinLexiconData(), additions), { version: LEXICON_VERSION });
}
