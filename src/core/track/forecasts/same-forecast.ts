import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { foldForm } from '../../text/fold.ts';
import type { ForecastNote } from './forecast-note.ts';

/**
 * Brings passages together that print one forecast: the same words for what is foretold and for its condition, whatever
 * the script, the width or the punctuation. A reprint counts once. Two who foretell the same in the same words are two,
 * unless one of them is the text that quotes.
 */
export function sameForecasts(notes: readonly ForecastNote[]): readonly (readonly ForecastNote[])[] {
  const byWords = new Map<string, ForecastNote[][]>();
  const all: ForecastNote[][] = [];
  const sorted = [...notes].sort(
    (a, b) =>
      compareCodeUnits(a.mention.known ?? '', b.mention.known ?? '') ||
      compareCodeUnits(a.mention.evidence.text, b.mention.evidence.text) ||
      a.start - b.start,
  );
  for (const note of sorted) {
    const { proposition, condition } = note.value;
    const key = `${wordsOf(proposition)}|${wordsOf(condition ?? '')}`;
    const groups = byWords.get(key) ?? [];
    const same = groups.find(([first]) => first !== undefined && isByTheSame(first, note));
    if (same !== undefined) same.push(note);
    else {
      const one = [note];
      groups.push(one);
      all.push(one);
    }
    byWords.set(key, groups);
  }
  return all;
}

function wordsOf(words: string): string {
  return foldForm(words).replace(/[\s\p{P}]+/gu, '');
}

function isByTheSame(a: ForecastNote, b: ForecastNote): boolean {
  return a.value.by === b.value.by || a.value.by === 'narrator' || b.value.by === 'narrator';
}
