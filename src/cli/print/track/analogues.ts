import type { Analogue, Analogues, SetDistance } from '../../../core/track/phases/phases.ts';
import { readingOf } from '../../../core/track/sequence/tendencies.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { padTo } from '../../terminal/width.ts';
import { count } from '../count.ts';
import { eventText } from './event-text.ts';
import { hung, more } from './sections.ts';

/** The most past exchanges that are shown, and events after each. */
const SHOWN = 8;
const EVENTS = 6;

/** Past exchanges in order of their distance, every part shown, with what followed. Empty without any. */
export function analogueLines(analogues: Analogues | null, terminal: Terminal): readonly string[] {
  if (analogues === null || analogues.candidates.length === 0) return [];
  const { of, weights, candidates } = analogues;
  const shown = candidates.slice(0, SHOWN);
  const width = Math.max(...shown.map(({ exchange }) => exchange.length));
  const { paint } = terminal;
  return [
    paint.bold(`Past exchanges by their distance from ${of}`),
    ...hung(
      '  ',
      `0 is alike, 1 shares nothing · ${weights.issues} issues + ${weights.formulations} set phrases + ${weights.phase} phase they fell into`,
      terminal,
    ).map(paint.dim),
    ...shown.flatMap((candidate) => [
      ...hung(`  ${padTo(candidate.exchange, width)}  `, distanceText(candidate), terminal),
      ...followedLines(candidate, terminal),
    ]),
    ...(candidates.length > shown.length
      ? more(candidates.length - shown.length, 'farther off', terminal)
      : []),
  ];
}

function distanceText({ distance, issues, formulations, phase }: Analogue): string {
  if (distance === null) return 'no account to compare';
  const fell = phase === null ? 'phase not told' : `${phase.past} / ${phase.present} now`;
  return `${distance.toFixed(2)} = issues ${setText(issues)}, phrases ${setText(formulations)}, ${fell}`;
}

function setText(part: SetDistance | null): string {
  return part === null
    ? 'not told'
    : `${part.distance.toFixed(2)} (${part.common.length} of ${part.n} common)`;
}

function followedLines({ followed }: Analogue, { paint }: Terminal): readonly string[] {
  const longest = followed.at(-1);
  if (longest === undefined) return [];
  const counts = followed.map(
    ({ days, complete, passed, events }) =>
      `${count(events.length, 'event')} in ${days} days${complete ? '' : ` (only ${passed} have passed)`}`,
  );
  const deeds = longest.events.filter(
    ({ kind }) => readingOf(kind).isDeed || /visit|call|meeting|talks|deal/.test(kind),
  );
  // Acts of one kind by one side on one day are one line, with how many they are.
  const lines = [...Map.groupBy(deeds, eventText)];
  const listed = lines.slice(0, EVENTS);
  const left = lines.slice(EVENTS).reduce((sum, [, list]) => sum + list.length, 0);
  return [
    paint.dim(`    ${counts.join(', ')}`),
    ...listed.map(([line, list]) => paint.dim(`      ${line}${list.length > 1 ? ` (${list.length})` : ''}`)),
    ...(left > 0 ? [paint.dim(`      and ${count(left, 'more event')}`)] : []),
  ];
}
