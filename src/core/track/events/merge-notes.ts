import { headLength } from '../../text/bisect.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { familyOf } from './contact-kinds.ts';
import { daysIn, type Extent, extentOf, lengthOf } from './event-days.ts';
import type { EventNote } from './event-note.ts';
import type { Matters } from './matters.ts';
import { bySameMatter, isContact, mayShareMatter, type Tellings } from './same-matter.ts';

/** A note with the days that its date allows. */
interface Placed {
  readonly note: EventNote;
  readonly extent: Extent | null;
}

/** Tellings of one event on the day by which it is found. */
interface Dated {
  readonly day: string;
  readonly tellings: Tellings;
}

/** An exchange that lasts longer is no single event. */
const WEEK = 7;

/**
 * Puts notes together that tell one event: the same actors, recipients, kind and status, compatible dates, and an issue
 * in common (contacts: the same exchange). A vague date joins a day only where there is one event that it can mean.
 * Time grows with the number of notes, but for sorting.
 */
export function mergeNotes(notes: readonly EventNote[], matters: Matters): readonly Tellings[] {
  const buckets = grouped(notes, ({ kind, actors, recipients, status }) =>
    [familyOf(kind), actors.join('+'), recipients.join('+'), status].join(' '),
  );
  return [...buckets.values()].flatMap((alike) => mergeAlike(alike, matters));
}

function mergeAlike(notes: readonly EventNote[], matters: Matters): readonly Tellings[] {
  const placed = notes.map(
    (note): Placed => ({ note, extent: note.date === null ? null : extentOf(note.date) }),
  );
  const spans = daysOfSpans(placed);
  const days = grouped(placed, (one) => {
    const day = dayOf(one);
    return day === null ? '' : (spans.get(day) ?? day);
  });
  const vague = days.get('') ?? [];
  days.delete('');
  const dated = [...days]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .flatMap(([day, list]) =>
      bySameMatter(
        list.map(({ note }) => note),
        matters,
      ).map((tellings): Dated => ({ day, tellings })),
    );
  const left = vague.filter((one) => {
    const meant = onlyMeant(dated, one, matters);
    meant?.push(one.note);
    return meant === null;
  });
  const apart = grouped(left, ({ note }) => note.date ?? '');
  return [
    ...dated.map(({ tellings }) => tellings),
    ...[...apart.values()].flatMap((list) =>
      bySameMatter(
        list.map(({ note }) => note),
        matters,
      ),
    ),
  ];
}

/** The day by which a note is found: its own, or the first of talks that last some. `null` where it may be one of several. */
function dayOf(placed: Placed): string | null {
  const { extent } = placed;
  return extent?.first != null && (extent.first === extent.last || isSpan(placed)) ? extent.first : null;
}

/** Contacts take place on each of the days that they name; words and deeds on one of them. */
function isSpan({ note, extent }: Placed): boolean {
  const length = extent === null ? null : lengthOf(extent);
  return isContact(note) && length !== null && length > 0 && length < WEEK && note.status === 'past';
}

/** The first day of talks by each of their days, so that whoever tells the second day tells of the same talks. */
function daysOfSpans(placed: readonly Placed[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const one of placed)
    if (isSpan(one)) for (const day of daysIn(one.extent)) days.set(day, one.extent?.first ?? day);
  return days;
}

/** The one event that a vague date can mean; `null` where there are several, or none. */
function onlyMeant(dated: readonly Dated[], { note, extent }: Placed, matters: Matters): Tellings | null {
  if (extent === null || extent.first === null || extent.last === null) return null;
  const { first, last } = extent;
  const from = headLength(dated, ({ day }) => day < first);
  const until = headLength(dated, ({ day }) => day <= last);
  const meant = dated.slice(from, until).filter(({ tellings }) => mayShareMatter(tellings, note, matters));
  return meant.length === 1 ? (meant[0]?.tellings ?? null) : null;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [item]);
    else list.push(item);
  }
  return groups;
}
