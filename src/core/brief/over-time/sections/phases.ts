import type { PatternCount, Phase } from '../../../track/phases/phases.ts';
import type { ListRow, Section, Sentence } from '../../document.ts';
import { byQuotes, row, told } from '../citing.ts';
import { PHASE_LABELS } from '../labels/phase-labels.ts';
import { headed, list, note, paragraphs, section } from '../parts.ts';
import type { View } from '../view.ts';

const SHOWN = 10;

/** The relationship as a series of phases, the newest first, each with the rule and the events of its beginning. */
export function phasesSection(view: View): Section {
  const { tracking, say } = view;
  const { phases, patterns } = tracking.phases;
  const { col } = say;
  return section('phases', say.headings.phases, [
    note(say.phasesNote),
    ...list(
      [col.from, col.phase, col.lasted, col.rule, col.event],
      [...phases].reverse().flatMap((phase) => phaseRow(phase, view)),
      SHOWN,
      view,
    ),
    ...headed(say.sub.patterns, paragraphs(patterns.flatMap((one) => patternSentence(one, phases, view)))),
  ]);
}

function phaseRow(phase: Phase, view: View): readonly ListRow[] {
  const { say, names, language, sweep } = view;
  const { state, from, fromEarliest, until, days, rule, events, silence } = phase;
  const last = events.at(-1) ?? events[0];
  const day = fromEarliest === null ? from : `${fromEarliest}/${from}`;
  const what =
    silence === null
      ? say.changed(last.date ?? '', names.sides(last.actors, last.recipients), names.eventKind(last.kind))
      : say.nothingSince(silence.days, names.date(silence.since), silence.sources);
  const cites = byQuotes(events.map(({ evidence }) => evidence));
  return row(
    [
      day,
      PHASE_LABELS(state, language),
      until === null ? say.daysSoFar(days) : say.days(days),
      PHASE_LABELS(rule, language),
      what,
    ],
    silence === null ? cites : [...cites, sweep(say.look.silence)],
  );
}

function patternSentence(
  { pattern, n, instances }: PatternCount,
  phases: readonly Phase[],
  { say, language, sweep }: View,
): readonly Sentence[] {
  const name = pattern.states.map((state) => PHASE_LABELS(state, language)).join(' → ');
  const found = instances.map((instance) => instance.phases.map((at) => phases[at]?.from ?? '').join(' → '));
  const quotes = instances.flatMap((one) => one.phases.flatMap((at) => phases[at]?.events[0].evidence ?? []));
  return told([say.pattern(name, n, found)], n === 0 ? [sweep(say.look.pattern(name))] : byQuotes(quotes));
}
