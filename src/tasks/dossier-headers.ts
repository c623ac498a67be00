import type { DossierFile } from '../collect/dossier-file.ts';
import { InputError } from '../collect/input-error.ts';
import { loadDossierFile } from '../collect/load-dossier.ts';
import { loadSource } from '../collect/load-source.ts';
import { isFile } from '../collect/path-kind.ts';
import { sourceStamps } from '../collect/source-stamps.ts';
import type { TextFacts } from '../store/dossier-store.ts';
import { indexFile } from '../store/index-file.ts';
import type { OfExchange } from './dossier-exchanges.ts';
import { lookIntoIndex } from './open-dossier.ts';
import { sameStamp } from './same-stamp.ts';

/** A source as far as its header tells where it belongs; its text is loaded by whoever needs it. */
export interface HeadedSource extends OfExchange {
  /** As the system knows it. */
  readonly file: string;
}

/** A dossier without its texts. */
export interface DossierHeaders extends DossierFile {
  readonly folder: string;
  readonly sources: readonly HeadedSource[];
}

/**
 * Which sources a dossier has and to which exchange each belongs. Where the dossier has an index, files that look as
 * it knows them are not opened; nothing is read and nothing written for this.
 * @throws InputError `source-id-twice`, or as loading the dossier and its sources does.
 */
export async function dossierHeaders(folder: string): Promise<DossierHeaders> {
  const file = await loadDossierFile(folder);
  const byPath = new Map((await indexedFacts(folder)).map((facts) => [facts.path, facts]));
  const sources: HeadedSource[] = [];
  const byId = new Map<string, string>();
  for (const at of await sourceStamps(folder)) {
    const { path, file: place } = at;
    const facts = byPath.get(path);
    const isKnown = facts !== undefined && sameStamp(facts, at);
    const { id, header } = isKnown ? { id: facts.id, header: facts } : await loadSource(place);
    const twin = byId.get(id);
    if (twin !== undefined) {
      throw new InputError(
        'source-id-twice',
        `Both \`${twin}\` and \`${place}\` have the id “${id}”. Change the \`id\` in one of the headers.`,
      );
    }
    byId.set(id, place);
    const { kind, party, exchange } = header;
    sources.push({ id, header: { kind, party, exchange }, file: place });
  }
  return { ...file, folder, sources };
}

/** What the index knows; nothing where there is none, or where it cannot be used. */
async function indexedFacts(folder: string): Promise<readonly TextFacts[]> {
  if (!(await isFile(indexFile(folder)))) return [];
  try {
    const index = await lookIntoIndex(folder);
    return await index.facts().finally(() => index.close());
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
