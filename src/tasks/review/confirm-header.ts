import { join } from 'node:path';
import { type SourceHeader, splitFrontMatter } from '../../collect/front-matter.ts';
import { InputError } from '../../collect/input-error.ts';
import { loadFile } from '../../collect/load-file.ts';
import { sourceText } from '../../collect/source-text.ts';
import { writeSafely } from '../../collect/write-safely.ts';
import type { DossierStore } from '../../store/dossier-store.ts';

/** A source whose header the machine filled in, with the keys that nobody has confirmed. */
export interface UnconfirmedHeader {
  readonly text: string;
  readonly keys: readonly string[];
}

/** Keys of a header that a person may set on the way. */
const SETTABLE = [
  'kind',
  'party',
  'publisher',
  'language',
  'published',
  'signed',
  'exchange',
  'title',
  'url',
] as const;

/**
 * Confirms what the machine filled into the header of a source, and sets the keys that a person corrects
 * (`key=value`). The text below it stays as it is, letter by letter.
 * @returns the keys that are confirmed now and were not before.
 * @throws InputError `text-unknown`, `key-unknown`, `header-invalid`, or what the disk says.
 */
export async function confirmHeader(
  folder: string,
  store: DossierStore,
  id: string,
  settings: readonly string[],
): Promise<readonly string[]> {
  const facts = (await store.facts()).find((one) => one.id === id);
  if (facts === undefined) throw new InputError('text-unknown', `The dossier has no source “${id}”.`);
  const path = join(folder, facts.path);
  const { content } = await loadFile(path);
  const { header, body } = splitFrontMatter(content, path);
  const set = Object.fromEntries(settings.map(settingOf));
  const next: SourceHeader = { ...header, ...set, proposed: [] };
  const text = sourceText(next, body);
  // Read again before it is written: a wrong kind or date must not make the source unreadable.
  splitFrontMatter(text, path);
  await writeSafely(path, text);
  return [...new Set([...header.proposed, ...Object.keys(set)])];
}

/** Sources with a header that nobody has confirmed, by id. */
export async function unconfirmedHeaders(store: DossierStore): Promise<readonly UnconfirmedHeader[]> {
  const facts = await store.facts();
  return facts.flatMap(({ id, proposed }) => (proposed.length > 0 ? [{ text: id, keys: proposed }] : []));
}

function settingOf(setting: string): readonly [string, string] {
  const parts = /^(\w+)=(.*)$/s.exec(setting);
  const key = SETTABLE.find((one) => one === parts?.[1]);
  if (parts && key !== undefined) return [key, parts[2] ?? ''];
  throw new InputError(
    'key-unknown',
    `“${setting}” sets nothing. Write KEY=VALUE with one of ${SETTABLE.join(', ')}.`,
  );
}
