import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { InputError } from '../../input-error.ts';

/** What is told of an XML document while it is read. Names are `{namespace}local`. */
export interface XmlListener {
  open?(name: string, attribute: (name: string) => string | null): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Deeper than any document, shallow enough for whoever walks its tree. */
const DEEPEST = 256;

/**
 * Reads one XML part of a document. Declared entities and document types are refused, not skipped: documents of
 * offices have none, and they are how small files grow and how other files are reached.
 * @throws InputError `xml-doctype` or `xml-broken`, naming the document, the part and the place in it.
 */
export function readXml(bytes: Uint8Array, part: string, name: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const where = (): string => `\`${name}\`, “${part}”, line ${parser.line}`;
  let depth = 0;
  parser.on('doctype', () => {
    throw new InputError(
      'xml-doctype',
      `${where()}: a document type or entities are declared, which no word processor writes. ` +
        'The file was made by hand or to do harm: ask for the document anew.',
    );
  });
  parser.on('error', (error) => {
    throw broken(
      where(),
      error.message
        .slice(0, 200)
        .replace(/^\d+:\d+: /, '')
        .replace(/\.$/, ''),
    );
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    depth += 1;
    if (depth > DEEPEST) throw broken(where(), `more than ${DEEPEST} elements stand in each other`);
    listener.open?.(`{${tag.uri}}${tag.local}`, (attribute) => attributeOf(tag, attribute));
  });
  parser.on('closetag', (tag: SaxesTagNS) => {
    depth -= 1;
    listener.close?.(`{${tag.uri}}${tag.local}`);
  });
  if (listener.text) {
    parser.on('text', (text) => listener.text?.(text));
    parser.on('cdata', (text) => listener.text?.(text));
  }
  parser.write(decodeXml(bytes, part, name)).close();
}

function attributeOf(tag: SaxesTagNS, wanted: string): string | null {
  for (const { uri, local, value } of Object.values<SaxesAttributeNS>(tag.attributes))
    if (`{${uri}}${local}` === wanted) return value;
  return null;
}

/** XML of documents is UTF-8, or UTF-16 with a mark; a declaration that says otherwise is not followed. */
function decodeXml(bytes: Uint8Array, part: string, name: string): string {
  const [a, b] = bytes;
  const label = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw broken(`\`${name}\`, “${part}”`, `its bytes are no valid ${label.toUpperCase()}`);
  }
}

function broken(where: string, why: string): InputError {
  return new InputError(
    'xml-broken',
    `${where}: the XML is damaged: ${why}. Ask for the document anew, or open it in a word processor and save it again.`,
  );
}
