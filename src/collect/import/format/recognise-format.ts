import { archiveKind } from '../archive/archive-kind.ts';
import { openArchive } from '../archive/open-archive.ts';
import type { DocumentFormat, ImportWarning } from '../imported.ts';
import { binaryKind } from './binary-signs.ts';
import { formatOfMediaType, formatOfName, type Named } from './named-format.ts';
import { REFUSED, type RefusedName, refusal } from './refused-formats.ts';
import { textKind } from './text-signs.ts';

/** What a document is, and what to say where its bytes, its media type and its name disagree. */
export interface RecognisedFormat {
  readonly format: DocumentFormat;
  readonly warnings: readonly ImportWarning[];
}

/**
 * Tells the format of a document by its first bytes, then by its media type, then by its name. Bytes that do not
 * tell are a text.
 * @throws InputError `format-unsupported` with what to do instead, or what opening an archive throws.
 */
export function recogniseFormat(bytes: Uint8Array, name: string, contentType?: string): RecognisedFormat {
  const kind = kindOfBytes(bytes, name);
  const byType = formatOfMediaType(contentType);
  const byName = formatOfName(name);
  const said = byType ?? byName;
  // A page saved with its parts begins as a message does; which of the two it is, only its name tells at times.
  const byBytes = kind === 'eml' && said === 'mhtml' ? said : kind;
  if (byBytes !== null) {
    if (isRefused(byBytes))
      throw refusal(byBytes, name, agrees(byBytes, byName) ? '' : ', by its first bytes');
    return { format: byBytes, warnings: disagreements(byBytes, byType, byName, contentType, name) };
  }
  const format = said ?? 'text';
  if (isRefused(format))
    throw refusal(format, name, byType === null ? ', by its name' : ', by its media type');
  return { format, warnings: byType === null ? [] : disagreements(format, null, byName, undefined, name) };
}

function kindOfBytes(bytes: Uint8Array, name: string): Named | null {
  const binary = binaryKind(bytes);
  if (binary === 'zip') return archiveKind(openArchive(bytes, name));
  return binary ?? textKind(bytes);
}

function isRefused(kind: Named): kind is RefusedName {
  return Object.hasOwn(REFUSED, kind);
}

function disagreements(
  format: DocumentFormat,
  byType: Named | null,
  byName: Named | null,
  contentType: string | undefined,
  name: string,
): readonly ImportWarning[] {
  const said: string[] = [];
  if (!agrees(format, byType)) said.push(`its media type is ${contentType}`);
  if (!agrees(format, byName)) said.push(`its name says ${byName}`);
  if (said.length === 0) return [];
  const message = `\`${name}\` was read as ${format}, although ${said.join(' and ')}. Check that it is the document that you meant.`;
  return [{ code: 'format-disagrees', message }];
}

/** A name for text may stand over any format of text that a person writes; nothing said is no disagreement. */
function agrees(format: Named, said: Named | null): boolean {
  if (said === null || said === format) return true;
  if (format === 'text' || format === 'markdown') return said === 'text' || said === 'markdown';
  return (format === 'eml' && said === 'mhtml') || (format === 'mhtml' && said === 'eml');
}
