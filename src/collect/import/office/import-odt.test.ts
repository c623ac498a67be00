import { describe, expect, it } from 'vitest';
import { importOdt } from './import-odt.ts';
import { makeOdt } from './office.fixture.ts';

const read = (...parts: Parameters<typeof makeOdt>) => importOdt(makeOdt(...parts), 'a.odt');

describe('importOdt', () => {
  it('gives headings, paragraphs, spaces, lists, tables as lines, and notes at the end', async () => {
    const note =
      '<text:note><text:note-citation>7</text:note-citation><text:note-body><text:p>Local time.</text:p></text:note-body></text:note>';
    const row = (...cells: string[]): string =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const { text } = await read(
      `<text:h>会谈</text:h><text:p>Two<text:s text:c="3"/>hours${note} of <text:span>talks</text:span>.<text:line-break/>No more.</text:p>` +
        `<text:list><text:list-item><text:p>First</text:p></text:list-item></text:list>` +
        `<table:table>${row('Issue', 'Rate')}${row('Steel', '25%')}</table:table>`,
    );
    expect(text).toBe(
      '会谈\n\nTwo hours[1] of talks.\nNo more.\n\nFirst\n\nIssue\tRate\nSteel\t25%\n\n[1] Local time.\n',
    );
  });

  it('leaves out what was deleted and what stands in the margin, and says so', async () => {
    const { text, warnings } = await read(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Stays<office:annotation><text:p>Really?</text:p></office:annotation>.</text:p>',
    );
    expect(text).toBe('Stays.\n');
    expect(warnings.map(({ code }) => code)).toEqual(['comments-left-out']);
  });

  it('says what the properties say and adds no zone', async () => {
    const { says } = await read(
      '<text:p>Text.</text:p>',
      '<dc:title>Talks</dc:title><meta:initial-creator>A. Clerk</meta:initial-creator><dc:creator>B. Clerk</dc:creator><meta:creation-date>2030-06-05T20:15:00.5</meta:creation-date><dc:date>2030-06-06</dc:date><dc:language>zh-CN</dc:language>',
    );
    expect(says).toMatchObject({
      title: 'Talks',
      author: 'A. Clerk',
      created: '2030-06-05T20:15:00',
      modified: '2030-06-06',
      language: 'zh-CN',
      published: null,
    });
  });

  it.each([
    ['file-empty', makeOdt('<text:p/>')],
    [
      'document-encrypted',
      makeOdt('', '', { 'META-INF/manifest.xml': Buffer.from('<manifest:encryption-data/>') }),
    ],
    [
      'xml-doctype',
      makeOdt('', '', { 'content.xml': Buffer.from('<!DOCTYPE a SYSTEM "http://127.0.0.1/"><a/>') }),
    ],
    ['archive-path-unsafe', makeOdt('', '', { '../../home/x': Buffer.from('x') })],
  ])('refuses with %s', async (code, bytes) => {
    await expect(importOdt(bytes, 'a.odt')).rejects.toMatchObject({ code });
  });

  it('writes at most a hundred spaces for one element', async () => {
    const { text } = await read('<text:p>a<text:s text:c="999999999"/>b</text:p>');
    expect(text).toBe('a b\n');
  });
});
