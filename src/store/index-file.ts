import { join } from 'node:path';

/** Where the index of a dossier stands: derived, and left out of version control. */
export function indexFile(dossier: string): string {
  return join(dossier, '.readout', 'index.sqlite');
}
