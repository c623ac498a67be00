import { InputError } from '../input-error.ts';
import type { Feed, RawEntry } from './feed.ts';
import { finishFeed } from './finish-feed.ts';
import { readXml } from './read-xml.ts';

/** What an element of an entry gives, by its name without the prefixes that formats have as their own. */
const FIELDS: Readonly<Record<string, keyof RawEntry>> = {
  guid: 'id',
  id: 'id',
  title: 'title',
  pubdate: 'published',
  published: 'published',
  issued: 'published',
  'dc:date': 'published',
  'dcterms:issued': 'published',
  updated: 'updated',
  modified: 'updated',
  'dcterms:modified': 'updated',
  description: 'summary',
  summary: 'summary',
  'dc:description': 'summary',
  content: 'content',
  'content:encoded': 'content',
};
const ROOTS: Readonly<Record<string, Feed['format']>> = { rss: 'rss', feed: 'atom', 'rdf:rdf': 'rdf' };

/** Reads RSS, Atom or RDF while it streams by. */
class FeedReader {
  readonly entries: RawEntry[] = [];
  format: Feed['format'] | null = null;
  title: string | null = null;
  language: string | null = null;
  #entry: RawEntry | null = null;
  /** The names of the open elements below the root. */
  readonly #path: string[] = [];
  /** How deep the element stands whose text is being collected; 0 where none is. */
  #from = 0;
  #text: string[] = [];

  open(written: string, attributes: Readonly<Record<string, string>>): void {
    const name = plainName(written);
    this.#path.push(name);
    const depth = this.#path.length;
    if (depth === 1) {
      this.format = ROOTS[name] ?? null;
      this.language = attributes['xml:lang'] ?? null;
    } else if (name === 'item' || name === 'entry') {
      this.#entry = {};
      if (attributes['rdf:about'] !== undefined) this.#entry.id = attributes['rdf:about'];
    } else if (this.#from > 0) {
      this.#text.push(`<${name}>`);
    } else if (name === 'link' && attributes.href !== undefined) {
      if (this.#entry !== null && /^(?:alternate)?$/.test(attributes.rel ?? ''))
        this.#entry.url ??= attributes.href;
    } else if (this.#isWanted(name)) {
      this.#from = depth;
      this.#text = [];
    }
  }

  text(data: string): void {
    if (this.#from > 0) this.#text.push(data);
  }

  close(): void {
    const depth = this.#path.length;
    const name = this.#path.pop() ?? '';
    if (this.#from > 0 && depth > this.#from) this.#text.push(`</${name}>`);
    else if (this.#from === depth) {
      this.#from = 0;
      this.#take(name, this.#text.join(''));
    } else if ((name === 'item' || name === 'entry') && this.#entry !== null) {
      this.entries.push(this.#entry);
      this.#entry = null;
    }
  }

  #isWanted(name: string): boolean {
    const holder = this.#path.at(-2);
    // Pictures, authors and sources in an entry have titles and links of their own.
    if (this.#entry !== null) {
      return (holder === 'item' || holder === 'entry') && (name === 'link' || FIELDS[name] !== undefined);
    }
    return (holder === 'channel' || holder === 'feed') && /^(?:title|language|dc:language)$/.test(name);
  }

  #take(name: string, text: string): void {
    const entry = this.#entry;
    if (entry === null) {
      if (name === 'title') this.title ??= text.trim() || null;
      else this.language ??= text.trim() || null;
    } else if (name === 'link') entry.url ??= text;
    else {
      const field = FIELDS[name];
      if (field !== undefined && text.trim() !== '') entry[field] ??= text;
    }
  }
}

/** In small letters, without the prefixes by which some write the elements of RSS and Atom themselves. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/^(?:atom|rss):/, '');
}

/**
 * Reads an RSS, Atom or RDF feed.
 * @throws InputError `feed-unknown`, `xml-malformed` or `xml-dtd`
 */
export function readXmlFeed(source: string, url: string): Feed {
  const reader = new FeedReader();
  readXml(source, url, {
    open: (name, attributes) => {
      reader.open(name, attributes);
      if (reader.format === null) throw unknownFeed(url, `its first element is <${name.slice(0, 40)}>`);
    },
    text: (data) => reader.text(data),
    close: () => reader.close(),
  });
  const { format, title, language, entries } = reader;
  return finishFeed({ format: format ?? 'rss', title, language }, entries, url);
}

/** The error for what is no feed. */
export function unknownFeed(url: string, why: string): InputError {
  return new InputError(
    'feed-unknown',
    `\`${url}\` is no feed: ${why}. Give the address of an RSS, Atom or JSON feed, or of a page that names one.`,
  );
}
