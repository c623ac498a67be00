import { describe, expect, it } from 'vitest';
import { type Imported, SAYS_NOTHING } from '../imported.ts';
import { importEml, type ReadPage } from './import-eml.ts';
import { mailDate } from './mail-date.ts';

// 双方应就出口管制问题保持沟通，发展友好关系。in GBK.
const GBK = Buffer.from(
  'cbabb7bdd3a6becdb3f6bfdab9dcd6c6cecacce2b1a3b3d6b9b5cda8a3acb7a2d5b9d3d1bac3b9d8cfb5a1a3',
  'hex',
);
const HEAD =
  'From: Press Office <press@nv.example>\r\nTo: all@ts.example\r\nSubject: =?utf-8?B?5Lya6LCI5raI5oGv?=\r\nDate: Wed, 5 Jun 2030 20:15:00 +0800 (CST)\r\nMIME-Version: 1.0\r\n';

const pages: ReadPage = async (bytes, name, charset): Promise<Imported> => ({
  format: 'html',
  text: `page of ${name}, ${charset}: ${Buffer.from(bytes).toString('latin1')}`,
  encoding: 'utf-8',
  says: { ...SAYS_NOTHING, title: 'not this' },
  warnings: [{ code: 'of-the-page', message: '' }],
});

function read(head: string, body: string | Buffer): Promise<Imported> {
  return importEml(
    Buffer.concat([Buffer.from(`${HEAD}${head}\r\n`), Buffer.from(body as string)]),
    'a.eml',
    pages,
  );
}

describe('importEml', () => {
  it('reads a plain body, who sent it and when, with its zone', async () => {
    const { text, says, format } = await read('', 'The talks went well.\r\n\r\nThey go on.\r\n');
    expect(text).toBe('The talks went well.\n\nThey go on.\n');
    expect(format).toBe('eml');
    expect(says).toMatchObject({
      title: '会谈消息',
      author: 'Press Office <press@nv.example>',
      published: '2030-06-05T20:15:00+08:00',
    });
  });

  it.each([
    ['as declared', 'Content-Type: text/plain; charset=gb2312\r\n', []],
    ['undeclared', 'Content-Type: text/plain\r\n', []],
    ['declared falsely', 'Content-Type: text/plain; charset=big5\r\n', ['charset-disagrees']],
  ])('reads GBK %s', async (_, head, codes) => {
    const { text, encoding, warnings } = await read(head, GBK);
    expect(text).toBe('双方应就出口管制问题保持沟通，发展友好关系。\n');
    expect(encoding).toBe('gb18030');
    expect(warnings.map(({ code }) => code)).toEqual(codes);
  });

  it('reads the plain one of two alternatives, and names what is attached', async () => {
    const { text, warnings } = await read(
      'Content-Type: multipart/mixed; boundary=m\r\n',
      '--m\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n--a\r\nContent-Type: text/plain\r\n\r\nPlain.\r\n--a\r\nContent-Type: text/html\r\n\r\n<p>Page.\r\n--a--\r\n--m\r\nContent-Type: application/pdf; name="=?utf-8?B?5aOw5piOLnBkZg==?="\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--m\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=notes.txt\r\n\r\nNot this.\r\n--m--\r\n',
    );
    expect(text).toBe('Plain.\n');
    expect(warnings.map(({ code }) => code)).toEqual(['attachments-not-read']);
    expect(warnings[0]?.message).toContain('“声明.pdf”, “notes.txt”');
  });

  it('reads the page where no plain part has text', async () => {
    const { text, format, says, warnings } = await read(
      'Content-Type: multipart/alternative; boundary=a\r\n',
      '--a\r\nContent-Type: text/plain\r\n\r\n \r\n--a\r\nContent-Type: text/html; charset=gbk\r\n\r\n<p>Page.\r\n--a--\r\n',
    );
    expect(text).toBe('page of a.eml, gbk: <p>Page.\n');
    expect(format).toBe('eml');
    expect(says.title).toBe('会谈消息');
    expect(warnings.map(({ code }) => code)).toEqual(['of-the-page']);
  });

  it('cuts short what is no charset and no subject', async () => {
    const { warnings } = await read(
      `Content-Type: text/plain; charset=${'x'.repeat(99_999)}\r\n`,
      'Both agreed.',
    );
    expect(warnings[0]?.message.length).toBeLessThan(300);
    const long = Buffer.from(`Message-ID: <1>\r\nSubject: ${'Talks '.repeat(9999)}\r\n\r\nBoth agreed.`);
    expect((await importEml(long, 'a.eml', pages)).says.title?.length).toBeLessThan(1001);
  });

  it('joins lines that flow', async () => {
    const { text } = await read(
      'Content-Type: text/plain; format=flowed\r\n',
      'The talks \r\nwent well.\r\n\r\n From here on.\r\n-- \r\nPress\r\n',
    );
    expect(text).toBe('The talks went well.\n\nFrom here on.\n-- \nPress\n');
  });

  it.each([
    ['no body', '', '', 'file-empty'],
    ['parts without end', 'Content-Type: multipart/mixed; boundary=b0\r\n', nested(80), 'eml-broken'],
  ])('refuses %s', async (_, head, body, code) => {
    await expect(read(head, body)).rejects.toMatchObject({ code });
  });
});

function nested(depth: number): string {
  return Array.from(
    { length: depth },
    (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
  ).join('');
}

describe('mailDate', () => {
  it.each([
    ['Wed, 5 Jun 2030 20:15:00 +0800', '2030-06-05T20:15:00+08:00'],
    ['5 Jun 2030 20:15 GMT', '2030-06-05T20:15Z'],
    ['Wed, 05 June 2030 20:15:00 EST', '2030-06-05T20:15:00-05:00'],
    ['Wed, 5 Jun 2030 20:15:00 CST', '2030-06-05T20:15:00'],
    ['Wed, 5 Jun 2030 20:15:00 HKT', '2030-06-05T20:15:00'],
    ['Wed, 5 Jun 2030 20:15:00', '2030-06-05T20:15:00'],
    ['Wed, 31 Jun 2030 20:15:00 +0800', null],
    ['tomorrow', null],
    ['', null],
  ])('%j is %j', (header, iso) => {
    expect(mailDate(header)).toBe(iso);
  });
});
