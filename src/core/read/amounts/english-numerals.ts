import { parseEnglishNumber } from '../time/numerals.ts';
import type { Numeral } from './numeral.ts';

const SMALL =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const LARGE = 'dozen|hundred|thousand|million|billion|trillion';
const MORE = `(?:(?: and |[ -])(?:${SMALL}|${LARGE})(?![a-z])){0,7}`;
const SIZES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
  k: 1e3,
  m: 1e6,
  b: 1e9,
};
const NUMERAL = new RegExp(
  [
    `(?<digits>(?:\\d{1,3}(?:,\\d{3})+(?![\\d])|\\d+)(?:\\.\\d+)?)(?:[ -]?(?<size>hundred|thousand|million|billion|trillion|dozen|mln|bln|trn|mn|bn|tn|[kmb])(?![a-z]))?`,
    `(?<![a-z])(?<part>half|three[ -]quarters(?: of)?|a quarter(?: of)?|quarter)(?: an?)? (?<partOf>million|billion|trillion|dozen)(?![a-z])`,
    `(?<![a-z])(?<words>(?:(?:${SMALL})|an? (?:${LARGE}))(?![a-z])${MORE})`,
  ].join('|'),
  'g',
);

/** The numbers of a folded English text, in text order. A size alone ("millions", "several hundred") is none. */
export function englishNumerals(folded: string): Numeral[] {
  const found: Numeral[] = [];
  NUMERAL.lastIndex = 0;
  for (let match = NUMERAL.exec(folded); match !== null; match = NUMERAL.exec(folded)) {
    const { digits, size, part, partOf, words } = match.groups ?? {};
    const start = match.index;
    if (digits !== undefined) {
      const scale = SIZES[size ?? ''] ?? 1;
      const value = Number(digits.replaceAll(',', '')) * scale;
      found.push(
        numeral(start, start + match[0].length, round(value), scale, false, /^[kmb]$/.test(size ?? '')),
      );
    } else if (partOf !== undefined) {
      const scale = SIZES[partOf] ?? 1;
      const share = part === 'half' ? 0.5 : part?.startsWith('three') ? 0.75 : 0.25;
      found.push(numeral(start, start + match[0].length, share * scale, scale, true, false));
    } else if (words !== undefined) {
      const one = inWords(start, words);
      if (one === null) continue;
      found.push(one);
      // What was cut off may begin the next number.
      NUMERAL.lastIndex = one.end;
    }
  }
  return found;
}

/** Words that make no number together ("five twenty") are cut from the right until they do. */
function inWords(start: number, words: string): Numeral | null {
  let text = words;
  for (;;) {
    // "Three million and five million" are two numbers.
    const isTwo = /(thousand|million|billion|trillion)(?![a-z]).*\1/.test(text);
    const value = isTwo ? null : parseEnglishNumber(text);
    if (value !== null) {
      const last = /[a-z]+$/.exec(text)?.[0] ?? '';
      return numeral(start, start + text.length, value, SIZES[last] ?? 1, true, false);
    }
    const cut = isTwo ? text.lastIndexOf(' and ') : Math.max(text.lastIndexOf(' '), text.lastIndexOf('-'));
    if (cut <= 0) return null;
    text = text.slice(0, cut).replace(/ and$/, '');
  }
}

/** Decimals times a scale leave no trailing noise: 1.1 million is 1100000. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}

function numeral(
  start: number,
  end: number,
  value: number,
  scale: number,
  inWords: boolean,
  letter: boolean,
): Numeral {
  return { start, end, value, upTo: null, scale, inWords, open: false, letter };
}
