import { InputError } from '../../input-error.ts';
import { openArchive } from '../archive/open-archive.ts';
import type { Imported, ImportWarning } from '../imported.ts';
import { joinParagraphs } from '../text/tidy-text.ts';
import { odtParagraphs } from './odt-paragraphs.ts';
import { officeFacts } from './office-facts.ts';

/**
 * An OpenDocument text. Tracked deletions, comments, headers and footers are left out.
 * @throws InputError `file-empty`, `document-encrypted`, `odt-broken`, and what opening the archive and reading its
 *   XML throws.
 */
export async function importOdt(bytes: Uint8Array, name: string): Promise<Imported> {
  const archive = openArchive(bytes, name);
  const manifest = archive.read('META-INF/manifest.xml');
  if (manifest !== null && Buffer.from(manifest).includes('encryption-data')) {
    throw new InputError(
      'document-encrypted',
      `\`${name}\` is encrypted. Open it with its password, save it without one, and give that file.`,
    );
  }
  const content = archive.read('content.xml');
  if (content === null) {
    throw new InputError(
      'odt-broken',
      `\`${name}\` has no content.xml, so it is no OpenDocument text. Open it in a word processor, save it again, and give that file.`,
    );
  }
  const { paragraphs, comments } = odtParagraphs(content, name);
  const text = joinParagraphs(paragraphs);
  if (text === '') {
    throw new InputError(
      'file-empty',
      `\`${name}\` holds no text, perhaps only pictures. Give a document with the account in it as text.`,
    );
  }
  const says = officeFacts(archive.read('meta.xml'), 'meta.xml', name);
  return { format: 'odt', text, encoding: null, says, warnings: warningsOf(comments, archive.paths, name) };
}

function warningsOf(comments: number, paths: readonly string[], name: string): readonly ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (comments > 0) {
    const message = `Comments in the margin of \`${name}\` were left out: they are not part of its text.`;
    warnings.push({ code: 'comments-left-out', message });
  }
  const embedded = paths.filter((path) => /^[^/]+\/content\.xml$/.test(path)).length;
  if (embedded > 0) {
    const message = `${embedded} documents inside of \`${name}\` were not opened. Save them on their own if they matter.`;
    warnings.push({ code: 'embedded-not-read', message });
  }
  return warnings;
}
