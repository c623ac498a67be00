import { readXml } from '../archive/read-xml.ts';
import { type DocumentFacts, SAYS_NOTHING } from '../imported.ts';
import { isoFrom } from '../moment.ts';

const DC = '{http://purl.org/dc/elements/1.1/}';
const TERMS = '{http://purl.org/dc/terms/}';
const ODF = '{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}';

/** Where a fact stands: in DOCX (ECMA-376 part 2, core properties) and in ODT (OpenDocument 1.3, 4.3). */
const PLACES = {
  title: [`${DC}title`],
  author: [`${ODF}initial-creator`, `${DC}creator`],
  created: [`${TERMS}created`, `${ODF}creation-date`],
  modified: [`${TERMS}modified`, `${DC}date`],
  language: [`${DC}language`],
} as const;

/** What the properties of an office document say of it. `part` is its XML; nothing where it has none. */
export function officeFacts(bytes: Uint8Array | null, part: string, name: string): DocumentFacts {
  if (bytes === null) return SAYS_NOTHING;
  const found = new Map<string, string>();
  let open = '';
  readXml(bytes, part, name, {
    open: (element) => {
      open = element;
    },
    text: (text) => {
      if (open !== '') found.set(open, (found.get(open) ?? '') + text);
    },
    close: () => {
      open = '';
    },
  });
  const fact = (key: keyof typeof PLACES): string | null => {
    for (const place of PLACES[key]) {
      const said = found.get(place)?.slice(0, 1000).replace(/\s+/g, ' ').trim();
      if (said) return said;
    }
    return null;
  };
  return {
    ...SAYS_NOTHING,
    title: fact('title'),
    author: fact('author'),
    created: isoFrom(fact('created')),
    modified: isoFrom(fact('modified')),
    language: fact('language'),
  };
}
