import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from './open-archive.ts';

const TEXT = Buffer.from('The delegations met in the harbour. '.repeat(50));

function zip(files: Parameters<typeof zipSync>[0]): Buffer {
  return Buffer.from(zipSync(files));
}

/** Writes a number over the field of a directory entry: 16 checksum, 20 packed size, 24 size, 42 place. */
function forge(archive: Buffer, field: number, value: number): Buffer {
  const copy = Buffer.from(archive);
  const entry = copy.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  copy.writeUInt32LE(value, entry + field);
  return copy;
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'nothing thrown';
}

describe('openArchive', () => {
  it('gives what was packed, stored or deflated', () => {
    const archive = openArchive(zip({ 'a/b.txt': TEXT, c: [TEXT, { level: 0 }] }), 'x.docx');
    expect(archive.paths).toEqual(['a/b.txt', 'c']);
    expect(Buffer.from(archive.read('a/b.txt') ?? [])).toEqual(TEXT);
    expect(Buffer.from(archive.read('c') ?? [])).toEqual(TEXT);
    expect(archive.read('d')).toBeNull();
  });

  it.each(['../up.txt', 'a/../../up.txt', '/etc/passwd', 'C:\\up.txt', '..\\up.txt', 'a\0b'])(
    'refuses the path %j',
    (path) => {
      expect(codeOf(() => openArchive(zip({ [path]: TEXT }), 'x.docx'))).toBe('archive-path-unsafe');
    },
  );

  it('refuses a bomb that declares itself, without expanding it', () => {
    const bomb = zip({ 'word/document.xml': Buffer.alloc(20 * 1024 * 1024) });
    expect(codeOf(() => openArchive(bomb, 'x.docx'))).toBe('archive-bomb');
  });

  it('stops a bomb that declares itself small', () => {
    const bomb = forge(zip({ a: Buffer.alloc(20 * 1024 * 1024) }), 24, 1000);
    expect(codeOf(() => openArchive(bomb, 'x.docx').read('a'))).toBe('archive-bomb');
  });

  it('refuses many parts that are large together only', () => {
    // Noise does not shrink, so no ratio gives it away; 3 parts of 50 MB declared over the same few bytes would
    // overlap, so the parts are real and the limit is on the sum.
    let seed = 1;
    const noise = Buffer.alloc(45 * 1024 * 1024);
    for (let at = 0; at < noise.length; at += 4) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      noise.writeUInt32LE(seed, at);
    }
    const archive = openArchive(
      zip({ a: [noise, { level: 0 }], b: [noise, { level: 0 }], c: [noise, { level: 0 }] }),
      'x.docx',
    );
    archive.read('a');
    archive.read('b');
    expect(codeOf(() => archive.read('c'))).toBe('archive-bomb');
  });

  it.each([
    ['a wrong checksum', 16, 7],
    ['a size that is too large', 24, TEXT.length + 5],
    ['a packed size beyond the end', 20, 0x7fffffff],
    ['a place beyond the end', 42, 0x7fffffff],
  ])('refuses %s', (_, field, value) => {
    expect(codeOf(() => openArchive(forge(zip({ a: TEXT }), field, value), 'x.docx').read('a'))).toBe(
      'archive-broken',
    );
  });

  it('refuses two entries over the same bytes', () => {
    const two = zip({ a: TEXT, b: TEXT });
    const second = two.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    two.writeUInt32LE(0, second + 42);
    expect(codeOf(() => openArchive(two, 'x.docx'))).toBe('archive-broken');
  });

  it('refuses a name that is as long as a page, without repeating it', () => {
    const long = zip({ ['a'.repeat(20_000)]: TEXT });
    expect(codeOf(() => openArchive(long, 'x.docx'))).toBe('archive-broken');
    expect(() => openArchive(long, 'x.docx')).toThrow(/^.{1,300}$/);
  });

  it('refuses an encrypted archive', () => {
    const encrypted = zip({ a: TEXT });
    encrypted.writeUInt16LE(1, encrypted.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 8);
    expect(codeOf(() => openArchive(encrypted, 'x.docx'))).toBe('document-encrypted');
  });

  it('refuses every archive that is cut short', () => {
    const whole = zip({ a: TEXT, b: TEXT });
    for (let length = 0; length < whole.length; length += 7)
      expect(codeOf(() => openArchive(whole.subarray(0, length), 'x.docx'))).toBe('archive-broken');
  });
});
