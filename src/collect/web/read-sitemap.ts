import type { ImportWarning } from '../import/imported.ts';
import { InputError } from '../input-error.ts';
import { decodePage } from '../page/page-encoding.ts';
import { saidDate } from '../said-date.ts';
import { unpacked } from './read-body.ts';
import { readXml } from './read-xml.ts';

/** An address in a sitemap. */
export interface SitemapEntry {
  readonly url: string;
  /** When it last changed, ISO 8601 as far as given. */
  readonly modified: string | null;
  /** From the extension for news. */
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

/** A sitemap: addresses of documents, or of further sitemaps. */
export interface Sitemap {
  readonly kind: 'documents' | 'sitemaps';
  /** The newest first. */
  readonly entries: readonly SitemapEntry[];
  readonly total: number;
  readonly warnings: readonly ImportWarning[];
}

/** As many as the protocol allows in one file; no more are read. */
const MOST_ENTRIES = 50_000;
/** As large as the protocol allows, unpacked. */
const LARGEST = 50 * 1024 * 1024;

const FIELDS: Readonly<Record<string, 'url' | 'modified' | 'title' | 'published' | 'language'>> = {
  loc: 'url',
  lastmod: 'modified',
  'news:title': 'title',
  'news:publication_date': 'published',
  'news:language': 'language',
};

/**
 * Reads a sitemap: a set of addresses, an index of sitemaps, or one address a line; packed or not.
 * @throws InputError `sitemap-unknown`, `xml-malformed`, `xml-dtd` or `answer-too-large`
 */
export async function readSitemap(bytes: Uint8Array, url: string): Promise<Sitemap> {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = packed ? await unpackedOrError(Buffer.from(bytes), url) : bytes;
  const { html: source } = await decodePage(plain, url, null);
  if (/^\s*https?:\/\/\S+\s*(?:\n|$)/.test(source)) return finish('documents', linesOf(source), url);
  const found: Partial<Record<keyof SitemapEntry, string>>[] = [];
  let kind: Sitemap['kind'] | null = null;
  let entry: Partial<Record<keyof SitemapEntry, string>> | null = null;
  let text: string[] = [];
  readXml(source, url, {
    open: (name) => {
      const plain = name.replace(/^(?:sm|sitemap):/i, '').toLowerCase();
      kind ??= plain === 'urlset' ? 'documents' : plain === 'sitemapindex' ? 'sitemaps' : unknown(url, name);
      if (plain === 'url' || plain === 'sitemap') entry = {};
      text = [];
    },
    text: (data) => void text.push(data),
    close: (name) => {
      const plain = name.replace(/^(?:sm|sitemap):/i, '').toLowerCase();
      const field = FIELDS[plain];
      if (field !== undefined && entry !== null) entry[field] ??= text.join('').trim();
      if ((plain === 'url' || plain === 'sitemap') && entry !== null) {
        found.push(entry);
        entry = null;
      }
      text = [];
    },
  });
  return finish(kind ?? 'documents', found, url);
}

async function unpackedOrError(bytes: Buffer, url: string): Promise<Buffer> {
  try {
    return await unpacked(bytes, 'gzip', LARGEST, url);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      'sitemap-unknown',
      `\`${url}\` is packed and cannot be unpacked: ${(error as Error).message}. Try again.`,
    );
  }
}

function unknown(url: string, name: string): never {
  throw new InputError(
    'sitemap-unknown',
    `\`${url}\` is no sitemap: its first element is <${name.slice(0, 40)}>. Give the address that the host's robots.txt names.`,
  );
}

function linesOf(source: string): { url: string }[] {
  return source.split(/\r\n?|\n/).map((line) => ({ url: line.trim() }));
}

function finish(
  kind: Sitemap['kind'],
  found: readonly Partial<Record<keyof SitemapEntry, string>>[],
  base: string,
): Sitemap {
  const entries = new Map<string, SitemapEntry>();
  for (const { url = '', modified, title, published, language } of found) {
    const address = url === '' ? null : URL.parse(url, base);
    if (address === null || !/^https?:$/.test(address.protocol) || address.username !== '') continue;
    entries.set(address.href, {
      url: address.href,
      modified: dateOf(modified),
      title: title || null,
      published: dateOf(published),
      language: language || null,
    });
  }
  const moment = (entry: SitemapEntry): number => Date.parse(entry.published ?? entry.modified ?? '') || 0;
  const sorted = [...entries.values()].sort((a, b) => moment(b) - moment(a));
  const warnings =
    sorted.length > MOST_ENTRIES
      ? [
          {
            code: 'sitemap-capped',
            message: `The sitemap has ${sorted.length} addresses; the newest ${MOST_ENTRIES} were read.`,
          },
        ]
      : [];
  return { kind, entries: sorted.slice(0, MOST_ENTRIES), total: sorted.length, warnings };
}

function dateOf(text: string | undefined): string | null {
  return text === undefined ? null : (saidDate(text.slice(0, 100))?.value ?? null);
}
