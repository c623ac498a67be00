import type { RefusedName } from './refused-formats.ts';

/** What the first bytes of a binary file say: a format, a refused kind, or an archive that must be looked into. */
export type BinaryKind = 'pdf' | 'zip' | RefusedName;

interface Sign {
  /** Bytes read as Latin-1. */
  readonly bytes: string;
  /** Where they stand. */
  readonly at?: number;
  readonly kind: BinaryKind;
}

/** Signatures as the formats' own specifications give them. */
const SIGNS: readonly Sign[] = [
  { bytes: '%PDF-', kind: 'pdf' },
  { bytes: 'PK\x03\x04', kind: 'zip' },
  { bytes: 'PK\x05\x06', kind: 'archive' },
  { bytes: 'PK\x07\x08', kind: 'archive' },
  { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', kind: 'doc' },
  { bytes: '{\\rtf', kind: 'rtf' },
  { bytes: '\x1f\x8b\x08', kind: 'archive' },
  { bytes: '7z\xbc\xaf\x27\x1c', kind: 'archive' },
  { bytes: 'Rar!\x1a\x07', kind: 'archive' },
  { bytes: 'BZh9', kind: 'archive' },
  { bytes: '\xfd7zXZ\x00', kind: 'archive' },
  { bytes: '\x28\xb5\x2f\xfd', kind: 'archive' },
  { bytes: 'ustar', at: 257, kind: 'archive' },
  { bytes: '\x89PNG\r\n', kind: 'picture' },
  { bytes: '\xff\xd8\xff', kind: 'picture' },
  { bytes: 'GIF87a', kind: 'picture' },
  { bytes: 'GIF89a', kind: 'picture' },
  { bytes: 'II*\x00', kind: 'picture' },
  { bytes: 'MM\x00*', kind: 'picture' },
  { bytes: 'WEBP', at: 8, kind: 'picture' },
  { bytes: 'ftyp', at: 4, kind: 'sound' },
  { bytes: 'OggS', kind: 'sound' },
  { bytes: 'ID3', kind: 'sound' },
  { bytes: 'WAVE', at: 8, kind: 'sound' },
  { bytes: '\x1aE\xdf\xa3', kind: 'sound' },
  { bytes: '\x7fELF', kind: 'program' },
  { bytes: '\x00asm', kind: 'program' },
];

/** Readers of PDF look for its sign within the first kilobyte, because mail gateways and servers put lines before it. */
const PDF_WITHIN = 1024;

/** The kind of binary file that the bytes begin as; `null` where they begin as none of these. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_WITHIN)).toString(
    'latin1',
  );
  for (const { bytes: sign, at = 0, kind } of SIGNS) if (start.startsWith(sign, at)) return kind;
  const late = start.indexOf('%PDF-');
  // A text may speak of the sign; a file that has it on a line of its own and binary bytes after it is a PDF.
  if (late > 0 && /[\r\n]$/.test(start.slice(0, late)) && /%PDF-\d\.\d[\r\n]/.test(start)) return 'pdf';
  return null;
}
