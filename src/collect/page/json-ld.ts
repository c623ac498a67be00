import { elementsOf, type PageElement, rawTextOf } from './page-tree.ts';

/** What a page says of its article in JSON-LD (schema.org). `null` where it does not. */
export interface LinkedData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  /** `false` where the page says that its whole text is for subscribers. */
  readonly free: boolean | null;
}

const LONGEST_SCRIPT = 512 * 1024;
const MOST_OBJECTS = 2_000;
const ARTICLE = /article|report|posting|pressrelease|statement|webpage|creativework|legislation/i;
/** A page is said to be a web page beside the article on it; the article knows more. */
const PAGE = /webpage/i;

type Entry = Readonly<Record<string, unknown>>;

/** Reads the first article that a page describes in JSON-LD. Broken data say nothing; they break no page. */
export function linkedDataOf(root: PageElement): LinkedData | null {
  const entries: Entry[] = [];
  for (const element of elementsOf(root)) {
    if (element.tag !== 'script' || !/ld\+json/i.test(element.attributes.type ?? '')) continue;
    const source = rawTextOf(element);
    if (source.length <= LONGEST_SCRIPT) collect(parsed(source), entries);
  }
  const articles = entries.filter((entry) => ARTICLE.test(typeOf(entry)));
  const article = articles.find((entry) => !PAGE.test(typeOf(entry))) ?? articles[0];
  if (article === undefined) return null;
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    publisher: nameOf(article.publisher),
    author: nameOf(article.author),
    published: textOf(article.datePublished),
    modified: textOf(article.dateModified),
    language: textOf(article.inLanguage),
    free: freeOf(article.isAccessibleForFree),
  };
}

function parsed(source: string): unknown {
  try {
    // Line breaks inside strings are the commonest fault of pages made by hand.
    return JSON.parse(source.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return null;
  }
}

/** All objects, the outer ones first; without recursion, because data may be nested to hurt. */
function collect(data: unknown, entries: Entry[]): void {
  const open: unknown[] = [data];
  for (let at = 0; at < open.length && entries.length < MOST_OBJECTS; at += 1) {
    const value = open[at];
    if (Array.isArray(value)) open.push(...value.slice(0, MOST_OBJECTS));
    else if (typeof value === 'object' && value !== null) {
      entries.push(value as Entry);
      open.push(...Object.values(value).filter((part) => typeof part === 'object'));
    }
  }
}

function typeOf(entry: Entry): string {
  const type = entry['@type'];
  return Array.isArray(type) ? type.join(' ') : typeof type === 'string' ? type : '';
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** The name of a person or organisation, or their names. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.slice(0, 20).map(nameOf);
    return names.filter((name) => name !== null).join(', ') || null;
  }
  if (typeof value === 'object' && value !== null) return textOf((value as Entry).name);
  const text = textOf(value);
  return text !== null && /^https?:/i.test(text) ? null : text;
}

function freeOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(?:true|false)$/i.test(value) ? /true/i.test(value) : null;
}
