import { foldForm } from '../text/fold.ts';
import { stemOf } from './stem.ts';
import { isCharacter, type Units, unitsOf } from './units.ts';

/** What an index keeps of a sentence: tokens in their order, and stems of words that are not their own stem. */
export interface IndexTokens {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/**
 * Tokens of a sentence: pairs of neighbouring characters, the last character of a run alone, words, numbers. Any
 * two or more characters are found by the pairs that they hold, one character by the tokens that begin with it.
 */
export function indexTokens(sentence: string): IndexTokens {
  const units = unitsOf(foldForm(sentence));
  const words = pairsOf(units);
  const stems: string[] = [];
  for (const word of units.texts) {
    if (isCharacter(word)) continue;
    const stem = stemOf(word);
    if (stem !== word) stems.push(stem);
  }
  return { words, stems };
}

/** The token of each unit. */
export function pairsOf({ texts, joined }: Units): string[] {
  return texts.map((text, at) => (joined[at] ? text + (texts[at + 1] as string) : text));
}
