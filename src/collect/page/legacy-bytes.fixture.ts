/** Bytes of a text in an old encoding: the decoder that every Node has, turned round. */
export function legacyBytes(text: string, encoding: string): Uint8Array {
  const pairs = pairsOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = pairs.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff);
    else throw new Error(`${character} is not in ${encoding}`);
  }
  return Uint8Array.from(bytes);
}

function pairsOf(encoding: string): Map<string, number> {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== '\ufffd' && !pairs.has(text))
        pairs.set(text, (lead << 8) | trail);
    }
  }
  return pairs;
}
