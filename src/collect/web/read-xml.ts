import { SaxesParser } from 'saxes';
import { InputError } from '../input-error.ts';

/** What is told of XML while it is read. Names are as written, with their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(data: string): void;
  close(name: string): void;
}

/** Elements in one another beyond which nobody writes a feed. */
const DEEPEST = 100;
/** Names of HTML that feeds use without saying what they mean. They stand for one character each. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  copy: '©',
  reg: '®',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
};

/**
 * Reads XML as a stream. Only what is well-formed is read; a document type may name the format and nothing more, so
 * that no entity grows and nothing is loaded.
 * @throws InputError `xml-dtd` or `xml-malformed`, with `name` and line
 */
export function readXml(source: string, name: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  Object.assign(parser.ENTITIES, NAMED);
  let depth = 0;
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw withTypes(name);
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    depth += 1;
    if (depth > DEEPEST)
      throw malformed(name, parser.line, `more than ${DEEPEST} elements inside one another`);
    handler.open(tag, attributes as Record<string, string>);
  });
  parser.on('text', (data) => handler.text(data));
  parser.on('cdata', (data) => handler.text(data));
  parser.on('closetag', ({ name: tag }) => {
    depth -= 1;
    handler.close(tag);
  });
  parser.on('error', (error) => {
    throw malformed(name, parser.line, error.message.replace(/^[\d:]+\s*/, ''));
  });
  // Control characters are not allowed in XML and stand in feeds all the same; they say nothing.
  parser.write(source.replace(/(?![\t\n\r])\p{Cc}/gu, '').trimStart()).close();
}

function withTypes(name: string): InputError {
  return new InputError(
    'xml-dtd',
    `\`${name}\` brings definitions of its own (a DTD), which are not read because they can be made to hurt. Ask whoever publishes it for a plain feed.`,
  );
}

function malformed(name: string, line: number, what: string): InputError {
  return new InputError(
    'xml-malformed',
    `\`${name}\`, line ${line}: this is not well-formed XML: ${what.slice(0, 200)}. Check that the address is that of the feed itself.`,
  );
}
