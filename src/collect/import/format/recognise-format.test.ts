import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recogniseFormat } from './recognise-format.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const file = Buffer.from('x');
const DOCX = zipSync({ '[Content_Types].xml': file, 'word/document.xml': file });
const XLSX = zipSync({ '[Content_Types].xml': file, 'xl/workbook.xml': file });
const ODT = zipSync({ mimetype: [Buffer.from('application/vnd.oasis.opendocument.text'), { level: 0 }] });
const EPUB = zipSync({ mimetype: [Buffer.from('application/epub+zip'), { level: 0 }] });
const MAIL =
  'Message-ID: <1@nv.example>\nFrom: press@nv.example\nDate: Wed, 5 Jun 2030 20:15:00 +0800\n\nText.\n';
const SRT = '\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\nGood evening.\r\n';

describe('recogniseFormat', () => {
  it.each([
    ['a.pdf', latin('%PDF-1.7\n'), 'pdf'],
    ['a.pdf', latin('HTTP headers\r\n%PDF-1.4\n\xe2\xe3'), 'pdf'],
    ['a.docx', DOCX, 'docx'],
    ['a.odt', ODT, 'odt'],
    ['a.html', latin('<!DOCTYPE html><title>x'), 'html'],
    ['a.html', latin('<p>A fragment without a head.'), 'html'],
    ['a.html', latin('<?xml version="1.0"?>\n<!-- made by hand -->\n<html xmlns="x">'), 'html'],
    ['a.htm', Buffer.from('\ufeff<html>中</html>', 'utf16le'), 'html'],
    ['a.eml', latin(MAIL), 'eml'],
    ['a.mht', latin(MAIL), 'mhtml'],
    [
      'a.mhtml',
      latin(
        'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://nv.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n',
      ),
      'mhtml',
    ],
    ['a.srt', Buffer.from(SRT), 'subtitles'],
    ['a.vtt', latin('WEBVTT\n\n00:01.000 --> 00:02.000\nHello'), 'subtitles'],
    ['a.csv', latin('date,price\n2030-01-01,5\n'), 'csv'],
    ['a.md', latin('# Heading\n'), 'markdown'],
    ['a.md', latin('<div align="center">\n\n# Heading\n'), 'markdown'],
    ['a.txt', latin('Plain.\n'), 'text'],
    ['a', latin('Plain.\n'), 'text'],
    ['a.txt', latin('From: the ministry\nTo: the press\n\nA letter that somebody typed.\n'), 'text'],
    ['a.txt', latin('A text that speaks of %PDF-1.7 files.\n'), 'text'],
  ])('knows %s (%#)', (name, bytes, format) => {
    expect(recogniseFormat(bytes, name)).toEqual({ format, warnings: [] });
  });

  it.each([
    ['a.txt', latin('%PDF-1.7\n'), undefined, 'pdf'],
    ['a.pdf', latin('<!doctype html><p>Please log in'), 'application/pdf', 'html'],
    ['a.doc', latin('<html><body>'), undefined, 'html'],
    ['https://nv.example/a.pdf?download=1', latin('Text.\n'), 'text/html', 'html'],
    ['a.txt', latin(MAIL), undefined, 'eml'],
  ])('says that %s is not what it says (%#)', (name, bytes, type, format) => {
    const recognised = recogniseFormat(bytes, name, type);
    expect(recognised.format).toBe(format);
    expect(recognised.warnings.map(({ code }) => code)).toEqual(['format-disagrees']);
  });

  it('takes the media type before the name, and text/plain for no answer', () => {
    expect(recogniseFormat(latin('Text.\n'), 'https://nv.example/a', 'text/html; charset=gbk').format).toBe(
      'html',
    );
    expect(recogniseFormat(latin('# Text\n'), 'notes.md', 'text/plain')).toEqual({
      format: 'markdown',
      warnings: [],
    });
  });

  it.each([
    ['a.doc', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), /Word 97.*DOCX/],
    ['a.docx', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), /encrypted Office document, by its first bytes/],
    ['a.rtf', latin('{\\rtf1 x}'), /rich text/],
    ['a.xlsx', XLSX, /spreadsheet.*CSV/],
    ['a.epub', EPUB, /e-book/],
    ['a.zip', zipSync({ 'a.txt': file }), /archive.*Unpack/],
    ['a.docx', zipSync({ 'a.docx': DOCX }), /archive.*Unpack/],
    ['scan.txt', latin('\x89PNG\r\n\x1a\n'), /picture/],
    ['a.doc', latin('Plain words.'), /Word 97.*by its name/],
    ['feed.xml', latin('<?xml version="1.0"?><rss version="2.0"><channel>'), /feed.*follow/],
    ['a.xml', latin('<?xml version="1.0"?><order/>'), /XML/],
  ])('refuses %s with what to do instead (%#)', (name, bytes, message) => {
    expect(() => recogniseFormat(bytes, name)).toThrow(message);
    expect(() => recogniseFormat(bytes, name)).toThrow(
      expect.objectContaining({ code: 'format-unsupported' }),
    );
  });
});
