import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWithAccounts, type Outcome, PAIR, runIn } from './run-in-folder.ts';

let folder = '';

const readout = (args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Outcome> =>
  runIn(folder, args, environment);

beforeAll(() => {
  folder = folderWithAccounts();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bad input gives one clear error, never a stack trace', () => {
  const bytes = (...values: number[]): Buffer => Buffer.from(values);
  const cases: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    ['an empty file', () => file('empty.txt', ''), /^error\[file-empty\]: `empty\.txt`/],
    ['a file of spaces', () => file('blank.txt', ' \n\n'), /^error\[file-empty\]: `blank\.txt`/],
    [
      'a picture',
      () =>
        file(
          'map.txt',
          Buffer.concat([
            bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
            Buffer.alloc(300, 0xfe),
          ]),
        ),
      /^error\[format-unsupported\]: `map\.txt` is a picture/,
    ],
    [
      'bytes that are no text',
      () => file('noise.txt', Buffer.from(Uint8Array.from({ length: 999 }, (_, at) => (at * 89) % 256))),
      /^error\[file-binary\]: `noise\.txt`/,
    ],
    ['a PDF that is none', () => file('note.pdf', '%PDF-1.7\n'), /^error\[pdf-broken\]: `note\.pdf`/],
    [
      'a document of Word 97',
      () => file('note.doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
      /^error\[format-unsupported\]: `note\.doc` is a document of Word 97.*DOCX/,
    ],
    ['an archive', () => file('note.zip', bytes(0x50, 0x4b, 3, 4)), /^error\[archive-broken\]: `note\.zip`/],
    ['a missing file', () => ['read', 'aa.tx'], /^error\[file-not-found\]: .*Did you mean `aa\.txt`/],
    ['a folder', () => ['read', '.'], /^error\[file-is-folder\]/],
    [
      'another language',
      () =>
        file(
          'de.txt',
          'Die beiden Minister sprachen gestern über die Lage an der Grenze und über den Handel. Sie vereinbarten, das Gespräch in der kommenden Woche fortzusetzen.\n',
        ),
      /^error\[language-unknown\]: .*de\.txt/,
    ],
    [
      'malformed YAML',
      () => file('head.txt', '---\nkind: account\ntitle: "open\n---\nText.\n'),
      /^error\[yaml-malformed\]: head\.txt:\d+:\d+/,
    ],
    [
      'one account twice',
      () => ['compare', 'NV=aa.txt', 'TS=aa.txt', '--allow-unknown-parties'],
      /^error\[account-duplicate\]/,
    ],
    [
      'a party nobody knows',
      () => ['compare', 'Norrdavia=aa.txt', 'TS=bb.txt'],
      /^error\[party-unknown\]: .*Norrdavia/,
    ],
    ['one party only', () => ['compare', 'NV=aa.txt', '--allow-unknown-parties'], /^error\[party-missing\]/],
    ['no party', () => ['compare', 'aa.txt', 'bb.txt'], /^error\[accounts-wrong\]/],
    ['a date that is none', () => ['compare', ...PAIR, '--date', '2030-02-30'], /^error\[date-wrong\]/],
    ['a folder that is no dossier', () => ['compare', '.'], /^error\[dossier-missing\]/],
  ];

  function file(name: string, content: string | Buffer): readonly string[] {
    writeFileSync(join(folder, name), content);
    return ['read', name];
  }

  it.each(cases)('%s', async (_, prepare, expected) => {
    const { code, stdout, stderr } = await readout(prepare());
    expect(stderr).toMatch(expected);
    expect([2, 3]).toContain(code);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('accounts of different exchanges', async () => {
    writeFileSync(
      join(folder, 'later.txt'),
      '2030年8月20日，泰萨利总统林岸在港城会见诺达维亚总统马什。\n\n林岸指出，双方应就关税问题保持沟通。\n',
    );
    const { code, stderr } = await readout([
      'compare',
      'NV=aa.txt',
      'TS=later.txt',
      '--allow-unknown-parties',
    ]);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^error\[accounts-mismatched\]: Cannot compare `aa` with `later`: they record different exchanges \(call 2030-06-05, meeting 2030-08-20\)/m,
    );
  });

  it('a dossier with malformed YAML', async () => {
    const place = join(folder, 'dossier');
    mkdirSync(join(place, 'sources'), { recursive: true });
    writeFileSync(join(place, 'dossier.yaml'), 'parties:\n  - id: NV\n   label: [\n');
    const { code, stderr } = await readout(['compare', 'dossier']);
    expect(code).toBe(3);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^error\[yaml-malformed\]: dossier\/dossier\.yaml:\d+:\d+/);
  });
});
