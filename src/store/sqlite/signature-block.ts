/** Signs as four bytes each; those that are no such numbers as JSON. The first byte tells which. */
export function writeSignature(signs: readonly number[]): Uint8Array {
  if (!signs.every((sign) => Number.isInteger(sign) && sign >= 0 && sign <= 0xffffffff))
    return Buffer.concat([Buffer.from([1]), Buffer.from(JSON.stringify(signs))]);
  const bytes = Buffer.alloc(1 + signs.length * 4);
  for (const [at, sign] of signs.entries()) bytes.writeUInt32LE(sign, 1 + at * 4);
  return bytes;
}

/** What `writeSignature` was given. */
export function readSignature(bytes: Uint8Array): number[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 1) return JSON.parse(buffer.toString('utf8', 1)) as number[];
  const signs: number[] = [];
  for (let at = 1; at < buffer.length; at += 4) signs.push(buffer.readUInt32LE(at));
  return signs;
}
