import { NUMBER_WORDS_EN } from '../../amounts/number-words.ts';

const WORDS_ZH = '零一二三四五六七八九十';

/** Two to ten, as things that are listed are counted; sources of regular expressions. */
export const NUMBER_ZH = '[两二三四五六七八九十]|(?<![\\d.,])(?:[2-9]|1[0-2])(?!\\d)';
export const NUMBER_EN = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:[2-9]|1[0-2])(?!\\d)';

/** The number that such a word gives; 0 for any other. */
export function smallNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === '两' || word === '双') return 2;
  return Math.max(0, word.length === 1 ? WORDS_ZH.indexOf(word) : NUMBER_WORDS_EN.indexOf(word));
}
