import { elementsOf, type PageElement, rawTextOf } from './page-tree.ts';

/** What stands in the head of a page, read once. */
export interface HeadData {
  /** The first content of a meta tag by its name, property or itemprop, in lower case. */
  meta(...names: readonly string[]): string | null;
  readonly title: string | null;
  readonly language: string | null;
  /** Addresses of links by their relation. */
  readonly canonical: string | null;
  readonly elements: readonly PageElement[];
}

/** Reads titles, meta tags and links of a page, wherever they stand. */
export function headDataOf(root: PageElement): HeadData {
  const metas = new Map<string, string>();
  let title: string | null = null;
  let language: string | null = null;
  let canonical: string | null = null;
  const elements = [...elementsOf(root)];
  for (const element of elements) {
    const { tag, attributes } = element;
    if (tag === 'meta') addMeta(metas, attributes);
    else if (tag === 'title' && element.parent?.tag !== 'svg') title ??= clean(rawTextOf(element));
    else if (tag === 'html') language ??= attributes.lang ?? null;
    else if (tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '')) {
      canonical ??= attributes.href ?? null;
    }
  }
  return {
    meta: (...names) => {
      for (const name of names) {
        const content = metas.get(name);
        if (content !== undefined) return content;
      }
      return null;
    },
    title,
    language,
    canonical,
    elements,
  };
}

function addMeta(metas: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  const content = clean(attributes.content ?? '');
  if (content === null) return;
  for (const key of [attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']]) {
    const name = key?.trim().toLowerCase();
    if (name !== undefined && name !== '' && !metas.has(name)) metas.set(name, content);
  }
}

function clean(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null;
}
