import { zipSync } from 'fflate';
import { InputError } from '../../input-error.ts';
import { openArchive } from '../archive/open-archive.ts';
import { readXml } from '../archive/read-xml.ts';
import type { Imported, ImportWarning } from '../imported.ts';
import { joinParagraphs } from '../text/tidy-text.ts';
import { type DocxParagraphs, type DocxTree, docxParagraphs } from './docx-paragraphs.ts';
import { officeFacts } from './office-facts.ts';

const CORE = 'docProps/core.xml';
/** Parts that make up the text. Other XML in a document may be anything, in any encoding, and is never opened. */
const READ =
  /^(?:\[Content_Types\]\.xml|docProps\/core\.xml|_rels\/[^/]+|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i;

/**
 * A document of Word (ECMA-376). Tracked insertions are text and deletions are not; headers, footers, comments and
 * pictures are left out.
 * @throws InputError `file-empty`, `docx-broken`, and what opening the archive and reading its XML throws.
 */
export async function importDocx(bytes: Uint8Array, name: string): Promise<Imported> {
  const archive = openArchive(bytes, name);
  const parts: Record<string, Uint8Array> = {};
  for (const path of archive.paths) {
    const part = READ.test(path) ? archive.read(path) : null;
    if (part === null) continue;
    readXml(part, path, name, {});
    parts[path] = part;
  }
  // What mammoth sees is an archive of our own making: it trusts whatever an archive says of itself.
  const { paragraphs, numbered } = await readParts(Buffer.from(zipSync(parts, { level: 0 })), name);
  const text = joinParagraphs(paragraphs);
  if (text === '') {
    throw new InputError(
      'file-empty',
      `\`${name}\` holds no text, perhaps only pictures. Give a document with the account in it as text.`,
    );
  }
  const says = officeFacts(parts[CORE] ?? null, CORE, name);
  return { format: 'docx', text, encoding: null, says, warnings: warningsOf(archive.paths, numbered, name) };
}

async function readParts(archive: Buffer, name: string): Promise<DocxParagraphs> {
  const { default: mammoth } = await import('mammoth');
  let found: DocxParagraphs | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer: archive },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        // The tree is all that is wanted: an empty one is left to be made into a page.
        transformDocument: (tree: DocxTree) => {
          found = docxParagraphs(tree);
          return { ...tree, children: [], notes: { ...tree.notes, resolve: () => null }, comments: [] };
        },
      },
    );
  } catch (error) {
    throw new InputError(
      'docx-broken',
      `\`${name}\` is no DOCX that can be read: ${error instanceof Error ? error.message.replace(/\.$/, '') : String(error)}. ` +
        'Open it in a word processor, save it again, and give that file.',
    );
  }
  return found ?? { paragraphs: [], numbered: 0 };
}

function warningsOf(paths: readonly string[], numbered: number, name: string): readonly ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (paths.includes('word/comments.xml')) {
    const message = `Comments in the margin of \`${name}\` were left out: they are not part of its text.`;
    warnings.push({ code: 'comments-left-out', message });
  }
  if (numbered > 0) {
    const message = `${numbered} paragraphs of \`${name}\` are numbered by the word processor; their numbers are not in the text.`;
    warnings.push({ code: 'numbers-left-out', message });
  }
  const embedded = paths.filter(
    (path) => path.startsWith('word/embeddings/') || /afchunk/i.test(path),
  ).length;
  if (embedded > 0) {
    const message = `${embedded} documents inside of \`${name}\` were not opened. Save them on their own if they matter.`;
    warnings.push({ code: 'embedded-not-read', message });
  }
  return warnings;
}
