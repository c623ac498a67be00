import type { LoadedDossier } from '../collect/load-dossier.ts';
import { builtinLexiconData, LEXICON_VERSION } from '../core/lexicon/builtin.ts';
import { type CompiledLexicon, compileLexicon } from '../core/lexicon/compile.ts';
import { mergeLexicon } from '../core/lexicon/merge.ts';
import { readAdditions } from '../core/lexicon/read-additions.ts';

let builtin: CompiledLexicon | null = null;

/** The lexicon that comes with the program, compiled once per run. */
export function builtinLexicon(): CompiledLexicon {
  builtin ??= compileLexicon(builtinLexiconData(), { version: LEXICON_VERSION, checked: true });
  return builtin;
}

/**
 * The built-in lexicon with a dossier's own entries.
 * @throws LexiconError when an addition cannot be used; it names the entry and the remedy.
 */
export function lexiconOf(dossier: LoadedDossier): CompiledLexicon {
  if (Object.keys(dossier.additions).length === 0) return builtinLexicon();
  const additions = readAdditions(dossier.additions, dossier.additionsFrom);
  return compileLexicon(mergeLexicon(builtinLexiconData(), additions), { version: LEXICON_VERSION });
}
