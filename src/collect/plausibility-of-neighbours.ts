import { isCommonHan } from './common-han.ts';

/** How much of a decoding to look at, in UTF-16 code units. */
const SAMPLE = 20_000;
/** Below this share of kana a text is no Japanese: Chinese bytes that happen to decode have hardly any. */
const LEAST_KANA = 0.25;
const LEAST_HANGUL = 0.6;
/** Share of the most common syllables: about .6 in Korean, about .03 where the syllables fell out by chance. */
const LEAST_COMMON_HANGUL = 0.3;

/** Particles, endings and the syllables that any page of Korean prose is full of. */
const COMMON_HANGUL = new Set(
  '이다는을의에고를가하은지한로도에서기사정인일리자해대시어보나아그들있것수부제전스라여주국상과장만원관으장동성조구무안안과와게할했비연히했위세방개경',
);

/**
 * How much a decoding reads like Japanese prose, from 0 to 1; 0 unless kana stand in it as densely as nothing but
 * Japanese has them. Half-width kana speak for nothing: any high byte of another encoding gives one.
 */
export function japanesePlausibility(decoded: string): number {
  const { all, kana, han, other } = count(decoded);
  return all > 0 && kana >= all * LEAST_KANA ? (kana + han + other) / all : 0;
}

/** How much a decoding reads like Korean prose, from 0 to 1; 0 unless its syllables are the common ones. */
export function koreanPlausibility(decoded: string): number {
  const { all, hangul, commonHangul, han, other } = count(decoded);
  const korean = all > 0 && hangul >= all * LEAST_HANGUL && commonHangul >= hangul * LEAST_COMMON_HANGUL;
  return korean ? (hangul + han + other) / all : 0;
}

interface Counts {
  /** Characters beyond ASCII. */
  all: number;
  /** Full-width kana. */
  kana: number;
  hangul: number;
  commonHangul: number;
  /** Common Chinese characters. */
  han: number;
  /** Punctuation and full-width forms. */
  other: number;
}

function count(decoded: string): Counts {
  const counts: Counts = { all: 0, kana: 0, hangul: 0, commonHangul: 0, han: 0, other: 0 };
  for (const character of decoded) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    if (counts.all >= SAMPLE) break;
    counts.all += 1;
    if (code >= 0x3041 && code <= 0x30fe) counts.kana += 1;
    else if (code >= 0xac00 && code <= 0xd7a3) {
      counts.hangul += 1;
      if (COMMON_HANGUL.has(character)) counts.commonHangul += 1;
    } else if (isCommonHan(character)) counts.han += 1;
    else if ((code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff5e)) counts.other += 1;
  }
  return counts;
}
