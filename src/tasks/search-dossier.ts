import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDossierFile } from '../collect/dossier-file.ts';
import { InputError } from '../collect/input-error.ts';
import { DOSSIER_FILE } from '../collect/load-dossier.ts';
import { loadFile } from '../collect/load-file.ts';
import { readYaml } from '../collect/read-yaml.ts';
import { builtinLexiconData } from '../core/lexicon/builtin.ts';
import type { LexiconData } from '../core/lexicon/lexicon.ts';
import { mergeLexicon } from '../core/lexicon/merge.ts';
import { indexFile } from '../store/index-file.ts';
import { openSqliteStore } from '../store/open-sqlite-store.ts';
import { folderChanges } from './folder-changes.ts';
import { type SearchOptions, type SearchResult, searchStore } from './search.ts';

export type { Hit } from '../core/search/hit.ts';

/** What a search of a dossier found. */
export interface DossierSearch extends SearchResult {
  readonly dossier: string;
  /** Sources that are new, changed or gone since the index was made: the search does not know of that. */
  readonly changed: number;
}

/**
 * Searches the index of a dossier. Opens no source.
 * @throws InputError `dossier-missing`, `index-missing` and what `openSqliteStore` throws; QueryError
 */
export async function searchDossier(
  folder: string,
  query: string,
  options: SearchOptions,
): Promise<DossierSearch> {
  if (!existsSync(join(folder, DOSSIER_FILE))) {
    throw new InputError(
      'dossier-missing',
      `\`${folder}\` is no dossier: it holds no ${DOSSIER_FILE}. Give the folder of a dossier first, then the words: \`readout search DOSSIER 稀土\`.`,
    );
  }
  const store = await openSqliteStore(indexFile(folder), { readOnly: true });
  try {
    const result = await searchStore(store, query, await lexiconData(folder), options);
    return { dossier: folder, changed: await folderChanges(folder, await store.facts()), ...result };
  } finally {
    await store.close();
  }
}

/** The entries alone: to compile them takes longer than a search, and it needs names and forms only. */
async function lexiconData(folder: string): Promise<LexiconData> {
  const path = join(folder, DOSSIER_FILE);
  const { additions, additionsFrom } = readDossierFile(readYaml((await loadFile(path)).content, path), path);
  if (Object.keys(additions).length === 0) return builtinLexiconData();
  const { readAdditions } = await import('../core/lexicon/read-additions.ts');
  return mergeLexicon(builtinLexiconData(), readAdditions(additions, additionsFrom));
}
