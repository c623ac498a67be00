import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Names a text within one dossier or one command. Chosen by the caller, for example a file's stem. */
export type TextId = string;

/**
 * Extracted text, never changed after it is made. All offsets in Readout address `content`, in UTF-16 code
 * units. `sha256` is of the content's UTF-8 bytes, in hexadecimal.
 */
export interface Text {
  readonly id: TextId;
  readonly content: string;
  readonly sha256: string;
}

/** Makes a text. The content is kept as it is: no trimming, no normalisation, no change of line ends. */
export function createText(id: TextId, content: string): Text {
  return Object.freeze({ id, content, sha256: bytesToHex(sha256(utf8ToBytes(content))) });
}
