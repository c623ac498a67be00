import { type CompiledLexicon, compileLexicon } from './compile.ts';
import {
  cues,
  formulations,
  issues,
  ladders,
  organisations,
  outlets,
  parties,
  people,
  places,
  titles,
  verbs,
} from './data/index.ts';
import type { LexiconData } from './lexicon.ts';
import { stateParties } from './states.ts';

/** Version of the built-in lexicon. A change that can change a finding on unchanged text raises it. */
export const LEXICON_VERSION = '0.1.0';

let data: LexiconData | null = null;
let compiled: CompiledLexicon | null = null;

/** The entries that come with the program: reviewed data, with the states and territories of CLDR. */
export function builtinLexiconData(): LexiconData {
  data ??= {
    issue: issues,
    verb: verbs,
    formulation: formulations,
    party: stateParties(parties),
    person: people,
    outlet: outlets,
    organisation: organisations,
    place: places,
    title: titles,
    cue: cues,
    ladder: ladders,
  };
  return data;
}

/** The built-in lexicon, compiled on first use. Its entries are checked by a test and not again at every start. */
export function builtinLexicon(): CompiledLexicon {
  compiled ??= compileLexicon(builtinLexiconData(), { version: LEXICON_VERSION, checked: true });
  return compiled;
}
