import type { EventScale, EventSeries } from '../../lexicon/scale.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { independentSources, type Mention } from '../input/mention.ts';
import { extentOf, lengthOf } from './event-days.ts';
import type { EventNote } from './event-note.ts';
import { seriesOf } from './kind-series.ts';
import type { Matters } from './matters.ts';
import { mergeNotes } from './merge-notes.ts';
import type { Tellings } from './same-matter.ts';
import type { TrackEvent } from './track-event.ts';

/** Within a day who met comes first, then what was done, then what was said. */
const ORDER: readonly EventSeries[] = ['contact', 'material', 'verbal'];

/** The events that notes tell, one each however many notes, in order of day and id, with their values on a scale. */
export function trackEvents(
  notes: readonly EventNote[],
  scale: EventScale,
  matters: Matters,
): readonly TrackEvent[] {
  const values = new Map(scale.values.map(({ kind, value }) => [kind, value]));
  return mergeNotes([...notes].sort(byPassage), matters)
    .map((tellings) => eventOf(tellings, values, matters))
    .sort(
      (a, b) =>
        compareCodeUnits(sortKey(a), sortKey(b)) ||
        ORDER.indexOf(a.series) - ORDER.indexOf(b.series) ||
        compareCodeUnits(a.id, b.id),
    );
}

/** So that nothing hangs on the order in which texts were taken. */
function byPassage(a: EventNote, b: EventNote): number {
  const [{ evidence: one }] = a.mentions;
  const [{ evidence: other }] = b.mentions;
  return (
    compareCodeUnits(one.text, other.text) ||
    one.start - other.start ||
    one.end - other.end ||
    compareCodeUnits(a.kind, b.kind) ||
    compareCodeUnits(a.date ?? '', b.date ?? '')
  );
}

/** What has no day comes last, and what must be over by a day comes on it. */
function sortKey({ day, lastDay }: TrackEvent): string {
  return day ?? lastDay ?? '~';
}

function eventOf(tellings: Tellings, values: ReadonlyMap<string, number>, matters: Matters): TrackEvent {
  const best = [...tellings].sort(byExactness)[0] as EventNote;
  const { actors, recipients, date, dated, status } = best;
  const kind = kindOf(tellings);
  const series = seriesOf(kind);
  const exchange = tellings.map((one) => one.exchange).find((one) => one !== null) ?? null;
  const extent = date === null ? null : extentOf(date);
  const issues = [...new Set(tellings.flatMap((one) => one.issues))].sort(compareCodeUnits);
  const mentions = mentionsOf(tellings);
  const measure = tellings.find((one) => one.measure !== undefined)?.measure;
  const matter = measure ?? matters.of(issues)[0] ?? issues[0] ?? null;
  const counts = status === 'past';
  return {
    id: idOf(best, kind, series === 'contact' ? exchange : matter),
    kind,
    series,
    actors,
    recipients,
    date,
    day: extent?.first ?? null,
    lastDay: extent?.last ?? null,
    dated,
    issues,
    status,
    exchange,
    known: mentions[0].known ?? mentions.find(({ known }) => known !== null)?.known ?? null,
    mentions,
    independent: independentSources(mentions),
    value: counts ? (values.get(kind) ?? null) : null,
  };
}

/** The dossier's own list before any words, words that tell a day before the day of a text, a day before a month. */
function byExactness(a: EventNote, b: EventNote): number {
  return rank(a) - rank(b) || exactness(a) - exactness(b) || compareCodeUnits(a.date ?? '', b.date ?? '');
}

function rank({ exchange, dated }: EventNote): number {
  if (dated === 'exchange' && exchange !== null) return 0;
  return dated === 'stated' ? 1 : dated === 'published' ? 2 : 3;
}

/** Contacts take all the days that they name, and so the longer date tells more of them. */
function exactness({ kind, date }: EventNote): number {
  const extent = date === null ? null : extentOf(date);
  const length = extent === null ? null : lengthOf(extent);
  if (length === null) return Number.MAX_SAFE_INTEGER;
  return seriesOf(kind) === 'contact' && length < WEEK ? -length : length;
}

const WEEK = 7;

/** What an exchange of the dossier is; else the kind that says most, which is any that tells a level. */
function kindOf(tellings: Tellings): string {
  const known = tellings.find(({ exchange }) => exchange !== null);
  if (known !== undefined) return known.kind;
  const kinds = tellings.map(({ kind }) => kind).sort(compareCodeUnits);
  return kinds.find((kind) => kind !== 'call' && kind !== 'meeting') ?? (kinds[0] as string);
}

function mentionsOf(tellings: Tellings): readonly [Mention, ...Mention[]] {
  const passages = new Map<string, Mention>();
  for (const mention of tellings.flatMap(({ mentions }) => mentions)) {
    const { text, start, end } = mention.evidence;
    const key = `${text} ${start} ${end} ${mention.group}`;
    if (!passages.has(key)) passages.set(key, mention);
  }
  const sorted = [...passages.values()].sort(
    (a, b) =>
      compareCodeUnits(a.known ?? '~', b.known ?? '~') ||
      compareCodeUnits(a.evidence.text, b.evidence.text) ||
      a.evidence.start - b.evidence.start ||
      a.evidence.end - b.evidence.end ||
      compareCodeUnits(a.group, b.group),
  );
  return sorted as unknown as readonly [Mention, ...Mention[]];
}

/** What makes it one event, in words that a person can read. */
function idOf({ date, actors, recipients, status }: EventNote, kind: string, matter: string | null): string {
  const sides = `${actors.join('+')}>${recipients.join('+')}`;
  const parts = [date ?? 'undated', kind, sides, ...(matter === null ? [] : [matter])];
  return [...parts, ...(status === 'past' ? [] : [status])].join(' ');
}
