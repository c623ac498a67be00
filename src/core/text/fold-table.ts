import { isInvisible, isMark, isVariationSelector, LIGATURES } from './attached-characters.ts';
import { TO_SIMPLIFIED } from './script-dictionaries.ts';

/** What the table holds for units that need more than one look: marks, removed characters, ligatures, surrogates. */
export const IRREGULAR = 0xffff;

/**
 * Pairs `from, to` that OpenCC's character table does not join because only the phrase decides there (隨著 but
 * 著名), or because they are regional variants. A fold may join what a conversion must keep apart.
 */
const VARIANTS = '著着敍叙衞卫枱台馀余钜巨讬托迳径谘咨锺钟苧苎侭尽';

/** Radicals of the CJK Radicals Supplement that PDF producers write in place of the character. */
const RADICALS = '⺁厂⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻢马⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⻳龟';

/**
 * Punctuation that is written in many ways, and letters with a second code point. Corner brackets become directed
 * double quotes; straight quotes stay, because they do not tell an opening from a closing one. Dashes (– — ―) stay
 * apart from the hyphen.
 */
const LOOK_ALIKES: readonly (readonly [to: string, from: readonly number[]])[] = [
  ['\u201c', [0x300c, 0x300e, 0x201e, 0x201f]],
  ['\u201d', [0x300d, 0x300f]],
  ["'", [0x2019, 0x02bc]],
  ['-', [0x2010, 0x2011, 0x2212]],
  ['\u00b7', [0x2022, 0x2027, 0x30fb, 0x2219, 0xff65]],
  ['\u3002', [0xff61]],
  ['\u3001', [0xff64]],
  ['\u00e5', [0x212b]],
  ['k', [0x212a]],
  ['\u03c9', [0x2126]],
  ['\u03c3', [0x03c2]],
];

/** Where `foldedUnit` may give another unit: asking it about all 65,536 would hold up every start. */
const NOT_THEMSELVES: readonly (readonly [from: number, to: number])[] = [
  [0x0000, 0x052f],
  [0x061c, 0x061c],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x206f],
  [0x20d0, 0x20ff],
  [0x2f00, 0x2fd5],
  [0x3000, 0x3000],
  [0x3099, 0x309a],
  [0xd800, 0xdfff],
  [0xf900, 0xfb06],
  [0xfe00, 0xfe2f],
  [0xfeff, 0xff5e],
  [0xffff, 0xffff],
];

/** Code unit to folded code unit, or `IRREGULAR`. Docs: docs/decisions/0002-folding.md. */
export const FOLD_TABLE: Uint16Array = buildTable();

/** Characters beyond the BMP that fold to something else, by code point. */
export const FOLD_PAIRS: ReadonlyMap<number, string> = buildPairs();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) table[unit] = unit;
  for (const [from, to] of NOT_THEMSELVES) {
    for (let unit = from; unit <= to; unit += 1) table[unit] = foldedUnit(unit);
  }
  for (const [to, from] of LOOK_ALIKES) for (const unit of from) table[unit] = to.charCodeAt(0);
  setPairs(table, RADICALS);
  for (const [from, to] of TO_SIMPLIFIED) {
    if (from.length === 1 && to.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  setPairs(table, VARIANTS);
  // Twice, because a compatibility ideograph leads to a Traditional character and that one to a Simplified one.
  for (let round = 0; round < 2; round += 1) {
    for (let unit = 0; unit < table.length; unit += 1) {
      const folded = table[unit] ?? unit;
      if (folded !== IRREGULAR) table[unit] = table[folded] ?? folded;
    }
  }
  return table;
}

function foldedUnit(unit: number): number {
  if (isMark(unit) || isVariationSelector(unit) || isInvisible(unit) || LIGATURES.has(unit)) return IRREGULAR;
  // Surrogates and the sentinel itself.
  if ((unit >= 0xd800 && unit <= 0xdfff) || unit === IRREGULAR) return IRREGULAR;
  if (unit >= 0xff01 && unit <= 0xff5e) return lowerCased(unit - 0xfee0);
  if (isSpace(unit)) return 0x20;
  if ((unit >= 0x2f00 && unit <= 0x2fd5) || (unit >= 0xf900 && unit <= 0xfaff)) {
    const composed = String.fromCharCode(unit).normalize('NFKC');
    return composed.length === 1 ? composed.charCodeAt(0) : unit;
  }
  return lowerCased(unit);
}

/** Latin, Greek and Cyrillic only, and only where the lower-case letter is one unit as well. */
function lowerCased(unit: number): number {
  if (unit > 0x052f && !(unit >= 0x1e00 && unit <= 0x1fff)) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x00a0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

function setPairs(table: Uint16Array, pairs: string): void {
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
}

function buildPairs(): ReadonlyMap<number, string> {
  const pairs = new Map<number, string>();
  for (const [from, to] of TO_SIMPLIFIED) {
    const codePoint = from.codePointAt(0) ?? 0;
    if (from.length === 2 && to.length === 2) pairs.set(codePoint, to);
    // A BMP character keeps its own form when its Simplified one lies beyond; the Simplified one meets it there.
    if (from.length === 1 && to.length === 2) pairs.set(to.codePointAt(0) ?? 0, from);
  }
  for (let codePoint = 0x2f800; codePoint <= 0x2fa1d; codePoint += 1) {
    const composed = String.fromCodePoint(codePoint).normalize('NFC');
    const unit = composed.charCodeAt(0);
    const folded = composed.length === 1 ? String.fromCharCode(FOLD_TABLE[unit] ?? unit) : composed;
    pairs.set(codePoint, pairs.get(composed.codePointAt(0) ?? 0) ?? folded);
  }
  return pairs;
}
