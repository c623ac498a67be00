import type { ExchangeRecord } from '../../../track/exchanges/exchange-record.ts';
import { readingOf } from '../../../track/sequence/tendencies.ts';
import type { Section, Sentence } from '../../document.ts';
import { byMentions, byQuotes, told, verbatim } from '../citing.ts';
import { PHASE_LABELS } from '../labels/phase-labels.ts';
import { fact, section } from '../parts.ts';
import type { View } from '../view.ts';
import { partyOf } from './commitment-words.ts';
import { actLine } from './measure-words.ts';

/** Of what lies ahead, so much stands at a glance; the sections have all of it. */
const NEXT = 3;
const CHANGES = 6;

/** What a reader with one minute must know: the last contact, what changed since, what ends and falls due. */
export function glanceSection(view: View): Section {
  const { say } = view;
  const facts = [
    ...fact(say.fact.lastContact, lastContact(view)),
    ...fact(say.fact.phase, [...phaseNow(view), ...stateNow(view)]),
    ...fact(say.fact.since, sinceThen(view)),
    ...fact(say.fact.ends, endsNext(view)),
    ...fact(say.fact.due, dueNext(view)),
    ...fact(say.fact.open, openPoints(view)),
    ...fact(say.fact.rests, rests(view)),
  ];
  return section('glance', say.headings.glance, facts.length === 0 ? [] : [{ kind: 'facts', facts }]);
}

function rests({ tracking, say, sweep, names }: View): readonly Sentence[] {
  const { texts, rows } = tracking.basis;
  return told([say.rests(texts, rows, names.date(tracking.asOf))], [sweep(say.look.everything)]);
}

function lastContact({ tracking, say, names }: View): readonly Sentence[] {
  const current = tracking.gaps.levels.find(({ level }) => level === null)?.current ?? null;
  const record = current && tracking.exchanges.find(({ id }) => id === current.since);
  if (!record) return [];
  const words = say.lastContact(names.exchange(record.id), current.elapsed, current.inclusive);
  return told([words], byMentions(record.mentions));
}

function phaseNow({ tracking, say, names, language }: View): readonly Sentence[] {
  const phase = tracking.phases.phases.at(-1);
  if (phase === undefined) return [];
  const words = say.phaseNow(
    PHASE_LABELS(phase.state, language),
    names.date(phase.from),
    phase.days,
    PHASE_LABELS(phase.rule, language),
  );
  return told([words], byQuotes(phase.events.map(({ evidence }) => evidence)));
}

/** The label of the last month, with how many events of each series it rests on. */
function stateNow({ tracking, say, language }: View): readonly Sentence[] {
  const { points, rules } = tracking.state;
  const point = points.at(-1);
  const label = rules.rules.find(({ id }) => id === point?.rule)?.label[language];
  // A label of a month that lies behind is none of today.
  if (point === undefined || label === undefined || point.until !== tracking.asOf) return [];
  const events = new Map(tracking.timeline.map((one) => [one.id, one]));
  const counts = point.figures.map(({ series, n }) => `${say.state.series[series]} ${n}`);
  return told(
    [say.state.now(label, rules.days, counts)],
    byMentions(
      point.figures
        .flatMap((figure) => figure.events.slice(-2))
        .map((id) => events.get(id)?.mentions[0] ?? null),
    ),
  );
}

/** Deeds, and words that stand for deeds to come, since the last contact that lies before the day. */
function sinceThen({ tracking, say, names, sweep }: View): readonly Sentence[] {
  const since = contactBefore(tracking.exchanges, tracking.asOf);
  const from = since?.date?.split('/').at(-1);
  if (since === null || from === undefined) return [];
  const events = tracking.timeline.filter(
    ({ status, day, kind, exchange }) =>
      status === 'past' && day !== null && day > from && exchange !== since.id && isChange(kind),
  );
  const shown = events.slice(-CHANGES).reverse();
  const all = [...since.mentions, ...events.map(({ mentions }) => mentions[0])];
  return [
    ...told(
      [say.sinceThen(names.exchange(since.id), events.length, shown.length)],
      events.length === 0 ? [sweep(say.look.changes), ...byMentions(all)] : byMentions(all),
    ),
    ...shown.flatMap(({ date, actors, recipients, kind, mentions }) =>
      told(
        [
          say.line(
            say.changed(names.date(date ?? ''), names.sides(actors, recipients), names.eventKind(kind)),
          ),
        ],
        byMentions(mentions).slice(0, 2),
      ),
    ),
  ];
}

function isChange(kind: string): boolean {
  return readingOf(kind).isDeed || /^(?:deal|leader|ministerial|delegation)/.test(kind);
}

function contactBefore(exchanges: readonly ExchangeRecord[], day: string): ExchangeRecord | null {
  const before = exchanges.filter(
    ({ date, counts }) => counts && date !== null && (date.split('/').at(-1) ?? '') < day,
  );
  return before.at(-1) ?? null;
}

function endsNext(view: View): readonly Sentence[] {
  const { tracking, say, names } = view;
  const { windows, acts } = tracking.measures;
  const byId = new Map(acts.map((act) => [act.id, act]));
  const running = windows.filter(({ state }) => state === 'running');
  const shown = running.slice(0, NEXT).flatMap((window) => {
    const act = byId.get(window.act);
    if (act === undefined) return [];
    const words = say.endsOn(names.date(window.until), window.days, actLine(act, view));
    return told([words], byMentions(act.mentions));
  });
  const more = running.length - shown.length;
  return more > 0 && shown.length > 0
    ? [...shown, ...told([say.moreEnd(more)], [view.sweep(say.look.windows)])]
    : shown;
}

function dueNext(view: View): readonly Sentence[] {
  const { tracking, say, names } = view;
  return tracking.commitments
    .filter(({ daysToDue, state }) => daysToDue !== null && daysToDue >= 0 && state !== 'assessed')
    .sort((a, b) => (a.daysToDue ?? 0) - (b.daysToDue ?? 0))
    .slice(0, NEXT)
    .flatMap((one) => {
      const [first] = one.mentions;
      const words = say.dueOn(names.date(one.due?.day ?? ''), one.daysToDue ?? 0, partyOf(one, view));
      return told(
        [words, ...verbatim(first?.mention.evidence, view)],
        byMentions(one.mentions.map(({ mention }) => mention)),
      );
    });
}

function openPoints(view: View): readonly Sentence[] {
  const { tracking, say } = view;
  const past = tracking.commitments.filter(
    ({ daysToDue, state }) => daysToDue !== null && daysToDue < 0 && state !== 'assessed',
  );
  const disputed = tracking.commitments.filter(({ state }) => state === 'disputed');
  const waiting = tracking.forecasts.filter(({ isDue }) => isDue);
  const firsts = (list: typeof past) => byMentions(list.map(({ mentions }) => mentions[0]?.mention ?? null));
  return [
    ...(past.length > 0 ? told([say.pastDue(past.length)], firsts(past)) : []),
    ...(disputed.length > 0 ? told([say.inDispute(disputed.length)], firsts(disputed)) : []),
    ...(waiting.length > 0
      ? told(
          [say.forecastsWait(waiting.length)],
          byMentions(waiting.map(({ mentions }) => mentions[0] ?? null)),
        )
      : []),
    ...(tracking.discrepancies.length > 0
      ? told(
          [say.sourcesDiffer(tracking.discrepancies.length)],
          byMentions(tracking.discrepancies.map(({ versions }) => versions[0]?.mentions[0] ?? null)),
        )
      : []),
  ];
}
