import { daysBetween } from '../../compare/days-between.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { extentOf } from '../events/event-days.ts';
import type { ExchangeRecord, FactVersion, ToldFact } from '../exchanges/exchange-record.ts';
import { dayAfter, lastDayOf } from '../input/edtf-day.ts';
import { independentSources, type Mention } from '../input/mention.ts';
import type { PlanNote } from './plan-note.ts';
import type { PlannedContact, PlannedKind } from './planned-contact.ts';

/** Times of one contact that sources put further apart than this are of two contacts. */
const APART: Readonly<Record<PlannedKind, string>> = {
  round: 'P45D',
  leaders: 'P45D',
  contact: 'P45D',
  'working-group': 'P60D',
  visit: 'P92D',
};

/** A contact to come with the notes that tell of it. */
export interface GatheredPlan {
  readonly contact: PlannedContact;
  readonly notes: readonly PlanNote[];
}

/**
 * Contacts that are still to come on the day `asOf`: notes whose time has not passed, of contacts that no record tells
 * as held. Notes of one kind and matter are of one contact where their times lie near each other.
 * @param asOf ISO day
 */
export function plannedContacts(
  notes: readonly PlanNote[],
  exchanges: readonly ExchangeRecord[],
  asOf: string,
  parties: readonly string[],
): readonly GatheredPlan[] {
  const ahead = notes.filter((note) => isAhead(note, asOf) && !wasHeld(note, exchanges));
  const bySubject = Map.groupBy(ahead, ({ kind, issues }) =>
    kind === 'working-group' || kind === 'contact' ? `${kind} ${issues[0] ?? ''}` : kind,
  );
  return [...bySubject.values()]
    .flatMap((own) => split(own))
    .map((own) => gathered(own, asOf, parties))
    .sort(
      (a, b) =>
        compareCodeUnits(a.contact.lastDay ?? '9999', b.contact.lastDay ?? '9999') ||
        compareCodeUnits(a.contact.kind, b.contact.kind) ||
        compareCodeUnits(a.contact.mentions[0].evidence.text, b.contact.mentions[0].evidence.text),
    );
}

function isAhead({ date }: PlanNote, asOf: string): boolean {
  const last = date === null ? null : lastDayOf(date);
  return last === null || last >= asOf;
}

/** Whether a contact of that kind took place from the first day on that the words allow; without a day, since they were said. */
function wasHeld({ kind, date, exchange, mention }: PlanNote, exchanges: readonly ExchangeRecord[]): boolean {
  const first = date === null ? null : extentOf(date)?.first;
  const from = first ?? mention.known;
  return exchanges.some((held) => {
    const day = held.date?.split('/').at(-1) ?? null;
    if (!held.counts || day === null || from === null || held.id === exchange) return false;
    // What names no day is about the time until the sides meet again.
    if (date === null) return day > from;
    return fulfils(held, kind) && day >= from;
  });
}

function fulfils({ level, channel }: ExchangeRecord, kind: PlannedKind): boolean {
  const talks = channel.value === 'talks' || channel.value === 'meeting';
  if (kind === 'round') return talks && level.value !== 'leaders';
  if (kind === 'leaders') return level.value === 'leaders';
  return kind === 'visit' && talks && level.value === 'leaders';
}

/** Notes in order of time, parted where two lie too far from each other. Those without a time go with the first. */
function split(notes: readonly PlanNote[]): readonly (readonly PlanNote[])[] {
  const dated = notes
    .filter(({ date }) => date !== null)
    .sort((a, b) => compareCodeUnits(endOf(a), endOf(b)) || inOrder(a.mention, b.mention));
  const undated = notes.filter(({ date }) => date === null);
  const groups: PlanNote[][] = [];
  for (const note of dated) {
    const last = groups.at(-1);
    const reach = last === undefined ? null : dayAfter(endOf(last.at(-1) as PlanNote), APART[note.kind]);
    const first = extentOf(note.date ?? '')?.first ?? endOf(note);
    if (last !== undefined && reach !== null && first <= reach) last.push(note);
    else groups.push([note]);
  }
  if (undated.length > 0) {
    if (groups[0] === undefined) groups.push([...undated]);
    else groups[0].push(...undated);
  }
  return groups;
}

function endOf({ date }: PlanNote): string {
  return (date === null ? null : lastDayOf(date)) ?? '9999-12-31';
}

function gathered(notes: readonly PlanNote[], asOf: string, parties: readonly string[]): GatheredPlan {
  const sorted = notes.toSorted((a, b) => inOrder(a.mention, b.mention));
  const extents = sorted.flatMap(({ date }) => (date === null ? [] : (extentOf(date) ?? [])));
  const lastDays = sorted
    .flatMap(({ date }) => (date === null ? [] : (lastDayOf(date) ?? [])))
    .sort(compareCodeUnits);
  const firsts = extents
    .map(({ first, last }) => first ?? last ?? '')
    .filter((day) => day !== '')
    .sort(compareCodeUnits);
  const day = firsts[0] ?? null;
  const mentions = sorted.map(({ mention }) => mention) as [Mention, ...Mention[]];
  const named = new Set(sorted.flatMap((note) => note.parties));
  const contact: PlannedContact = {
    kind: (sorted[0] as PlanNote).kind,
    parties: parties.filter((party) => named.has(party)),
    date: fact(sorted, ({ date }) => date, datesMeet),
    day,
    lastDay: lastDays.at(-1) ?? null,
    daysTo: day === null ? null : (daysBetween(asOf, day)?.elapsed ?? null),
    place: fact(
      sorted,
      ({ place }) => place,
      (a, b) => a === b || a === 'third-country' || b === 'third-country',
    ),
    mentions,
    sources: independentSources(mentions),
  };
  return { contact, notes: sorted };
}

/** `value` is the shortest of what is told, unless two versions cannot both hold. */
function fact(
  notes: readonly PlanNote[],
  of: (note: PlanNote) => string | null,
  agree: (a: string, b: string) => boolean,
): ToldFact<string> {
  const versions = notes.flatMap((note): readonly FactVersion<string>[] => {
    const value = of(note);
    return value === null ? [] : [{ value, from: note.from, mention: note.mention }];
  });
  const values = [...new Set(versions.map(({ value }) => value))];
  const differs = values.some((one) => values.some((other) => !agree(one, other)));
  const [best = null] = values.toSorted((a, b) => exactness(a) - exactness(b));
  return { value: differs ? null : best, differs, versions };
}

/** Days before months before limits; a name before “a third country”. */
function exactness(value: string): number {
  if (value === 'third-country') return 2;
  return /^\d{4}-\d{2}-\d{2}/.test(value) ? 0 : 1;
}

function datesMeet(a: string, b: string): boolean {
  const [one, other] = [extentOf(a), extentOf(b)];
  if (one === null || other === null) return true;
  return (one.first ?? '') <= (other.last ?? '9999') && (other.first ?? '') <= (one.last ?? '9999');
}

/** By the day from which it was known, then by text and place. */
export function inOrder(a: Mention, b: Mention): number {
  return (
    compareCodeUnits(a.known ?? '', b.known ?? '') ||
    compareCodeUnits(a.evidence.text, b.evidence.text) ||
    a.evidence.start - b.evidence.start
  );
}
