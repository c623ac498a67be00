/** A text's content as stored. Plain, because a search cuts sentences out of thousands of texts at a time. */
export interface ContentBlock {
  /** Whether two bytes stand for each code unit (UTF-16, low byte first); UTF-8 otherwise. */
  readonly wide: boolean;
  readonly bytes: Uint8Array;
}

/** Half of a surrogate pair, which UTF-8 cannot write; reading whole characters, the pattern sees no other. */
const HALF_PAIR = /[\ud800-\udfff]/u;

/** The shorter of the two ways. A content with half a surrogate pair keeps it only in UTF-16. */
export function writeContent(content: string): ContentBlock {
  const wide = HALF_PAIR.test(content) || Buffer.byteLength(content) > 2 * content.length;
  return { wide, bytes: Buffer.from(content, wide ? 'utf16le' : 'utf8') };
}

/** What `writeContent` was given. */
export function readContent({ wide, bytes }: ContentBlock): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString(wide ? 'utf16le' : 'utf8');
}
