import { detect } from 'jschardet';

/** Bytes shown to the detector: enough for its statistics, few enough to be quick. */
const SHOWN = 64 * 1024;

/** The detector's guess as a WHATWG label where it has one, in lower case; `null` where it cannot tell. */
export function guessEncoding(bytes: Uint8Array): string | null {
  const firstHigh = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, firstHigh - 256);
  const { encoding } = detect(Buffer.from(bytes.subarray(from, from + SHOWN)));
  const label = encoding?.toLowerCase() ?? null;
  return label === 'gb2312' || label === 'gbk' ? 'gb18030' : label;
}
