import type { PatternCount, PatternInstance, Phase, Phases } from '../../../core/track/phases/phases.ts';
import type { TrackResult } from '../../../tasks/track.ts';
import { padTo } from '../../terminal/width.ts';
import { count } from '../count.ts';
import { analogueLines } from './analogues.ts';
import { kindText } from './event-text.ts';
import { type Page, passageText } from './page.ts';
import { headLines, hung, indented, more } from './sections.ts';

/** The most that a list shows; the rest stands in the JSON. */
const SHOWN = 24;
/** Width before the passage that opens a phase. */
const LEAD = 20;

/** The relationship as a series of phases. Empty where no event has begun one. */
export function phasesText({ tracking }: TrackResult, terminal: Page): string {
  const { phases } = tracking;
  if (phases.phases.length === 0) return '';
  const parts = [
    phaseLines(phases, terminal),
    ruleLines(phases, terminal),
    patternLines(phases, terminal),
    analogueLines(phases.analogues, terminal),
  ].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function phaseLines({ phases }: Phases, terminal: Page): readonly string[] {
  const shown = phases.slice(-SHOWN);
  return [
    ...headLines('PHASES', [count(phases.length, 'phase'), 'each with the event that began it'], terminal),
    ...more(phases.length - shown.length, 'before these', terminal),
    ...shown.flatMap((phase) => phaseLine(phase, terminal)),
  ];
}

function phaseLine(phase: Phase, terminal: Page): readonly string[] {
  const { state, from, fromEarliest, until, days, rule, events, silence } = phase;
  const day = fromEarliest === null ? from : `${fromEarliest}..${from}`;
  const last = events.at(-1) ?? events[0];
  // A phase that has not ended lasts at least so long.
  const length = until === null ? `${days}+ d` : `${days} d`;
  const isLapse = rule === 'pause.round-lapsed';
  const why =
    silence === null
      ? `${last.actors.join('+')} ${isLapse ? `round due ${last.date ?? ''} not held` : kindText(last.kind)}`
      : `nothing for ${count(silence.days, 'day')} since ${silence.since}, ${count(silence.sources, 'source')} at hand`;
  const head = `  ${padTo(day, 10)} ${padTo(length, 6)}  ${padTo(state, 14)} `;
  return [
    ...hung(head, why, terminal),
    terminal.paint.dim(`${' '.repeat(LEAD)}${passageText(last.evidence, terminal.columns - LEAD, terminal)}`),
  ];
}

function ruleLines({ rules }: Phases, terminal: Page): readonly string[] {
  const fired = rules.filter((rule) => rule.fired > 0);
  return [
    terminal.paint.bold('Rules that fired'),
    ...fired.flatMap(({ to, says, fired: times }) => {
      const [first = '', ...rest] = indented(says, 24, terminal);
      return [`  ${padTo(to, 14)} ${padTo(`${times} ×`, 6)} ${first.trimStart()}`, ...rest];
    }),
  ];
}

function patternLines({ patterns, phases }: Phases, terminal: Page): readonly string[] {
  return [
    terminal.paint.bold('Patterns'),
    ...patterns.flatMap(({ pattern, n, instances, begun }: PatternCount) => [
      `  ${pattern.states.join(', ')}: ${count(n, 'time')}`,
      ...instances.flatMap((instance) => hung('    ', instanceText(instance, phases), terminal)),
      ...(begun === null
        ? []
        : hung('    ', `begun: ${instanceText(begun, phases)}`, terminal).map(terminal.paint.dim)),
    ]),
  ];
}

function instanceText({ phases: at, between }: PatternInstance, phases: readonly Phase[]): string {
  const states = at.map((index) => `${phases[index]?.state} ${phases[index]?.from}`);
  const others = [...new Set(between.flatMap((index) => phases[index]?.state ?? []))];
  return `${states.join(', ')}${others.length > 0 ? ` (between: ${others.join(', ')})` : ''}`;
}
