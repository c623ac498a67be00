import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { LoadedSource } from './load-source.ts';
import { ORIGINALS, SOURCES } from './source-paths.ts';

/** Bytes that are not those that a text was extracted from. */
export interface OriginalProblem {
  readonly code: 'original-missing' | 'original-changed' | 'original-outside';
  readonly text: string;
  /** As the header names it. */
  readonly path: string;
  readonly message: string;
}

/**
 * Checks that the bytes that each source came from lie where its header says and are the same to the bit.
 * @returns how many were checked, and what is wrong, in the order of the sources.
 */
export async function checkOriginals(
  dossier: string,
  sources: readonly LoadedSource[],
): Promise<{ readonly checked: number; readonly problems: readonly OriginalProblem[] }> {
  const problems: OriginalProblem[] = [];
  let checked = 0;
  for (const { id, header } of sources) {
    if (header.original === null) continue;
    checked += 1;
    const { path, sha256 } = header.original;
    const home = join(SOURCES, ORIGINALS) + sep;
    if (!normalize(path).startsWith(home)) {
      const message = `\`${id}\` names its original at \`${path}\`, which is not under ${home}. It was not looked at. Correct the header.`;
      problems.push({ code: 'original-outside', text: id, path, message });
      continue;
    }
    const found = await hashOf(join(dossier, path));
    if (found === null) {
      const message = `The bytes that \`${id}\` came from are not at \`${path}\`. Bring the file back, or take \`original\` out of the header.`;
      problems.push({ code: 'original-missing', text: id, path, message });
    } else if (found !== sha256) {
      const message = `\`${path}\` is not what \`${id}\` was extracted from: its SHA-256 is ${found.slice(0, 12)}…, and the header says ${sha256.slice(0, 12)}…. Bring the file back.`;
      problems.push({ code: 'original-changed', text: id, path, message });
    }
  }
  return { checked, problems };
}

/** SHA-256 of a file in hexadecimal; `null` where it cannot be read. */
async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
