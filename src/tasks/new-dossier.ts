import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskProblem } from '../collect/disk-problem.ts';
import { dossierTemplate, type NewParty, SCHEMA_FILE } from '../collect/dossier-template.ts';
import { InputError } from '../collect/input-error.ts';
import { DOSSIER_FILE } from '../collect/load-dossier.ts';
import { nearest } from '../collect/nearest.ts';
import { SOURCES } from '../collect/source-paths.ts';
import { writeNew, writeSafely } from '../collect/write-safely.ts';
import type { CompiledLexicon } from '../core/lexicon/compile.ts';
import { builtinLexicon } from './lexicon.ts';
import { resolveParty } from './resolve-party.ts';

export interface NewDossierOptions {
  readonly title?: string;
  /** Codes or names; those that the lexicon does not know are taken as codes of the user's own. */
  readonly parties: readonly string[];
  readonly watch?: readonly string[];
}

/** What was made. */
export interface MadeDossier {
  readonly folder: string;
  readonly file: string;
  readonly parties: readonly NewParty[];
}

/**
 * Makes the folder of a dossier with a `dossier.yaml` to fill in. A folder that is there already is taken if it holds
 * no dossier; nothing in it is touched.
 * @throws InputError `dossier-exists`, `party-missing`, `party-unknown`, `issue-unknown`, or what the disk says.
 */
export async function newDossier(folder: string, options: NewDossierOptions): Promise<MadeDossier> {
  const lexicon = builtinLexicon();
  const parties = options.parties.map((name) => partyOf(name, lexicon));
  if (new Set(parties.map(({ id }) => id)).size < 2) {
    throw new InputError(
      'party-missing',
      'A dossier is about a relationship: give two parties at least, as --parties CN,US.',
    );
  }
  const watch = options.watch ?? [];
  requireIssues(watch, lexicon);
  const names = parties.map(({ id }) => lexicon.get('party', id)?.label.en ?? id);
  const title = options.title ?? names.join(' and ');
  const file = join(folder, DOSSIER_FILE);
  try {
    await mkdir(join(folder, SOURCES), { recursive: true });
  } catch (error) {
    throw diskProblem(folder, error);
  }
  if (!(await writeNew(file, dossierTemplate({ title, parties, watch })))) {
    throw new InputError(
      'dossier-exists',
      `\`${folder}\` holds a dossier already. Add to it with \`readout add ${folder} …\`, or choose another folder.`,
    );
  }
  const schema = await readFile(new URL('../../schema/dossier.json', import.meta.url));
  await writeSafely(join(folder, SCHEMA_FILE), schema);
  // The index is derived and its files change with every command: version control should pass it over.
  if (!(await readdir(folder)).includes('.gitignore'))
    await writeNew(join(folder, '.gitignore'), '.readout/\n');
  return { folder, file, parties };
}

function partyOf(name: string, lexicon: CompiledLexicon): NewParty {
  const id = resolveParty(name, lexicon, { allowUnknown: true });
  const isKnown = lexicon.get('party', id) !== undefined;
  if (isKnown || /^[A-Z][A-Z0-9-]{1,11}$/.test(id)) return { id, isKnown };
  // A name that nobody knows is more likely misspelt than a code.
  resolveParty(name, lexicon);
  return { id, isKnown };
}

function requireIssues(ids: readonly string[], lexicon: CompiledLexicon): void {
  for (const id of ids) {
    if (lexicon.get('issue', id) !== undefined) continue;
    const near = nearest(
      id,
      lexicon.data.issue.map((issue) => issue.id),
      3,
    );
    throw new InputError(
      'issue-unknown',
      `There is no issue “${id}”.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''} Leave it out and add your own under \`issues:\` in dossier.yaml.`,
    );
  }
}
