import type { ScoredForecasts, TrackedForecast } from '../../../track/forecasts/forecast.ts';
import type { Part, Section, Sentence } from '../../document.ts';
import { byMentions, told, verbatim } from '../citing.ts';
import { SHIFT_LABELS } from '../labels/shift-labels.ts';
import { headed, item, items, note, paragraphs, section } from '../parts.ts';
import type { View } from '../view.ts';

type Item = Extract<Part, { kind: 'items' }>['items'][number];

/** Forecasts as they were written: those whose time is over, those still open, those decided, and scores. */
export function forecastsSection(view: View): Section {
  const { tracking, say } = view;
  const all = [...tracking.forecasts].reverse();
  const of = (list: readonly TrackedForecast[], shown: number) =>
    items(
      list.flatMap((one) => forecastItem(one, view)),
      shown,
      view,
    );
  const waiting = all.filter(({ isDue }) => isDue);
  const isOpen = ({ outcome, happenings }: TrackedForecast): boolean =>
    outcome === 'open' && happenings.length === 0;
  const open = all.filter((one) => !one.isDue && isOpen(one));
  const decided = all.filter((one) => !one.isDue && !isOpen(one));
  return section('forecasts', say.headings.forecasts, [
    note(say.forecastsNote),
    ...headed(say.sub.waiting, of(waiting, 4)),
    ...headed(say.sub.open, of(open, 4)),
    ...headed(say.sub.decided, of(decided, 4)),
    ...headed(say.sub.scores, paragraphs(tracking.forecastScores.flatMap((one) => scoreSentence(one, view)))),
  ]);
}

/** A forecast in its words, with hedge, condition and time. */
export function forecastItem(one: TrackedForecast, view: View): readonly Item[] {
  const { say, names, language } = view;
  const label = say.forecastHead(
    one.known === null ? '' : names.date(one.known),
    names.known(one.by) ?? one.publisher ?? names.source(one.by),
    SHIFT_LABELS(one.outcome, language),
  );
  const cites = byMentions(one.mentions);
  const horizon =
    one.horizon === null
      ? null
      : one.horizon.day === null
        ? one.horizon.asWritten
        : names.date(one.horizon.day);
  const probabilities = one.probabilities.map(({ from, by, low, high, score }) =>
    say.probability(
      from,
      names.known(by) ?? by,
      low === high ? `${low}` : `${low}–${high}`,
      score?.brier ?? null,
    ),
  );
  return item(label, [
    ...told(verbatim(one.mentions[0]?.evidence, view), cites),
    ...told([say.forecastFacts(one.hedge, one.condition, horizon, one.sources)], cites),
    ...probabilities.flatMap((words) => told([words], cites)),
    ...one.classes.flatMap(({ by, classes, score }) =>
      told(
        [
          say.shape.classes(
            by,
            classes.map(({ class: name, p }) => `${name} ${p}`),
            score?.brier ?? null,
          ),
        ],
        cites,
      ),
    ),
    ...one.happenings.flatMap(({ by, at, value, why }) =>
      told([say.shape.happened(by, at.slice(0, 10), value, why)], cites),
    ),
    ...one.outcomes.flatMap(({ by, at, value, why }) =>
      told([say.outcomeBy(by, at.slice(0, 10), SHIFT_LABELS(value, language), why)], cites),
    ),
  ]);
}

function scoreSentence(
  { from, by, of, n, brier, log, forecasts }: ScoredForecasts,
  view: View,
): readonly Sentence[] {
  const { tracking, say } = view;
  const list = tracking.forecasts.filter(({ id }) => forecasts.includes(id));
  return told(
    [
      of === 'classes'
        ? say.shape.classesScored(by ?? '', n, brier.toFixed(3), log.toFixed(3))
        : say.scored(from, by, n, brier.toFixed(3), log.toFixed(3)),
    ],
    byMentions(list.map(({ mentions }) => mentions[0] ?? null)),
  );
}
