import type { Imported } from '../../src/collect/import/imported.ts';

/** What a document must not reach: refusals of the sandbox that the fuzzed importers run in. */
const REACHED_OUT =
  /code generation from strings|access to this api|ERR_ACCESS_DENIED|from the network|the network was asked/i;

/** What is wrong with an error; `null` where it is as it should be: a code, where, and a next step. */
export function errorFault(error: unknown, name: string): string | null {
  if (!(error instanceof Error)) return `threw ${typeof error}`;
  const { code } = error as { readonly code?: unknown };
  if (REACHED_OUT.test(error.message)) return `reached out of its bytes: ${error.message}`;
  if (error.name !== 'InputError') return `threw ${error.name}: ${error.message}`;
  if (typeof code !== 'string' || !/^[a-z]+(?:-[a-z0-9]+)+$/.test(code))
    return `has the code ${String(code)}`;
  if (!error.message.includes(name)) return `does not name the document: ${error.message}`;
  // What, and behind it what to do: at least two sentences or clauses, the last of which ends.
  if (!/[.:;] .+[.)]$/s.test(error.message)) return `says no next step: ${error.message}`;
  return error.message.length > 1500 ? `is ${error.message.length} characters long` : null;
}

/** What is wrong with a document that was read; `null` where nothing is. */
export function importedFault(imported: Imported): string | null {
  const { text, warnings, says } = imported;
  if (!text.isWellFormed()) return 'its text holds half a character';
  if (/[\0\r\f]/.test(text)) return 'its text holds control characters';
  for (const { code, message } of warnings) {
    if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(code)) return `a warning has the code ${code}`;
    if (message.length > 2000) return `a warning is ${message.length} characters long`;
    if (REACHED_OUT.test(message)) return `reached out of its bytes: ${message}`;
  }
  for (const [key, value] of Object.entries(says))
    if (value !== null && value.length > 5000) return `its ${key} is ${value.length} characters long`;
  return null;
}
