import type {
  ActionReaction,
  ContactRequest,
  Reciprocity,
  Reversal,
} from '../../../track/sequence/sequence.ts';
import type { ListRow, Section, Sentence } from '../../document.ts';
import { byMentions, byQuotes, row, told, verbatim } from '../citing.ts';
import { ACT_LABELS } from '../labels/act-labels.ts';
import { SHIFT_LABELS } from '../labels/shift-labels.ts';
import { headed, item, items, list, note, paragraphs, section } from '../parts.ts';
import type { View } from '../view.ts';

const SHOWN = 6;

/** What came after what, how often it was answered, requests, and turns of policy. An order, never a cause. */
export function sequenceSection(view: View): Section {
  const { tracking, say } = view;
  const { sequence } = tracking;
  const { col } = say;
  const ordered = [
    ...sequence.pairs.filter(({ told: how }) => how !== 'order').reverse(),
    ...sequence.pairs.filter(({ told: how }) => how === 'order').reverse(),
  ];
  return section('sequence', say.headings.sequence, [
    note(say.sequenceNote(sequence.windows.answer)),
    ...list(
      [col.act, col.answer, col.later, col.told, col.issues],
      ordered.flatMap((pair) => pairRow(pair, view)),
      SHOWN,
      view,
    ),
    ...headed(
      say.sub.reciprocity,
      list(
        [col.who, col.tendency, col.n, col.inKind, col.otherwise, col.sameDay, col.unanswered],
        sequence.reciprocity.flatMap((one) => reciprocityRow(one, view)),
        SHOWN,
        view,
      ),
    ),
    ...headed(say.sub.reversals, items(turns(sequence.reversals, view), SHOWN, view)),
    ...headed(say.sub.requests, paragraphs(sequence.requests.flatMap((one) => requestSentence(one, view)))),
  ]);
}

function pairRow(pair: ActionReaction, { say, names, language }: View): readonly ListRow[] {
  const { action, reaction, lag, told: how, telling, issues } = pair;
  const event = ({ date, actors, recipients, kind }: ActionReaction['action']): string =>
    say.changed(date ?? '', names.sides(actors, recipients), names.eventKind(kind));
  const days = lag.least === lag.most ? say.days(lag.least) : say.daysFromTo(lag.least, lag.most);
  return row(
    [event(action), event(reaction), days, SHIFT_LABELS(how, language), names.issues(issues)],
    byQuotes([...telling.slice(0, 1), action.evidence, reaction.evidence]),
  );
}

function reciprocityRow(one: Reciprocity, { tracking, names, language }: View): readonly ListRow[] {
  const ids = new Set(one.events);
  const events = tracking.timeline.filter(({ id }) => ids.has(id));
  const counts = [one.n, one.answeredInKind, one.answeredOtherwise, one.sameDay, one.unanswered];
  return row(
    [names.sides([one.from], [one.to]), SHIFT_LABELS(one.tendency, language), ...counts.map(String)],
    byMentions(events.map(({ mentions }) => mentions[0])),
  );
}

/** Turns from one day to another stand together, as a list is not turned name by name. */
function turns(reversals: readonly Reversal[], view: View) {
  const { say, names, language } = view;
  const groups = Map.groupBy([...reversals].reverse(), (one) =>
    [one.actor, one.type, one.direction, one.earlier.day, one.later.day].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { actor, type, direction, earlier, later, days } = first;
    const issues = [...new Set(group.flatMap((one) => one.issues))];
    const label = say.turn(
      names.party(actor),
      SHIFT_LABELS(direction, language),
      type === 'words',
      names.issues(issues),
    );
    const side = ({ day, kind, of, evidence }: Reversal['earlier']): Sentence[] => [
      ...told(
        [
          say.turnSide(names.date(day), of === 'event' ? names.eventKind(kind) : ACT_LABELS(kind, language)),
          ...verbatim(evidence, view),
        ],
        byQuotes([evidence]),
      ),
    ];
    const after = told([say.turnAfter(days, group.length)], byQuotes([earlier.evidence, later.evidence]));
    return item(label, [...side(earlier), ...side(later), ...after]);
  });
}

function requestSentence(one: ContactRequest, view: View): readonly Sentence[] {
  const { say, names } = view;
  const words = say.request(
    one.by === null ? null : names.source(one.by),
    one.to === null ? null : names.source(one.to),
    one.object,
    one.times,
    one.outcome,
    one.exchange === null ? null : names.exchange(one.exchange),
    one.independent,
  );
  return told([words, ...verbatim(one.evidence[0], view)], byQuotes(one.evidence));
}
