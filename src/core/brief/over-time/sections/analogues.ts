import type { Analogue, SetDistance } from '../../../track/phases/phases.ts';
import { readingOf } from '../../../track/sequence/tendencies.ts';
import type { Section, Sentence } from '../../document.ts';
import { byMentions, byQuotes, told } from '../citing.ts';
import { PHASE_LABELS } from '../labels/phase-labels.ts';
import { item, items, note, section } from '../parts.ts';
import type { View } from '../view.ts';

const EVENTS = 5;

/** Past exchanges in order of their distance from the latest, every part of it shown, with what followed. */
export function analoguesSection(view: View): Section {
  const { tracking, say, names } = view;
  const { analogues } = tracking.phases;
  if (analogues === null) return section('analogues', say.headings.analogues, []);
  const { of, weights, candidates } = analogues;
  const known = candidates.filter(({ distance }) => distance !== null);
  return section('analogues', say.headings.analogues, [
    note(say.analoguesNote(names.exchange(of), weights.issues, weights.formulations, weights.phase)),
    ...items(
      known.flatMap((one) => item(names.exchange(one.exchange), sentences(one, view))),
      3,
      view,
    ),
  ]);
}

function sentences(one: Analogue, view: View): readonly Sentence[] {
  const { tracking, say, names, language, wording, sweep } = view;
  const record = tracking.exchanges.find(({ id }) => id === one.exchange);
  const set = (part: SetDistance | null) => (part === null ? null : ([part.common.length, part.n] as const));
  const phase =
    one.phase === null
      ? null
      : ([PHASE_LABELS(one.phase.past, language), PHASE_LABELS(one.phase.present, language)] as const);
  const words = say.distance((one.distance ?? 0).toFixed(2), set(one.issues), set(one.formulations), phase);
  return [
    ...told([words], byMentions(record?.mentions ?? [])),
    ...one.followed.flatMap(({ days, events, complete, passed }) => {
      const deeds = events.filter(({ kind }) => readingOf(kind).isDeed || /visit|call|talks|deal/.test(kind));
      const shown = deeds.slice(0, EVENTS);
      const lines = shown.map(({ date, actors, recipients, kind }) =>
        say.changed(names.date(date ?? ''), names.sides(actors, recipients), names.eventKind(kind)),
      );
      const followed = say.followed(
        complete ? days : passed,
        complete,
        events.length,
        wording.list(lines),
        deeds.length - shown.length,
      );
      return told([followed], [...byQuotes(shown.map(({ evidence }) => evidence)), sweep(say.look.followed)]);
    }),
  ];
}
