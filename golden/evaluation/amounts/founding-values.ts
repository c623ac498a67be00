import type { FoundingGold } from '../founding/gold.ts';
import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';
import { readAmounts, shown } from './read-amounts.ts';

const LANGUAGE = 'zh-Hant';

/** Scores the values of the measures of the founding document: number, unit and whether it is about right. */
export function scoreMeasureValues(content: string, gold: FoundingGold, tally: Tally): readonly Failure[] {
  const amounts = readAmounts(content);
  return gold.measures.flatMap(({ id, value, unit, approximation, span }): Failure[] => {
    if (value === null) return [];
    const here = amounts.filter(({ start, end }) => start < span.end && span.start < end);
    const bound = approximation?.startsWith('about') ? 'approx' : 'exact';
    const isRight = here.some(
      (one) => one.value.value === value && one.value.unit === unit && one.value.bound === bound,
    );
    tally.judge('measure value', LANGUAGE, isRight);
    if (isRight) return [];
    const expected = `${value} ${unit} ${bound}`;
    return [
      {
        kind: 'measure value',
        language: LANGUAGE,
        where: `line ${span.line} · ${id}`,
        sentence: span.quote,
        expected,
        found: shown(here),
      },
    ];
  });
}
