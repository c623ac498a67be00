/**
 * A text's content as stored. Not compressed, because a search cuts sentences out of thousands of texts at a time;
 * a unit takes one byte or two, so that a sentence can be cut out without reading what stands before it.
 */
export interface ContentBlock {
  /**
   * The code units of the text by the byte that stands for each (two bytes a unit, the low one first), where there
   * are at most 256; empty where the content itself is written so.
   */
  readonly units: Uint8Array;
  readonly bytes: Uint8Array;
}

/** English with its quotation marks and accents has fewer than 256 different units, Chinese has more. */
export function writeContent(content: string): ContentBlock {
  const codes = new Map<number, number>();
  const bytes = new Uint8Array(content.length);
  for (let i = 0; i < content.length; i += 1) {
    const unit = content.charCodeAt(i);
    let code = codes.get(unit);
    if (code === undefined) {
      if (codes.size === 256) return { units: new Uint8Array(0), bytes: Buffer.from(content, 'utf16le') };
      code = codes.size;
      codes.set(unit, code);
    }
    bytes[i] = code;
  }
  return { units: new Uint8Array(Uint16Array.from(codes.keys()).buffer), bytes };
}

/** Bytes that stand for a code unit. */
export function unitWidth(units: Uint8Array): 1 | 2 {
  return units.length === 0 ? 2 : 1;
}

/** What `writeContent` was given, or the part of it that these bytes are of. */
export function readContent({ units, bytes }: ContentBlock): string {
  if (unitWidth(units) === 2)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
  const wide = Buffer.allocUnsafe(bytes.length * 2);
  for (let i = 0; i < bytes.length; i += 1) {
    const code = bytes[i] as number;
    wide[2 * i] = units[2 * code] as number;
    wide[2 * i + 1] = units[2 * code + 1] as number;
  }
  return wide.toString('utf16le');
}
