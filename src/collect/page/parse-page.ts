import { Parser } from 'htmlparser2';
import { InputError } from '../input-error.ts';
import type { PageElement } from './page-tree.ts';

/** Elements on one page: the longest reports have some ten thousand. */
export const MOST_NODES = 150_000;
/** Elements open at one time. The time for closing one grows with it, so it bounds the whole. */
export const DEEPEST = 1_000;
/** Characters of a page. */
export const LONGEST_PAGE = 64 * 1024 * 1024;

/** What is left of the attributes. Handlers, styles of hidden matter apart, and inline data are of no use. */
const KEPT = new Set(
  'class id style hidden name content property itemprop itemtype rel href hreflang type datetime lang charset http-equiv role media value title'.split(
    ' ',
  ),
);
const LONGEST_ATTRIBUTE = 4_000;

/**
 * Reads HTML into a tree. Nothing is run and nothing is loaded. Limits hold while it is read, so that a page made to
 * hurt never becomes a tree; time and memory grow with its length only.
 * @throws InputError `page-too-large` or `page-too-deep`, naming `name`.
 */
export function parsePage(html: string, name: string): PageElement {
  if (html.length > LONGEST_PAGE) throw tooLarge(name, `${html.length} characters`);
  const root: PageElement = { tag: '#page', attributes: {}, parent: null, children: [] };
  let open: PageElement = root;
  let depth = 0;
  let nodes = 0;
  let text: string[] = [];
  const closeText = (): void => {
    if (text.length > 0) open.children.push(text.join(''));
    text = [];
  };
  const parser = new Parser({
    onopentag(tag, all) {
      nodes += 1;
      depth += 1;
      if (nodes > MOST_NODES) throw tooLarge(name, `more than ${MOST_NODES} elements`);
      if (depth > DEEPEST) throw tooDeep(name);
      closeText();
      const element: PageElement = { tag, attributes: kept(all), parent: open, children: [] };
      open.children.push(element);
      open = element;
    },
    ontext(data) {
      text.push(data);
    },
    onclosetag() {
      closeText();
      depth -= 1;
      open = open.parent ?? root;
    },
  });
  parser.end(html);
  closeText();
  return root;
}

function kept(all: Readonly<Record<string, string>>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const key in all) {
    const value = all[key];
    if (value === undefined || !KEPT.has(key) || value.length > LONGEST_ATTRIBUTE) continue;
    if ((key === 'href' || key === 'content') && /^\s*(?:data|javascript|vbscript):/i.test(value)) continue;
    attributes[key] = value;
  }
  return attributes;
}

function tooLarge(name: string, what: string): InputError {
  return new InputError(
    'page-too-large',
    `\`${name}\` is a page of ${what}; that is no article. Save the part that you want to read as a page of its own, or as text.`,
  );
}

function tooDeep(name: string): InputError {
  return new InputError(
    'page-too-deep',
    `\`${name}\` has more than ${DEEPEST} elements inside one another; it is broken or made to hurt. Copy its text into a .txt file and give that file.`,
  );
}
