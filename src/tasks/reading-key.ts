import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256Of } from '../collect/put-source.ts';
import { LEXICON_VERSION } from '../core/lexicon/builtin.ts';
import { RECORD_VERSION } from './text-record.ts';
import { programVersion } from './version.ts';

/** What is known of a source from its dossier: the exchange that it belongs to. */
export interface KnownOfExchange {
  readonly parties: readonly string[];
  readonly date: string | null;
}

const DIGITS = 16;

/**
 * Everything that the reading of a source depends on, in one string: program and lexicon, the file, its exchange.
 * Where the key is the same the findings are, so that only what changed is read again.
 */
export function readingKey(environment: string, file: string, known: KnownOfExchange | null): string {
  return `${environment}.${file}.${sha256Of(JSON.stringify(known)).slice(0, DIGITS)}`;
}

/** The part of a key that stands for the file, when nobody has read it this time. */
export function fileOfKey(key: string): string {
  return key.split('.')[1] ?? '';
}

/** The part of a key that stands for a file. */
export function fileDigest(bytes: string | Uint8Array): string {
  return sha256Of(bytes).slice(0, DIGITS);
}

/**
 * The part of a key that stands for the program, its lexicon and a dossier's additions. Versions are raised for a
 * release; while somebody works on the readers their files' sizes and times tell that a reading is out of date.
 */
export function environmentDigest(additions: Readonly<Record<string, unknown>>): string {
  const parts = [
    programVersion(),
    LEXICON_VERSION,
    RECORD_VERSION,
    ...coreFiles(),
    JSON.stringify(additions),
  ];
  return sha256Of(parts.join('\n')).slice(0, DIGITS);
}

let core: readonly string[] | null = null;

/** Size and time of each file that a reading is made with. */
function coreFiles(): readonly string[] {
  core ??= ['text', 'evidence', 'lexicon', 'read'].flatMap((room) => {
    const folder = fileURLToPath(new URL(`../core/${room}/`, import.meta.url));
    return readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => /\.(?:ts|js)$/.test(name) && !/\.(?:test|d)\.ts$/.test(name))
      .sort()
      .map((name) => {
        const { size, mtimeMs } = statSync(join(folder, name));
        return `${room}/${name} ${size} ${mtimeMs}`;
      });
  });
  return core;
}
