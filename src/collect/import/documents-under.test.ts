import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { documentsUnder } from './documents-under.ts';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-under-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

async function list(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const one of documentsUnder(folder)) {
    const what = 'bytes' in one ? Buffer.from(one.bytes).toString() : one.problem.code;
    found.push(`${relative(folder, one.path).replaceAll('\\', '/')}: ${what}`);
  }
  return found;
}

describe('documentsUnder', () => {
  it('gives every file in the order of the paths', async () => {
    const folder = folderWith({
      'b.txt': '1',
      'a/c.txt': '2',
      'a.txt': '3',
      'B.txt': '4',
      '港.txt': '5',
      'a/b/d.pdf': '',
    });
    expect(await list(folder)).toEqual([
      'B.txt: 4',
      'a.txt: 3',
      'a/b/d.pdf: ',
      'a/c.txt: 2',
      'b.txt: 1',
      '港.txt: 5',
    ]);
  });

  it('passes over what is hidden, what systems leave behind, and a dossier’s own files', async () => {
    const folder = folderWith({
      '.hidden': '',
      '.git/config': '',
      '~$letter.docx': '',
      'Thumbs.db': '',
      'in/dossier.yaml': '',
      'in/reviews.jsonl': '',
      'in/.readout/index': '',
      'in/sources/a.txt': 'kept',
      'in/sources/originals/a.v1.pdf': '',
      'in/sources/earlier/a.v1.txt': '',
      'originals/b.txt': 'kept too',
      'other/sources/originals/c.txt': 'of no dossier',
      'reviews.jsonl': 'not of a dossier',
    });
    expect(await list(folder)).toEqual([
      'in/sources/a.txt: kept',
      'originals/b.txt: kept too',
      'other/sources/originals/c.txt: of no dossier',
      'reviews.jsonl: not of a dossier',
    ]);
  });

  it('knows the sources of a dossier when they are given themselves', async () => {
    const folder = folderWith({
      'dossier.yaml': '',
      'sources/a.txt': 'kept',
      'sources/originals/a.v1.pdf': '',
    });
    expect(await list(join(folder, 'sources'))).toEqual(['a.txt: kept']);
  });

  it('refuses links that lead out, passes over those within, and ends where they go round', async () => {
    const outside = folderWith({ 'secret.txt': 'secret' });
    const folder = folderWith({ 'a.txt': '1' });
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'b.txt'));
    symlinkSync(outside, join(folder, 'c'));
    symlinkSync(folder, join(folder, 'd'));
    symlinkSync(join(folder, 'a.txt'), join(folder, 'e.txt'));
    symlinkSync(join(folder, 'nothing'), join(folder, 'f.txt'));
    // A folder whose name begins as this one's does is outside of it.
    const beside = `${folder}-beside`;
    mkdirSync(beside);
    made.push(beside);
    symlinkSync(beside, join(folder, 'g'));
    expect(await list(folder)).toEqual([
      'a.txt: 1',
      'b.txt: link-leaves-folder',
      'c: link-leaves-folder',
      'f.txt: link-leaves-folder',
      'g: link-leaves-folder',
    ]);
  });

  it('tells what cannot be read, and gives the rest', async () => {
    const folder = folderWith({ 'a.txt': '1', 'large.txt': '', 'z.txt': '2' });
    truncateSync(join(folder, 'large.txt'), 300 * 1024 * 1024);
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await list(folder)).toEqual([
      'a.txt: 1',
      'large.txt: file-too-large',
      ...(process.platform === 'win32' ? [] : ['pipe: file-special']),
      'z.txt: 2',
    ]);
  });

  it('refuses a folder that is not there', async () => {
    await expect(list(join(tmpdir(), 'readout-no-such-folder'))).rejects.toMatchObject({
      code: 'file-not-found',
    });
  });
});
