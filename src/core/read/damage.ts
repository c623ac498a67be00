/** One act of damage: which one, where (0 up to 1, as a share of the text), and how much of it. */
export interface Blow {
  readonly way: DamageWay;
  readonly at: number;
  readonly size: number;
}

/** How a text may come in damaged: cut, mangled, glued to another one, or full of what no sentence holds. */
export type DamageWay = keyof typeof WAYS;

/** Signs that readers pair, count or split at, and code units that are no character of any sentence. */
const SIGNS = [
  ...'“”"‘’\'「」『』《》（）()[]【】—–-…·,，、;；:：.。!！?？%$€£¥°/\\|&@#*~^_=+<>{}',
  ...[
    '😀',
    '👩‍👩‍👧',
    '🇺🇳',
    '\u{20000}',
    '\ud83d',
    '\ude00',
    '\u0000',
    '\u0007',
    '\u200b',
    '\u200d',
    '\ufeff',
  ],
  ...['\u0301', '\u00ad', '\u2028', '\u0085', '\ufffd', '\u202e', '\r', '\r\n', '\n', '\n\n', '\t', '\u3000'],
  ...['１', '二', '十', '0', '99999999999999999999', '-1', '½', '㊗', 'ﬁ', 'ß', 'İ', 'ا', 'ह', '한', 'か'],
] as const;

const WAYS = {
  beginning: (text: string, at: number) => text.slice(0, at),
  end: (text: string, at: number) => text.slice(at),
  piece: (text: string, at: number, size: number) => text.slice(at, at + size),
  hole: (text: string, at: number, size: number) => text.slice(0, at) + text.slice(at + size),
  dropped: (text: string, at: number, size: number) => everyNth(text, at, size, () => ''),
  doubled: (text: string, at: number, size: number) => everyNth(text, at, size, (unit) => unit + unit),
  swapped: (text: string, at: number, size: number) =>
    text.slice(0, at) + [...text.slice(at, at + size)].reverse().join('') + text.slice(at + size),
  repeated: (text: string, at: number, size: number) =>
    text.slice(0, at) + text.slice(at, at + (size % 40)).repeat(1 + (size % 9)) + text.slice(at),
  sign: (text: string, at: number, size: number) =>
    text.slice(0, at) + (SIGNS[size % SIGNS.length] as string) + text.slice(at),
  signs: (text: string, at: number, size: number) =>
    everyNth(text, at, 1 + (size % 13), (unit) => unit + (SIGNS[(at + size) % SIGNS.length] as string)),
  replaced: (text: string, at: number, size: number) =>
    everyNth(text, at, 1 + (size % 29), () => SIGNS[(at * 7 + size) % SIGNS.length] as string),
  oneLine: (text: string) => text.replace(/\s*\n\s*/g, ' '),
  glued: (text: string) => text.replace(/\s+/g, ''),
  wordPerLine: (text: string) => text.replace(/[ 、，]/g, '\n'),
  carriageReturns: (text: string) => text.replace(/\n/g, '\r\n'),
  withoutStops: (text: string) => text.replace(/[。！？；.!?;]/g, ' '),
  stopsOnly: (text: string) => text.replace(/[^\p{P}\s]/gu, ''),
  withoutOpening: (text: string) => text.replace(/[“「『《（("]/g, ''),
  withoutClosing: (text: string) => text.replace(/[”」』》）)]/g, ''),
  upperCase: (text: string) => text.toUpperCase(),
  otherNumbers: (text: string, at: number) =>
    text.replace(/\d/g, (digit) => String((Number(digit) + at) % 10)),
} satisfies Record<string, (text: string, at: number, size: number) => string>;

/** Every way of damage, in a fixed order. */
export const DAMAGE_WAYS = Object.keys(WAYS) as readonly DamageWay[];

/** A text after some blows, one after the other. The same blows give the same text. */
export function damaged(text: string, blows: readonly Blow[]): string {
  return blows.reduce((left, { way, at, size }) => WAYS[way](left, Math.floor(at * left.length), size), text);
}

/** Changes every nth code unit from some place on. */
function everyNth(text: string, from: number, step: number, change: (unit: string) => string): string {
  const every = Math.max(1, step);
  let result = text.slice(0, from);
  for (let at = from; at < text.length; at += every) {
    result += change(text[at] as string) + text.slice(at + 1, at + every);
  }
  return result;
}
