const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * The value of a Chinese number, or `null` where the characters form none: digits read by place (二〇二五), units
 * (一百二十), 两 and 廿, Arabic digits with units (3万, 1.5亿), a half alone (半), decimals (三点五). Two digits side
 * by side such as 两三 are a range and no number: see `parseJuxtaposed`.
 */
export function parseChineseNumber(text: string): number | null {
  if (text === '半') return 0.5;
  const point = text.indexOf('点');
  if (point > 0) return parsePointed(text.slice(0, point), text.slice(point + 1));
  if (parseJuxtaposed(text) !== null) return null;
  if (/^[〇零○一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((one) => DIGITS[one]).join(''));
  return parseWithUnits(text);
}

/** The two ends of a range written as two neighbouring digits: 两三 is 2 to 3, 七八十 is 70 to 80, 十五六 is 15 to 16. */
export function parseJuxtaposed(text: string): readonly [number, number] | null {
  const match = /^(十)?([一二两三四五六七八])([二两三四五六七八九])([十百千万亿]?)$/.exec(text);
  if (match === null) return null;
  const low = DIGITS[match[2] ?? ''] ?? 0;
  const high = DIGITS[match[3] ?? ''] ?? 0;
  if (high !== low + 1) return null;
  const unit = match[4] ?? '';
  const factor = UNITS[unit] ?? MYRIADS[unit] ?? 1;
  const base = match[1] === undefined ? 0 : 10;
  return [(base + low) * factor, (base + high) * factor];
}

function parsePointed(whole: string, fraction: string): number | null {
  const value = parseChineseNumber(whole);
  const digits = [...fraction].map((one) => DIGITS[one]);
  if (value === null || digits.length === 0 || digits.includes(undefined)) return null;
  return Number(`${value}.${digits.join('')}`);
}

function parseWithUnits(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let largest = Number.POSITIVE_INFINITY;
  let offset = 0;
  let lastUnit = 1;
  while (offset < text.length) {
    const arabic = /^\d+(?:\.\d+)?/.exec(text.slice(offset, offset + 24))?.[0];
    const one = text.charAt(offset);
    if (arabic !== undefined) {
      if (digit !== null) return null;
      digit = Number(arabic);
      offset += arabic.length;
      continue;
    }
    offset += 1;
    const unit = UNITS[one];
    const myriad = MYRIADS[one];
    if (TENS[one] !== undefined) {
      if (digit !== null) return null;
      section += TENS[one];
    } else if (DIGITS[one] !== undefined) {
      if (digit !== null && digit !== 0) return null;
      // 零 only holds a place: 零十五 is fifteen.
      digit = DIGITS[one] === 0 ? null : DIGITS[one];
    } else if (unit !== undefined) {
      if (digit === null && unit !== 10) return null;
      section += (digit ?? 1) * unit;
      digit = null;
      lastUnit = unit;
    } else if (myriad !== undefined) {
      const value = section + (digit ?? 0);
      // 万亿 multiplies what stands before both.
      if (value === 0 && (total === 0 || myriad <= largest)) return null;
      if (myriad > largest) {
        total = (total + value) * myriad;
      } else {
        total += value * myriad;
      }
      largest = myriad;
      section = 0;
      digit = null;
      lastUnit = myriad;
    } else {
      return null;
    }
  }
  // 一百五 and 三万五 leave the last unit out: it is the one below the unit before it.
  const impliesUnit = digit !== null && lastUnit >= 100 && !/[零〇○0-9].?$/.test(text);
  return total + section + (digit ?? 0) * (impliesUnit ? lastUnit / 10 : 1);
}

const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const LARGE: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const LARGE_WORD = `(?:${Object.keys(LARGE).join('|')})`;
const ENGLISH_WORD = `(?:${[...Object.keys(SMALL), ...Object.keys(LARGE)]
  .filter((word) => word !== 'a' && word !== 'an')
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const MORE_WORDS = `(?:(?:[ -]|[ -]and[ -])${ENGLISH_WORD}){0,7}`;

/**
 * A run of English number words or Arabic digits, lower case: `twenty-five`, `a hundred and ten`, `1,250.5`, `3 million`.
 * An article counts as one, and goes on only with a large unit, so that "a two-day visit" gives `two`.
 */
export const ENGLISH_NUMBER = `(?:\\d[\\d,]*(?:\\.\\d+)?(?: (?:hundred|thousand|million|billion|trillion))?|an?(?:[ -]${LARGE_WORD}${MORE_WORDS})?|${ENGLISH_WORD}${MORE_WORDS})`;

/** The value of an English number in words or digits, or `null`. `half` is 0.5; `one and a half` is 1.5. */
export function parseEnglishNumber(text: string): number | null {
  const folded = text.toLowerCase().trim();
  if (folded === 'half' || folded === 'a half' || folded === 'one half' || folded === 'one-half') return 0.5;
  const half = /^(.{1,40}?)[ -]and[ -]a[ -]half$/.exec(folded);
  if (half !== null) {
    const whole = parseEnglishNumber(half[1] ?? '');
    return whole === null ? null : whole + 0.5;
  }
  const digits =
    /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?: (hundred|thousand|million|billion|trillion))?$/.exec(
      folded,
    );
  if (digits !== null) return Number((digits[1] ?? '').replaceAll(',', '')) * (LARGE[digits[2] ?? ''] ?? 1);
  return parseWords(folded.split(/[ -]/));
}

function parseWords(words: readonly string[]): number | null {
  let total = 0;
  let section: number | null = null;
  for (const word of words) {
    if (word === 'and' && (section !== null || total > 0)) continue;
    const small = SMALL[word];
    const large = LARGE[word];
    if (small !== undefined) {
      // "twenty five" adds up; "five twenty" is no number.
      if (
        section !== null &&
        (section % 10 !== 0 || section % 100 === 10 || small >= 10) &&
        section % 100 !== 0
      )
        return null;
      section = (section ?? 0) + small;
    } else if (large !== undefined && large < 1000) {
      section = (section ?? 1) * large;
    } else if (large !== undefined) {
      total += (section ?? 1) * large;
      section = null;
    } else {
      return null;
    }
  }
  return section === null && total === 0 ? null : total + (section ?? 0);
}
