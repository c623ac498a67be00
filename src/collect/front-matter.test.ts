import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('splitFrontMatter', () => {
  it('takes the header off and keeps keys that it does not know', () => {
    const file =
      '---\nkind: account\nparty: AA\npublished: 2030-06-05T20:15:00+08:00\nnumber: 7\n---\n\nText.\n';
    const { header, body, bodyLine } = splitFrontMatter(file, 'a.txt');
    expect(body).toBe('Text.\n');
    expect(bodyLine).toBe(8);
    expect(header).toMatchObject({
      kind: 'account',
      party: 'AA',
      published: '2030-06-05T20:15:00+08:00',
      exchange: null,
    });
    expect(header.other).toEqual({ number: 7 });
  });

  it.each([
    'Text without a header.\n---\nand a rule\n---\n',
    '---\nA text that begins with a rule.\n---\nMore.\n',
    '--- \n\nOnly a rule.\n',
  ])('leaves a text without a header whole: %j', (content) => {
    expect(splitFrontMatter(content, 'a.txt')).toMatchObject({ body: content, bodyLine: 1 });
  });

  it('reads a header with Windows line ends', () => {
    expect(splitFrontMatter('---\r\nparty: AA\r\n---\r\nText.\r\n', 'a.txt')).toMatchObject({
      header: { party: 'AA' },
      body: 'Text.\r\n',
    });
  });

  it.each([
    ['---\nkind: account\ntitle: a: b\n---\nText.', 'yaml-malformed', 'a.txt:3:'],
    ['---\nkind: account\nText without an end.', 'header-unclosed', 'a.txt:1'],
    ['---\nkind: speech\n---\nText.', 'header-invalid', 'a.txt:2:7'],
    ['---\nparty: [AA]\n---\nText.', 'header-invalid', 'a.txt:2:8'],
    ['---\npublished: yesterday\n---\nText.', 'header-invalid', 'yesterday'],
  ])('refuses %j', (content, code, words) => {
    const split = (): unknown => splitFrontMatter(content, 'a.txt');
    expect(split).toThrow(expect.objectContaining({ code }));
    expect(split).toThrow(words);
  });
});
