import type { DossierExchange } from '../../collect/dossier-file.ts';
import { type SourceHeader, splitFrontMatter } from '../../collect/front-matter.ts';
import { importDocument } from '../../collect/import/import-document.ts';
import type { Imported, ImportWarning } from '../../collect/import/imported.ts';
import { InputError } from '../../collect/input-error.ts';
import { loadSource } from '../../collect/load-source.ts';
import { type NewSource, sha256Of } from '../../collect/put-source.ts';
import { requireUsableId, sourceIdFor } from '../../collect/source-id.ts';
import type { CompiledLexicon } from '../../core/lexicon/compile.ts';
import { compareVersions } from '../../core/text/compare-versions.ts';
import type { IncomingDocument } from './incoming.ts';
import type { KnownSource, KnownSources } from './known-sources.ts';
import { addressOf, proposeHeader, type SaidOfSource } from './propose-header.ts';

/** With fewer sentences nothing can be told. */
const LEAST_SENTENCES = 3;

/** What a person said of a document. */
export interface SaidWith {
  readonly said: SaidOfSource;
  /** The id of the source that it is a new version of. */
  readonly versionOf: string | null;
}

/** A document made readable, before anybody looked whether the dossier has it. */
export interface ReadableDocument {
  readonly document: IncomingDocument & SaidWith;
  readonly imported: Imported;
  /** The header that the document came with, where it is a text with one. */
  readonly own: SourceHeader | null;
}

/** What is to be done with a document. */
export type Intake =
  | { readonly act: 'add'; readonly source: NewSource; readonly warnings: readonly ImportWarning[] }
  | {
      readonly act: 'version';
      readonly of: KnownSource;
      readonly source: NewSource;
      readonly warnings: readonly ImportWarning[];
    }
  | { readonly act: 'same'; readonly as: KnownSource };

/** Makes a document readable. A text that begins with a header is taken apart. */
export async function makeReadable(document: IncomingDocument & SaidWith): Promise<ReadableDocument> {
  const { bytes, name, contentType, charset, came } = document;
  const imported = await importDocument(bytes, name, {
    ...(contentType === null ? {} : { contentType }),
    ...(charset === null ? {} : { charset }),
    ...(came.url === null ? {} : { url: came.url }),
  });
  if (imported.format !== 'text' && imported.format !== 'markdown') return { document, imported, own: null };
  const { header, body } = splitFrontMatter(imported.text, document.from);
  if (!/\S/.test(body))
    throw new InputError(
      'file-empty',
      `\`${document.from}\` has a header and no text below it. Put the text there.`,
    );
  return { document, imported: { ...imported, text: body }, own: header };
}

/**
 * Decides what becomes of a document: the same bytes or the same text are there already; the same address with other
 * words is a new version of its source; anything else is a new source.
 * @throws InputError where its header, its version or its id cannot be used.
 */
export async function takeIn(
  { document, imported, own }: ReadableDocument,
  known: KnownSources,
  { said, versionOf }: SaidWith,
  dossier: { readonly lexicon: CompiledLexicon; readonly exchanges: readonly DossierExchange[] },
): Promise<Intake> {
  const warnings = [...document.warnings, ...imported.warnings];
  const bytesHash = sha256Of(document.bytes);
  const textHash = sha256Of(imported.text);
  const same = known.sameAs(bytesHash, textHash);
  if (same !== null) return { act: 'same', as: same };
  const original = isItsOwnOriginal(imported, document.bytes)
    ? null
    : { bytes: document.bytes, ending: endingOf(imported, document.name), format: imported.format };
  const address = said.url ?? own?.url ?? addressOf(imported.says.url, document.came.url);
  const before =
    versionOf !== null ? requireKnown(known, versionOf) : address === null ? null : known.at(address);
  if (before !== null) {
    await before.written;
    const { header, content, id } = await loadSource(before.file);
    // A text that a person corrected is held against what was extracted then, or every capture would be a version.
    if ((header.extracted ?? sha256Of(content)) === textHash) return { act: 'same', as: before };
    if (versionOf !== null || isLike(content, imported.text)) {
      const base = { ...header, version: header.version + 1, original: null };
      const next = proposeHeader(imported, said, document.came, dossier, base);
      const source = { id, header: next, text: imported.text, original };
      return { act: 'version', of: before, source, warnings };
    }
    const message = `\`${id}\` has the same address and shares no sentence with this; it is kept apart. If it is a new version of it, add it with --version-of ${id}.`;
    warnings.push({ code: 'address-shared', message });
  }
  const header = proposeHeader(imported, said, document.came, dossier, own ?? undefined);
  const wanted = said.id ?? own?.id ?? null;
  if (wanted !== null && known.ids.has(requireUsableId(wanted))) {
    throw new InputError(
      'id-taken',
      `The dossier has a source “${wanted}” already, with another text. Give another id with --id, or say --version-of ${wanted}.`,
    );
  }
  const id = wanted ?? sourceIdFor(header, document.name, known.ids);
  return { act: 'add', source: { id, header, text: imported.text, original }, warnings };
}

/** Whether two texts of one address share a sentence, as versions of one document do. Very short ones need not. */
function isLike(one: string, other: string): boolean {
  const { kept, before, after, changes } = compareVersions(one, other);
  if (Math.min(before, after) < LEAST_SENTENCES) return true;
  return kept > 0 || changes.some(({ kind }) => kind === 'changed' || kind === 'moved');
}

function requireKnown(known: KnownSources, id: string): KnownSource {
  const source = known.get(id);
  if (source !== null) return source;
  throw new InputError(
    'text-unknown',
    `The dossier has no source “${id}” that this could be a version of. Leave --version-of out to add it as a new one.`,
  );
}

/** A plain text in UTF-8 that is kept to the letter needs no second copy of its bytes. */
function isItsOwnOriginal({ format, text }: Imported, bytes: Uint8Array): boolean {
  if (format !== 'text' && format !== 'markdown') return false;
  const kept = Buffer.from(text, 'utf8');
  // A header that came with it is kept as the header.
  return kept.length <= bytes.length && kept.equals(Buffer.from(bytes).subarray(bytes.length - kept.length));
}

const ENDINGS: Readonly<Record<Imported['format'], string>> = {
  text: '.txt',
  markdown: '.md',
  html: '.html',
  mhtml: '.mhtml',
  pdf: '.pdf',
  docx: '.docx',
  odt: '.odt',
  eml: '.eml',
  subtitles: '.srt',
  csv: '.csv',
};

function endingOf({ format }: Imported, name: string): string {
  return format === 'subtitles' && /\.vtt$/i.test(name) ? '.vtt' : ENDINGS[format];
}
