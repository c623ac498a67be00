import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { ScorePoint, ScoreSeries, ToneAndSubstance } from './score-series.ts';

/** Words and deeds of each direction month by month, side by side and never added up. */
export function toneAndSubstance(series: readonly ScoreSeries[]): readonly ToneAndSubstance[] {
  const directions = new Map<
    string,
    { verbal: Months; material: Months; actor: string; recipient: string }
  >();
  for (const { series: name, actor, recipient, monthly } of series) {
    if (recipient === null || name === 'contact') continue;
    const key = `${actor} ${recipient}`;
    const held = directions.get(key) ?? { verbal: new Map(), material: new Map(), actor, recipient };
    for (const point of monthly) held[name].set(point.period, point);
    directions.set(key, held);
  }
  return [...directions.values()].flatMap(({ verbal, material, actor, recipient }) =>
    [...new Set([...verbal.keys(), ...material.keys()])]
      .sort(compareCodeUnits)
      .map((month): ToneAndSubstance => {
        const words = verbal.get(month) ?? null;
        const deeds = material.get(month) ?? null;
        return { month, actor, recipient, verbal: words, material: deeds, reading: readingOf(words, deeds) };
      }),
  );
}

type Months = Map<string, ScorePoint>;

function readingOf(words: ScorePoint | null, deeds: ScorePoint | null): ToneAndSubstance['reading'] {
  const signs = [words, deeds].map((point) => Math.sign(point?.sum ?? 0));
  if (signs.includes(0)) return null;
  return signs[0] === signs[1] ? 'converging' : 'diverging';
}
