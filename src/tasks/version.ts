import { readFileSync } from 'node:fs';

let known: string | null = null;

/** The version of this program, from its package. */
export function programVersion(): string {
  if (known === null) {
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    known = String((JSON.parse(manifest) as { version: unknown }).version);
  }
  return known;
}
