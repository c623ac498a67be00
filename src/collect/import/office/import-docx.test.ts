import { describe, expect, it } from 'vitest';
import { importDocx } from './import-docx.ts';
import { type DocxParts, makeDocx, wordParagraph } from './office.fixture.ts';

const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const footnote = (id: number, text: string): string =>
  `<w:footnote w:id="${id}">${wordParagraph(text)}</w:footnote>`;

const read = (parts: DocxParts) => importDocx(makeDocx(parts), 'a.docx');

describe('importDocx', () => {
  it('gives paragraphs, line breaks, tables as lines, and notes at the end', async () => {
    const { text, format, encoding } = await read({
      body:
        wordParagraph('林岸会见马什。') +
        '<w:p/>' +
        `<w:p><w:r><w:t>The talks </w:t></w:r><w:r><w:t>lasted</w:t><w:br/><w:t>two hours.</w:t></w:r>${reference(2)}</w:p>` +
        `<w:tbl><w:tr>${cell('Issue')}${cell('Rate')}</w:tr><w:tr>${cell('Steel')}${cell('25%')}</w:tr></w:tbl>` +
        `<w:p><w:r><w:t>They parted.</w:t></w:r>${reference(3)}</w:p>`,
      footnotes: footnote(2, 'Local time.') + footnote(3, 'By car.'),
    });
    expect(text).toBe(
      '林岸会见马什。\n\nThe talks lasted\ntwo hours.[1]\n\nIssue\tRate\nSteel\t25%\n\nThey parted.[2]\n\n[1] Local time.\n\n[2] By car.\n',
    );
    expect({ format, encoding }).toEqual({ format: 'docx', encoding: null });
  });

  it('takes insertions in, deletions out, and says what it left out', async () => {
    const { text, warnings } = await read({
      body: '<w:p><w:r><w:t>Both sides </w:t></w:r><w:del><w:r><w:delText>refused</w:delText></w:r></w:del><w:ins><w:r><w:t>agreed</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>',
      more: {
        'word/comments.xml': Buffer.from('<a/>'),
        'word/embeddings/sheet.xlsx': Buffer.from('x'),
        'customXml/item1.xml': Buffer.from(
          '<?xml version="1.0" encoding="gb2312"?><a>\xb9\xfa</a>',
          'latin1',
        ),
      },
    });
    expect(text).toBe('Both sides agreed.\n');
    expect(warnings.map(({ code }) => code)).toEqual(['comments-left-out', 'embedded-not-read']);
  });

  it('says what the properties say, with their zone', async () => {
    const { says } = await read({
      body: wordParagraph('Text.'),
      core: '<dc:title>Readout of  the call</dc:title><dc:creator>Press Office</dc:creator><dc:language>en-GB</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">2030-06-05T12:15:00Z</dcterms:created><dcterms:modified>2030-06-06T09:00:00+08:00</dcterms:modified>',
    });
    expect(says).toEqual({
      title: 'Readout of the call',
      author: 'Press Office',
      language: 'en-GB',
      created: '2030-06-05T12:15:00Z',
      modified: '2030-06-06T09:00:00+08:00',
      publisher: null,
      published: null,
      signed: null,
      url: null,
    });
  });

  it('opens no file and no address that a picture points to', async () => {
    const { text } = await read({
      body: `${wordParagraph('Text.')}<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
      more: {
        'word/_rels/document.xml.rels': Buffer.from(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
        ),
      },
    });
    expect(text).toBe('Text.\n');
  });

  it.each([
    ['file-empty', { body: '<w:p/>' }],
    [
      'xml-doctype',
      { body: '', more: { 'word/document.xml': Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') } },
    ],
    ['xml-broken', { body: '<w:p>' }],
    [
      'docx-broken',
      {
        body: '',
        more: {
          '_rels/.rels': Buffer.from(
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
          ),
          'word/document.xml': Buffer.from('<a/>'),
        },
      },
    ],
    ['archive-bomb', { body: '', more: { 'word/styles.xml': Buffer.alloc(8_000_000, 0x20) } }],
  ] as const)('refuses with %s', async (code, parts) => {
    await expect(read(parts)).rejects.toMatchObject({ code });
  });
});
