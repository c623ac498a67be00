import { RELIABILITY_FROM } from '../../../core/track/forecasts/score.ts';
import type { Tracking } from '../../../tasks/track.ts';
import { symbolsOf } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { count } from '../count.ts';
import { LINE_WORDS } from '../reading-words.ts';
import type { Names } from './names.ts';
import { headLines, indented, more, quoted } from './sections.ts';

type Forecast = Tracking['forecasts'][number];

/** Forecasts that the terminal shows, the last ones. */
const MOST = 20;

/** What was foretold, by whom and how surely, and what came of it. */
export function forecastsText(
  { forecasts, forecastScores }: Tracking,
  names: Names,
  terminal: Terminal,
): string {
  if (forecasts.length === 0) return '';
  const due = forecasts.filter(({ isDue }) => isDue).length;
  const left = forecasts.length - MOST;
  const outcomes = [...Map.groupBy(forecasts, ({ outcome }) => outcome)];
  const heads = [
    outcomes.map(([outcome, list]) => `${list.length} ${outcome}`).join(', '),
    ...(due > 0 ? [`${due} whose time is over wait for an outcome`] : []),
  ];
  const lines = [
    ...headLines('FORECASTS', [count(forecasts.length, 'forecast'), ...heads], terminal),
    ...(left > 0 ? ['', ...more(left, 'before these', terminal)] : []),
    ...forecasts.slice(-MOST).flatMap((one) => ['', ...forecastLines(one, names, terminal)]),
  ];
  if (forecastScores.length > 0) lines.push('');
  for (const one of forecastScores) lines.push(...indented(scoreText(one), 2, terminal));
  return `${lines.join('\n')}\n`;
}

/** Mean scores with their n, and what they are made of; below 30 forecasts the line says that this would tell nothing. */
function scoreText({
  from,
  by,
  of,
  n,
  brier,
  log,
  decomposition,
}: Tracking['forecastScores'][number]): string {
  const whose = from === 'author' ? 'Probabilities that authors stated' : `Probabilities that ${by} entered`;
  const what = of === 'classes' ? ' for several classes each (Brier summed over them, 0 to 2)' : '';
  const parts =
    decomposition === null
      ? `reliability and resolution are told from ${RELIABILITY_FROM} forecasts on`
      : `Brier = reliability ${decomposition.reliability.toFixed(3)} - resolution ${decomposition.resolution.toFixed(3)} + uncertainty ${decomposition.uncertainty.toFixed(3)} + rest ${decomposition.rest.toFixed(3)}`;
  return `${whose}${what}: Brier ${brier.toFixed(3)}, log ${log.toFixed(3)} (clipped at .01 and .99), n = ${n}; ${parts}`;
}

function forecastLines(one: Forecast, names: Names, terminal: Terminal): readonly string[] {
  const { paint, columns } = terminal;
  const { dot } = symbolsOf(terminal);
  const who = one.by === 'narrator' ? (one.publisher ?? 'the text') : names.source(one.by);
  const colour = one.isDue || one.outcome === 'disputed' ? paint.yellow : paint.green;
  const state = one.isDue
    ? 'open, its time is over'
    : one.outcome === 'open' && one.happened !== null
      ? `decided: ${one.happened}`
      : one.outcome;
  const until =
    one.horizon === null ? [] : [`by ${one.horizon.day ?? quoted(one.horizon.asWritten, 30, terminal)}`];
  const lines = [
    ...indented([one.known ?? 'no day', who, colour(state), ...until].join(` ${dot} `), 0, terminal),
    `  ${quoted(one.proposition, columns - 2, terminal)}`,
  ];
  const facts = [
    one.hedge === null ? 'no hedge' : `hedge ${quoted(one.hedge, 40, terminal)}`,
    ...(one.condition === null ? [] : [LINE_WORDS.condition(quoted(one.condition, columns - 30, terminal))]),
    ...(one.conditionMet === null
      ? []
      : [one.conditionMet ? 'the condition was met' : 'the condition failed']),
    ...(one.mentions.length > 1 ? [count(one.mentions.length, 'mention')] : []),
  ];
  lines.push(...indented(facts.join(` ${dot} `), 2, terminal));
  for (const { from, by, low, high, score } of one.probabilities) {
    const range = low === high ? String(low) : `${low} to ${high}`;
    const scored = score === null ? '' : `: Brier ${score.brier.toFixed(3)}, log ${score.log.toFixed(3)}`;
    lines.push(`  ${from === 'author' ? 'the author gives' : `${by} gives`} ${range}${scored}`);
  }
  for (const { by, classes, score } of one.classes) {
    const each = classes.map(({ class: name, p }) => `${name} ${p}`).join(', ');
    const scored =
      score !== null
        ? `: Brier ${score.brier.toFixed(3)} over ${classes.length} classes, log ${score.log.toFixed(3)}`
        : one.happened === null || classes.some((given) => given.class === one.happened)
          ? ''
          : ': not scored, none of these happened';
    lines.push(...indented(`${by} gives ${each}${scored}`, 2, terminal));
  }
  for (const { by, at, value, why } of one.happenings)
    lines.push(
      ...indented(
        `${by}, ${at.slice(0, 10)}: “${value}” happened${why === null ? '' : `: ${why}`}`,
        2,
        terminal,
      ),
    );
  for (const { by, value } of one.criteria)
    lines.push(...indented(`to be told by (${by}): ${value}`, 2, terminal));
  for (const { by, at, value, why } of one.outcomes)
    lines.push(
      ...indented(`${by}, ${at.slice(0, 10)}: ${value}${why === null ? '' : `: ${why}`}`, 2, terminal),
    );
  lines.push(paint.dim(`  ${one.id}`));
  return lines;
}
