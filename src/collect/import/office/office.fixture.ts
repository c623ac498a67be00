import { zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a document of Word is made of; `body` and the notes are WordprocessingML. */
export interface DocxParts {
  readonly body: string;
  readonly footnotes?: string;
  readonly core?: string;
  /** Further files by their path. */
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** A paragraph of plain text. */
export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A DOCX as small as the format allows, for tests. */
export function makeDocx({ body, footnotes, core, more = {} }: DocxParts): Uint8Array {
  const xml = (content: string): Uint8Array =>
    Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
  const type = (part: string, name: string): string =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('/word/document.xml', 'document.main')}${type('/word/footnotes.xml', 'footnotes')}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
    ),
    'word/document.xml': xml(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
    ...more,
  };
  if (footnotes !== undefined)
    files['word/footnotes.xml'] = xml(`<w:footnotes xmlns:w="${WORD}">${footnotes}</w:footnotes>`);
  if (core !== undefined) {
    files['docProps/core.xml'] = xml(
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${core}</cp:coreProperties>`,
    );
  }
  return zipSync(files);
}

/** An ODT as small as the format allows, for tests. `body` is OpenDocument XML with `text:` and `table:`. */
export function makeOdt(
  body: string,
  meta = '',
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const names = ['office', 'text', 'table', 'meta']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  return zipSync({
    mimetype: [Buffer.from('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${names}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'meta.xml': Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-meta ${names} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>${meta}</office:meta></office:document-meta>`,
    ),
    ...more,
  });
}
