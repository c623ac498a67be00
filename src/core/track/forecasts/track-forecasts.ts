import { isEntered, type Outcome } from '../../review/judgement.ts';
import type { KnownJudgement } from '../input/judgement.ts';
import { independentSources } from '../input/mention.ts';
import type { Entered, Forecasts, GivenProbability, ScoredForecasts, TrackedForecast } from './forecast.ts';
import type { ForecastNote } from './forecast-note.ts';
import { sameForecasts } from './same-forecast.ts';
import { mean, reliabilityOf, scoreOf } from './score.ts';

/** What all notes come to, with what analysts entered. Time grows with their number. */
export function forecastsOf(
  notes: readonly ForecastNote[],
  judgements: readonly KnownJudgement[],
  asOf: string,
): Forecasts {
  const groups = sameForecasts(notes);
  const homes = new Map(
    groups.flatMap((group) => group.map(({ finding }) => [finding, group[0]?.finding ?? finding] as const)),
  );
  const entered = new Map<string, KnownJudgement[]>();
  for (const one of judgements) {
    const home = homes.get(one.finding);
    if (home === undefined || !isEntered(one.act, one.value)) continue;
    const list = entered.get(home) ?? [];
    list.push(one);
    entered.set(home, list);
  }
  const forecasts = groups.map((group) => tracked(group, entered.get(group[0]?.finding ?? '') ?? [], asOf));
  return { forecasts, forecastScores: scoresOf(forecasts) };
}

function tracked(
  notes: readonly ForecastNote[],
  judgements: readonly KnownJudgement[],
  asOf: string,
): TrackedForecast {
  const [first] = notes as [ForecastNote, ...ForecastNote[]];
  const { value, mention, horizon } = first;
  const conditions = enteredOf<boolean>(judgements, 'condition');
  const conditionMet = agreed(conditions);
  const outcomes = enteredOf<Outcome>(judgements, 'outcome');
  // A conditional forecast whose condition failed foretold nothing that could come true or false.
  const outcome =
    conditionMet === false ? 'void' : outcomes.length === 0 ? 'open' : (agreed(outcomes) ?? 'disputed');
  const cameTrue = outcome === 'true' ? true : outcome === 'false' ? false : null;
  const by = notes.find((note) => note.value.by !== 'narrator')?.value.by ?? value.by;
  const stated = notes.find((note) => note.stated !== null)?.stated ?? null;
  const given = [
    ...(stated === null ? [] : [{ from: 'author' as const, by, ...stated }]),
    ...enteredOf<number | readonly [number, number]>(judgements, 'probability').map((one) => {
      const [low, high] = typeof one.value === 'number' ? [one.value, one.value] : one.value;
      return { from: 'analyst' as const, by: one.by, low, high, asWritten: one.why };
    }),
  ];
  return {
    id: first.finding,
    sha256: first.sha256,
    known: mention.known,
    by,
    publisher: mention.publisher,
    proposition: value.proposition,
    condition: value.condition,
    hedge: value.hedge,
    horizon,
    issues: [...new Set(notes.flatMap((note) => note.value.issues))].sort(),
    mentions: notes.map((note) => note.mention),
    sources: independentSources(notes.map((note) => note.mention)),
    criteria: enteredOf<string>(judgements, 'criterion'),
    probabilities: given.map((one): GivenProbability => {
      const score = cameTrue === null ? null : scoreOf((one.low + one.high) / 2, cameTrue);
      return { ...one, score };
    }),
    conditionMet,
    conditions,
    outcome,
    outcomes,
    isDue: outcome === 'open' && horizon?.day != null && horizon.day < asOf,
  };
}

/** The last word of each analyst, by name. */
function enteredOf<Value>(
  judgements: readonly KnownJudgement[],
  act: KnownJudgement['act'],
): readonly Entered<Value>[] {
  const people = new Map<string, Entered<Value>>();
  for (const { act: own, decision, by, at, value, why } of judgements) {
    const earlier = people.get(by);
    if (own === act && (earlier === undefined || at >= earlier.at))
      people.set(by, { decision, by, at, value: value as Value, why });
  }
  return [...people.values()].sort((a, b) => (a.by < b.by ? -1 : 1));
}

/** What all analysts entered, where they entered the same. */
function agreed<Value>(entered: readonly Entered<Value>[]): Value | null {
  const [first] = entered;
  if (first === undefined) return null;
  return entered.every(({ value }) => value === first.value) ? first.value : null;
}

/** Mean scores of authors' own probabilities, and of each analyst's, apart. */
function scoresOf(forecasts: readonly TrackedForecast[]): readonly ScoredForecasts[] {
  const lists = new Map<
    string,
    { id: string; probability: number; cameTrue: boolean; one: GivenProbability }[]
  >();
  for (const { id, outcome, probabilities } of forecasts)
    for (const one of probabilities) {
      if (one.score === null) continue;
      const of = one.from === 'author' ? '' : one.by;
      const list = lists.get(of) ?? [];
      list.push({ id, probability: (one.low + one.high) / 2, cameTrue: outcome === 'true', one });
      lists.set(of, list);
    }
  return [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([of, list]) => ({
      from: of === '' ? ('author' as const) : ('analyst' as const),
      by: of === '' ? null : of,
      n: list.length,
      brier: mean(list.map(({ one }) => one.score?.brier ?? 0)),
      log: mean(list.map(({ one }) => one.score?.log ?? 0)),
      forecasts: list.map(({ id }) => id),
      reliability: reliabilityOf(list),
    }));
}
