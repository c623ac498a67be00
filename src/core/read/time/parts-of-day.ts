import type { PartOfDay } from './date-expression.ts';

// 凌晨 is before dawn: the field counts it to the night, as the two forms differ by a date at most.
const ZH: Readonly<Record<string, PartOfDay>> = {
  凌晨: 'night',
  清晨: 'morning',
  早晨: 'morning',
  早上: 'morning',
  早间: 'morning',
  上午: 'morning',
  晨: 'morning',
  早: 'morning',
  中午: 'noon',
  正午: 'noon',
  午间: 'noon',
  午后: 'afternoon',
  下午: 'afternoon',
  傍晚: 'evening',
  晚上: 'evening',
  晚间: 'evening',
  晚: 'evening',
  深夜: 'night',
  夜间: 'night',
  夜里: 'night',
  半夜: 'night',
  夜: 'night',
};
const EN: Readonly<Record<string, PartOfDay>> = {
  morning: 'morning',
  noon: 'noon',
  midday: 'noon',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  tonight: 'evening',
  overnight: 'night',
};

/** Chinese words for parts of a day, longest first, for use inside a pattern. */
export const PART_OF_DAY_ZH = Object.keys(ZH)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** English words for parts of a day, for use inside a pattern over lower-case text. */
export const PART_OF_DAY_EN = 'morning|noon|midday|afternoon|evening|night';

/** The part of day that a word of either language names, or `null`. */
export function partOfDay(word: string | undefined): PartOfDay | null {
  return word === undefined ? null : (ZH[word] ?? EN[word] ?? null);
}
