import { InputError } from './input-error.ts';
import type { YamlValue } from './read-yaml.ts';

/** What is wrong at a place of `dossier.yaml`, with the line it stands on; `what` ends with the remedy. */
export function dossierInvalid(
  yaml: YamlValue,
  path: readonly (string | number)[],
  what: string,
): InputError {
  return new InputError('dossier-invalid', `${yaml.where(path)}: ${what}`);
}
