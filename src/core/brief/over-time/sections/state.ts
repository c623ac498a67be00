import type { EventSeries } from '../../../lexicon/scale.ts';
import type { TrackEvent } from '../../../track/events/track-event.ts';
import type { CoinedLabel, RelationSeries, RelationStep, StatePoint } from '../../../track/state/state.ts';
import type { ListRow, Part, Section, Sentence } from '../../document.ts';
import { byMentions, row, told, verbatim } from '../citing.ts';
import { headed, list, note, paragraphs, section } from '../parts.ts';
import type { View } from '../view.ts';

const SERIES: readonly EventSeries[] = ['verbal', 'contact', 'material'];
/** Months that stand open. */
const SHOWN = 6;
/** Names by others, the newest. */
const NAMES = 10;

/** The label of each month with its figures and events, the rules, and what others call it. */
export function stateSection(view: View): Section {
  const { tracking, say } = view;
  const { rules, points, coined, relations } = tracking.state;
  const words = say.state;
  const events = new Map(tracking.timeline.map((one) => [one.id, one]));
  return section('state', words.headings.state, [
    ...(points.length > 0 ? [note(words.note(rules.from === 'dossier', rules.days))] : []),
    ...list(
      [words.col.month, words.col.label, ...SERIES.map((one) => words.series[one])],
      [...points].reverse().flatMap((point) => pointRow(point, events, view)),
      SHOWN,
      view,
    ),
    ...headed(words.sub.rules, paragraphs(ruleSentences(events, view))),
    ...headed(
      words.sub.coined,
      coined.length === 0
        ? []
        : [
            note(words.coinedNote),
            ...paragraphs(coined.slice(-NAMES).flatMap((one) => coinedSentence(one, view))),
          ],
    ),
    ...headed(
      words.sub.relations,
      relations.flatMap((one) => relationParts(one, events, view)),
    ),
  ]);
}

type Events = ReadonlyMap<string, TrackEvent>;

function pointRow({ month, rule, figures }: StatePoint, events: Events, view: View): readonly ListRow[] {
  const { state } = view.say;
  const cells = SERIES.map((series) => {
    const found = figures.find((one) => one.series === series);
    return found === undefined ? '0' : state.figure(found.n, signed(found.mean));
  });
  const label = rule === null ? state.noRule : labelOf(rule, view);
  // Of each series the newest two: a cell's number opens on its list in the result.
  const ids = figures.flatMap((figure) => figure.events.slice(-2));
  return row([month, label, ...cells], cited(ids, events));
}

function ruleSentences(events: Events, view: View): readonly Sentence[] {
  const { rules, points } = view.tracking.state;
  const { state } = view.say;
  return rules.rules.flatMap(({ id, when }) => {
    const held = points.filter(({ rule }) => rule === id);
    const last = held.at(-1);
    if (last === undefined) return [];
    const tests = when.map(({ series, figure, least, most }) =>
      state.test(state.series[series], figure, least ?? null, most ?? null),
    );
    const ids = last.figures.flatMap((figure) => figure.events.slice(-2));
    return told([state.rule(labelOf(id, view), tests, held.length)], cited(ids, events));
  });
}

function coinedSentence({ by, mention }: CoinedLabel, view: View): readonly Sentence[] {
  const { say, names } = view;
  const who = by === 'narrator' ? (mention.publisher ?? say.theText) : names.source(by);
  const day = mention.known === null ? '' : names.date(mention.known);
  return told([say.state.coined(day, who), ...verbatim(mention.evidence, view)], byMentions([mention]));
}

function relationParts(one: RelationSeries, events: Events, view: View): readonly Part[] {
  const { say, names } = view;
  const { label, range, start, now, ifStarted, steps } = one;
  const { state } = say;
  const all = steps.flatMap(({ moves }) => moves.map(({ event }) => event));
  const sentence = told(
    [
      state.relationNow(
        label[view.language],
        signed(start.value),
        names.date(start.day),
        signed(now.value),
        now.band?.[view.language] ?? null,
        ifStarted.map(({ value, now: then }) => [signed(value), signed(then)] as const),
        steps.length,
      ),
    ],
    cited(all.slice(-2), events),
  );
  return [
    note(state.relationNote(label[view.language], range)),
    ...paragraphs(sentence),
    ...list(
      [state.col.day, state.col.before, state.col.after, state.col.moves],
      [...steps].reverse().flatMap((step) => stepRow(step, events, view)),
      SHOWN,
      view,
    ),
  ];
}

function stepRow(
  { day, before, after, moves }: RelationStep,
  events: Events,
  view: View,
): readonly ListRow[] {
  const { names, wording } = view;
  const told = moves.map(({ event, change }) => {
    const found = events.get(event);
    const what =
      found === undefined
        ? event
        : `${names.sides(found.actors, found.recipients)} ${names.eventKind(found.kind)}`;
    return `${what} ${signed(change)}`;
  });
  // Events of one kind on one day are one item, with how many they are.
  const each = [...Map.groupBy(told, (one) => one)].map(([one, all]) =>
    all.length > 1 ? `${one} ×${all.length}` : one,
  );
  return row(
    [day, signed(before), signed(after), wording.list(each)],
    cited(
      moves.map(({ event }) => event),
      events,
    ),
  );
}

function cited(ids: readonly string[], events: Events): ReturnType<typeof byMentions> {
  return byMentions(ids.map((id) => events.get(id)?.mentions[0] ?? null));
}

function labelOf(rule: string, { tracking, language }: View): string {
  return tracking.state.rules.rules.find(({ id }) => id === rule)?.label[language] ?? rule;
}

function signed(value: number): string {
  const figure = Math.abs(value).toFixed(2);
  return Number(figure) === 0 ? figure : `${value < 0 ? '−' : '+'}${figure}`;
}
