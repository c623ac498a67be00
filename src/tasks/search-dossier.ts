import type { DossierFile } from '../collect/dossier-file.ts';
import { InputError } from '../collect/input-error.ts';
import { loadDossierFile } from '../collect/load-dossier.ts';
import { builtinLexiconData } from '../core/lexicon/builtin.ts';
import type { LexiconData } from '../core/lexicon/lexicon.ts';
import { mergeLexicon } from '../core/lexicon/merge.ts';
import type { DossierStore } from '../store/dossier-store.ts';
import { indexFile } from '../store/index-file.ts';
import { openSqliteStore } from '../store/open-sqlite-store.ts';
import { folderChanges } from './folder-changes.ts';
import { openDossier } from './open-dossier.ts';
import type { OnStep } from './progress.ts';
import { type SearchOptions, type SearchResult, searchStore } from './search.ts';

export type { Hit } from '../core/search/hit.ts';

/** What a search of a dossier found. */
export interface DossierSearch extends SearchResult {
  readonly dossier: string;
  /** Sources that are new, changed or gone and not in the index, because it cannot be written now. */
  readonly changed: number;
}

/** Why the index may be searched as it is: nobody can, or somebody else is about to, bring it up to date. */
const NOT_NOW = ['disk-read-only', 'index-locked'];

/**
 * Searches a dossier, after reading what changed in its folder. Where the index cannot be written, it is searched as
 * it is.
 * @throws InputError as `openDossier` does, and `index-missing` where there is none and none can be made; QueryError
 */
export async function searchDossier(
  folder: string,
  query: string,
  { onStep, ...options }: SearchOptions & { readonly onStep?: OnStep },
): Promise<DossierSearch> {
  const file = await loadDossierFile(folder);
  const search = async (store: DossierStore): Promise<SearchResult> =>
    searchStore(store, query, await lexiconData(file), options);
  try {
    await using dossier = await openDossier(folder, onStep === undefined ? {} : { onStep });
    return { dossier: folder, changed: 0, ...(await search(dossier.store)) };
  } catch (error) {
    if (!(error instanceof InputError && NOT_NOW.includes(error.code))) throw error;
  }
  const store = await openSqliteStore(indexFile(folder), { readOnly: true });
  try {
    const changed = await folderChanges(folder, await store.facts());
    return { dossier: folder, changed, ...(await search(store)) };
  } finally {
    await store.close();
  }
}

/** The entries alone: to compile them takes longer than a search, and it needs names and forms only. */
async function lexiconData({ additions, additionsFrom }: DossierFile): Promise<LexiconData> {
  if (Object.keys(additions).length === 0) return builtinLexiconData();
  const { readAdditions } = await import('../core/lexicon/read-additions.ts');
  return mergeLexicon(builtinLexiconData(), readAdditions(additions, additionsFrom));
}
