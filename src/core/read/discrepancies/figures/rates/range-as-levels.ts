import type { FoldedSpan } from '../../../folded-span.ts';
import type { FindingOf } from '../../../reading.ts';

const NUMBER = /\d[\d,]*(?:\.\d+)?/;

/**
 * Amounts with each "from X to Y" that was read as one range given as its two levels, in the order of the words.
 * Where the first number leaves its size to the second ("from 2 to 3 billion"), the range stays as it is.
 */
export function rangesAsLevels(
  folded: FoldedSpan,
  amounts: readonly FindingOf<'amount'>[],
): readonly FindingOf<'amount'>[] {
  if (folded.language !== 'en') return amounts;
  return amounts.flatMap((amount) => {
    const { value, evidence } = amount;
    const [own] = evidence;
    if (value.value !== null || value.low === null || value.high === null) return [amount];
    const start = folded.at(own.start);
    const words = folded.text.slice(start, folded.at(own.end));
    const split = words.indexOf(' to ');
    if (split < 0 || !/(?<![a-z])from $/.test(folded.text.slice(Math.max(0, start - 6), start)))
      return [amount];
    const parts = [words.slice(0, split), words.slice(split + 4)];
    const [a, b] = parts.map((part) => Number(NUMBER.exec(part)?.[0].replaceAll(',', '')));
    const isSized = (part: string): boolean => /million|billion|trillion|thousand|\d[mb]n?/.test(part);
    if (!a || !b || isSized(parts[0] as string) !== isSized(parts[1] as string)) return [amount];
    const [first, second] = a <= b ? [value.low, value.high] : [value.high, value.low];
    return [
      { at: start, words: parts[0] as string, number: first },
      { at: start + split + 4, words: parts[1] as string, number: second },
    ].map((one) => ({
      ...amount,
      value: { ...value, value: one.number, low: null, high: null, asWritten: one.words },
      evidence: [{ ...own, ...folded.source(one.at, one.at + one.words.length) }, ...evidence.slice(1)],
    })) as FindingOf<'amount'>[];
  });
}
