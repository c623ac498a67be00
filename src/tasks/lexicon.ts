import type { DossierFile } from '../collect/dossier-file.ts';
import { builtinLexicon, builtinLexiconData, LEXICON_VERSION } from '../core/lexicon/builtin.ts';
import { type CompiledLexicon, compileLexicon } from '../core/lexicon/compile.ts';
import { mergeLexicon } from '../core/lexicon/merge.ts';

export { builtinLexicon };

/**
 * The built-in lexicon with a dossier's own entries.
 * @throws LexiconError when an addition cannot be used; it names the entry and the remedy.
 */
export async function lexiconOf(dossier: DossierFile): Promise<CompiledLexicon> {
  if (Object.keys(dossier.additions).length === 0) return builtinLexicon();
  const key = JSON.stringify([dossier.additions, dossier.additionsFrom]);
  if (last?.key === key) return last.lexicon;
  // Loaded on need: the checker of additions costs start-up time, and most comparisons have none.
  const { readAdditions } = await import('../core/lexicon/read-additions.ts');
  const additions = readAdditions(dossier.additions, dossier.additionsFrom);
  const lexicon = compileLexicon(mergeLexicon(builtinLexiconData(), additions), { version: LEXICON_VERSION });
  last = { key, lexicon };
  return lexicon;
}

/** The lexicon compiled last: whoever watches a dossier opens it again and again. */
let last: { readonly key: string; readonly lexicon: CompiledLexicon } | null = null;
