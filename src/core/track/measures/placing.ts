import { shiftBy, shiftDay } from './act-day.ts';
import { compareActs } from './act-order.ts';
import type { Book, Draft, Entry } from './book.ts';
import type { Families } from './families.ts';
import { sumOf } from './in-force-on.ts';
import type { ActDay } from './measure-act.ts';
import type { MeasureNote } from './measure-note.ts';
import { actOn, levelOf } from './standing.ts';

/** The parties of a note, each once: a measure of both sides is one of each upon the other. */
export interface Sides {
  readonly by: string;
  readonly on: string | null;
}

/** What the placing of notes goes by. */
export interface Placing {
  readonly book: Book;
  readonly families: Families;
  readonly isGeneral: (object: string | null) => boolean;
  /** The act that the same text told last, by pair. */
  readonly last: Map<string, Draft>;
  /** Sums of duties that texts state. */
  readonly totals: { readonly note: MeasureNote; readonly sides: Sides }[];
}

/** Components of one party, of a kind, that may be aimed at the other. */
export function entriesOf({ book, families }: Placing, { by, on }: Sides, measure: string): readonly Entry[] {
  const entries = book.byPair.get(`${by} ${families.group(measure)}`) ?? [];
  return entries.filter((entry) => entry.on === on || entry.on === null || on === null);
}

/** The day that a note speaks of: on which it takes effect, else that of its text. */
export function dayOf({ effective, published }: MeasureNote): string {
  return effective?.day ?? published?.slice(0, 10) ?? '9999-12-31';
}

/** The level of a component on a day by what has been put together so far; `null` where none is known. */
export function levelOn({ drafts }: Entry, day: string): number | null {
  const acts = drafts
    .filter(({ effective, planned, oneOff }) => effective !== null && !planned && !oneOff)
    .map((draft) => ({ ...draft, id: '', known: draft.mentions[0]?.known ?? null }))
    .sort(compareActs);
  return levelOf(acts, actOn(acts, day));
}

/** The sum of the duties on all goods on a day. */
export function totalOn(entries: readonly Entry[], day: string): number {
  return sumOf(entries.filter(({ general }) => general).map((entry) => levelOn(entry, day) ?? 0));
}

/** Whether two days may be the same: one is not told, or they are. */
export function agree(one: ActDay | null, other: ActDay | null): boolean {
  if (one === null || other === null || one.day === other.day) return true;
  // A limit agrees with every day up to it.
  if (one.bound === '<=' && other.day <= one.day) return true;
  return other.bound === '<=' && one.day <= other.day;
}

/** The suspension, or extension of one, that was last put upon a component. */
export function windowOf({ drafts }: Entry): Draft | undefined {
  return drafts.findLast(({ action }) => action === 'suspend' || action === 'extend');
}

/** Whether a window is still open on a day, or was until shortly before, or its end is not known. */
export function isOpen(window: Draft, day: string): boolean {
  const until = endOf(window);
  return until === null || until >= shiftDay(day.slice(0, 10), -31);
}

/** The last day of a window as told, or by its beginning and length; `null` where neither is known. */
export function endOf({ until, effective, duration }: Draft): string | null {
  if (until !== null) return until.day;
  return effective === null || duration === null ? null : shiftBy(effective.day, duration, 1);
}

/** Whether a text is that of whoever acts. */
export function isOwn({ own }: MeasureNote, { by }: Sides): boolean {
  return own.includes(by);
}

/**
 * The day on which whoever acts published it: an act that is still to come, or takes effect that day, is announced by
 * its text. `null` for what another one tells, or what is told afterwards.
 */
export function publishedBy(note: MeasureNote, sides: Sides): ActDay | null {
  const { published, effective, by, own } = note;
  if (published === null) return null;
  const isTheirs = isOwn(note, sides) || (by === 'both' && own.length > 0);
  const day = published.slice(0, 10);
  if (!isTheirs || (effective !== null && effective.day < day)) return null;
  const moment = published.length > 10 ? published : null;
  return { day, moment, bound: '=', basis: 'inferred', why: 'published' };
}
