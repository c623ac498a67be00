import { TO_SIMPLIFIED, TO_TRADITIONAL } from './script-dictionaries.ts';

/** What a code unit tells about the writing of a text. */
export const LETTER = {
  none: 0,
  han: 1,
  simplified: 2,
  traditional: 3,
  latin: 4,
  kana: 5,
  hangul: 6,
  other: 7,
} as const;

/**
 * Class of every code unit. `simplified` and `traditional` are characters that exist in one script only; 后, 里
 * and 台 are plain `han`, because both scripts write them. Characters beyond the BMP count as nothing: they are
 * rare, and every text has others.
 */
export const LETTER_CLASSES: Uint8Array = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  classes.fill(LETTER.han, 0x3400, 0xa000);
  classes.fill(LETTER.han, 0xf900, 0xfb00);
  classes.fill(LETTER.latin, 0x41, 0x5b);
  classes.fill(LETTER.latin, 0x61, 0x7b);
  classes.fill(LETTER.latin, 0xc0, 0x250);
  classes.fill(LETTER.none, 0xd7, 0xd8);
  classes.fill(LETTER.none, 0xf7, 0xf8);
  classes.fill(LETTER.latin, 0x1e00, 0x1f00);
  // Greek, Cyrillic, Armenian, Hebrew, Arabic, the scripts of India and South-East Asia, Georgian.
  classes.fill(LETTER.other, 0x370, 0x1100);
  classes.fill(LETTER.hangul, 0x1100, 0x1200);
  classes.fill(LETTER.kana, 0x3041, 0x30fb);
  classes.fill(LETTER.hangul, 0x3131, 0x3190);
  classes.fill(LETTER.hangul, 0xac00, 0xd7a4);
  for (const [traditional, simplified] of TO_SIMPLIFIED) {
    if (traditional.length === 1 && traditional !== simplified && !TO_TRADITIONAL.has(traditional)) {
      classes[traditional.charCodeAt(0)] = LETTER.traditional;
    }
  }
  for (const [simplified, traditional] of TO_TRADITIONAL) {
    if (simplified.length === 1 && !traditional.includes(simplified) && !TO_SIMPLIFIED.has(simplified)) {
      classes[simplified.charCodeAt(0)] = LETTER.simplified;
    }
  }
  return classes;
}
