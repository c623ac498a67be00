import { InputError } from '../../input-error.ts';
import type { DocumentFormat } from '../imported.ts';

/** What an importer threw as an error for the user: whatever is no InputError means that the bytes are broken. */
export function asInputError(
  error: unknown,
  { name, format }: { readonly name: string; readonly format: DocumentFormat },
): InputError {
  if (error instanceof InputError) return error;
  const said = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
  return new InputError(
    'document-broken',
    `\`${name}\` cannot be read as ${format}: ${said.slice(0, 200).replace(/\.$/, '') || 'it is damaged'}. ` +
      'Ask for it anew, or open it in the program that made it, save it again, and give that file.',
  );
}
