import { type ClassProbability, isClasses, isEntered, type Outcome } from '../../review/judgement.ts';
import type { KnownJudgement } from '../input/judgement.ts';
import { independentSources } from '../input/mention.ts';
import type { Entered, Forecasts, GivenClasses, GivenProbability, TrackedForecast } from './forecast.ts';
import type { ForecastNote } from './forecast-note.ts';
import { sameForecasts } from './same-forecast.ts';
import { classScoreOf, scoreOf } from './score.ts';
import { scoredForecasts } from './scored-forecasts.ts';

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
  return { forecasts, forecastScores: scoredForecasts(forecasts) };
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
  const read = enteredOf<number | readonly [number, number] | readonly ClassProbability[]>(
    judgements,
    'probability',
  );
  const given = [
    ...(stated === null ? [] : [{ from: 'author' as const, by, ...stated }]),
    ...read.flatMap(({ by: analyst, value: p, why }) => {
      if (isClasses(p)) return [];
      const [low, high] = typeof p === 'number' ? [p, p] : p;
      return { from: 'analyst' as const, by: analyst, low, high, asWritten: why };
    }),
  ];
  const happenings = enteredOf<string>(judgements, 'happened');
  const happened = agreed(happenings);
  const isVoid = outcome === 'void' || outcome === 'unresolvable';
  const classes = read.flatMap(({ by: analyst, value: list, why }): readonly GivenClasses[] => {
    if (!isClasses(list)) return [];
    const score = happened === null || isVoid ? null : classScoreOf(list, happened);
    return [{ by: analyst, classes: list, why, score }];
  });
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
    classes,
    happened,
    happenings,
    conditionMet,
    conditions,
    outcome,
    outcomes,
    isDue: outcome === 'open' && happenings.length === 0 && horizon?.day != null && horizon.day < asOf,
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
