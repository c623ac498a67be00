/** An element of a page, with what is needed to read its text. */
export interface PageElement {
  /** In lower case. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: PageNode[];
}

/** An element, or text with its entities decoded and its white space as it came. */
export type PageNode = PageElement | string;

/** All elements below `root` and `root` itself, in the order of the document. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const open: PageElement[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    yield element;
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const child = element.children[at];
      if (typeof child === 'object') open.push(child);
    }
  }
}

/** The text below an element, as it stands in the source: for titles and data, not for reading. */
export function rawTextOf(root: PageElement): string {
  const parts: string[] = [];
  const open: PageNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') parts.push(node);
    else for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(node.children[at] as PageNode);
  }
  return parts.join('');
}

/** Class and id of an element in lower case: the words by which those who made the page name its parts. */
export function namesOf(element: PageElement): string {
  return `${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`.toLowerCase();
}
