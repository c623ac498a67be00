import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { contactClass } from './contact-class.ts';
import { dayRange, daysApart } from './day-range.ts';
import type { ContactClass, ContactNote, ExchangeNote } from './exchange-note.ts';

/** A contact that notes can be put to. */
export interface Target {
  readonly id: string;
  readonly date: string | null;
  readonly class: ContactClass | null;
  readonly parties: readonly string[];
}

/** Finds the contact that a passage is about by its day, how it took place, and who took part. */
export interface ContactIndex {
  /**
   * The contact on these days: one of the same class, or else the only one there is. Without any, one of the same class
   * on the day before or after, for a day depends on the clock it is told by. Of a month the one contact of that class
   * in it. `null` where none or several fit.
   */
  find(date: string | null, kind: ContactClass | null, parties: readonly string[]): Target | null;
}

/** Buckets contacts by day, so that a look-up does not grow with their number. */
export function contactIndex(targets: readonly Target[]): ContactIndex {
  const byDay = new Map<number, Target[]>();
  const byMonth = new Map<string, Target[]>();
  for (const target of [...targets].sort((a, b) => compareCodeUnits(a.id, b.id))) {
    const days = dayRange(target.date);
    if (days === null) continue;
    const month = target.date?.slice(0, 7) ?? '';
    byMonth.set(month, [...(byMonth.get(month) ?? []), target]);
    for (let day = days.first; day <= Math.min(days.last, days.first + LONGEST); day += 1) {
      const found = byDay.get(day);
      if (found === undefined) byDay.set(day, [target]);
      else found.push(target);
    }
  }
  return {
    find(date, kind, parties) {
      const days = dayRange(date);
      if (days === null)
        return only((byMonth.get(date ?? '') ?? []).filter((one) => one.class === kind && all(parties, one)));
      const near = new Set<Target>();
      const last = Math.min(days.last, days.first + LONGEST);
      for (let day = days.first - 1; day <= last + 1; day += 1)
        for (const target of byDay.get(day) ?? []) if (all(parties, target)) near.add(target);
      const on = [...near].filter(({ date }) => daysApart(dayRange(date) ?? days, days) === 0);
      const same = (list: readonly Target[]) => list.filter((one) => kind !== null && one.class === kind);
      return only(same(on)) ?? only(on) ?? (on.length === 0 ? only(same([...near])) : null);
    },
  };
}

/** No contact takes longer; a longer span of days is a period that somebody wrote into the wrong cell. */
const LONGEST = 31;

function all(parties: readonly string[], target: Target): boolean {
  return parties.every((party) => target.parties.includes(party));
}

function only(list: readonly Target[]): Target | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}

/** The contact that a text is about: by its header, else by what it says of a contact's day. */
export function contactOfText(
  note: ExchangeNote,
  known: ReadonlySet<string>,
  index: ContactIndex,
): string | null {
  const { exchange } = note.source;
  if (exchange !== null) return known.has(exchange) ? exchange : null;
  const { date, channel } = note;
  if (date === null) return null;
  const kind = contactClass(channel?.value ?? null);
  return index.find(date.value, kind, [])?.id ?? null;
}

/** The contact that a passage tells of; `null` where the dossier knows none on its day. */
export function contactOfPassage(contact: ContactNote, index: ContactIndex): string | null {
  return index.find(contact.date, contact.class, contact.parties)?.id ?? null;
}
