import { daysBetween, inferredDay } from './act-day.ts';
import { addDraft, addEntry, type Draft, type Entry, tell } from './book.ts';
import type { MeasureNote } from './measure-note.ts';
import {
  agree,
  dayOf,
  endOf,
  entriesOf,
  isOpen,
  isOwn,
  levelOn,
  type Placing,
  publishedBy,
  type Sides,
  windowOf,
} from './placing.ts';

/** Days within which two undated tellings of an extension are one. */
const SAME_NEWS = 31;

/**
 * Puts what suspends part of a duty for a time, or goes on with that, upon the duties that it may be about: of those
 * high enough, the ones that are suspended already, else the highest.
 * @returns whether a duty was found
 */
export function placeWindow(note: MeasureNote, sides: Sides, placing: Placing): boolean {
  const day = dayOf(note);
  const entries = entriesOf(placing, sides, 'tariff-rate').filter(({ general }) => general);
  const change = note.unit === 'percentage-point' && note.figure === 'change' ? note.value : null;
  const open = entries.filter((entry) => {
    const window = windowOf(entry);
    if (window === undefined || !isOpen(window, day)) return false;
    return change === null || window.change === null || window.change === change;
  });
  if (open.length > 0) {
    for (const entry of open) goOn(entry, note, sides, placing);
    return true;
  }
  if (note.action !== 'suspend' || (note.value === null && note.duration === null && note.effective === null))
    return false;
  const before = (entry: Entry) => levelOn(entry, day) ?? entry.drafts.at(-1)?.level ?? 0;
  const high = entries.filter((entry) => before(entry) >= (change ?? 0));
  const target =
    high.toSorted((a, b) => before(b) - before(a))[0] ??
    addEntry(
      placing.book,
      { id: '', measure: 'tariff-rate', ...sides, general: true, named: false, drafts: [] },
      placing.families.group,
    );
  const base = before(target);
  const level = change === null || base < change ? null : base - change;
  const draft = addDraft(target, note, { action: 'suspend', change, level, unit: 'percent' });
  draft.announced ??= publishedBy(note, sides);
  placing.last.set(pairOf(sides), draft);
  return true;
}

/** Names a pair of parties. */
export function pairOf({ by, on }: Sides): string {
  return `${by}>${on ?? ''}`;
}

/** A further telling of a window, or the one that follows it. */
function goOn(entry: Entry, note: MeasureNote, sides: Sides, placing: Placing): void {
  const window = windowOf(entry) as Draft;
  const known = placing.last.get(pairOf(sides));
  const isSame =
    note.action === 'extend' || isLater(window, note)
      ? window.action === 'extend' && isOneExtension(window, note, known === window, isOwn(note, sides))
      : true;
  if (isSame) {
    tell(window, note);
    window.announced ??= publishedBy(note, sides);
    placing.last.set(pairOf(sides), window);
    return;
  }
  const { level, change } = window;
  const end = endOf(window);
  const follows = note.effective ?? (end === null ? null : inferredDay(end, 'end-of-the-extended'));
  const draft = addDraft(entry, note, {
    action: 'extend',
    direction: 'ease',
    level,
    change,
    unit: 'percent',
    effective: follows,
  });
  draft.announced ??= publishedBy(note, sides);
  placing.last.set(pairOf(sides), draft);
}

/** A suspension that takes effect after the one that is known began, and by whoever acts, goes on with it. */
function isLater({ effective }: Draft, note: MeasureNote): boolean {
  if (note.effective === null || effective === null) return false;
  return (
    note.effective.bound === '=' && note.effective.day > effective.day && !agree(effective, note.effective)
  );
}

/** Whether a note tells of an extension that is known. */
function isOneExtension(window: Draft, note: MeasureNote, inOneText: boolean, isOwn: boolean): boolean {
  if (note.until !== null && window.until !== null && window.until.basis === 'stated')
    return note.until.day === window.until.day;
  if (note.effective !== null && window.effective !== null)
    return agree(note.effective, window.effective) || window.effective.basis === 'inferred';
  if (inOneText) return true;
  // Without a day, only whoever acts tells of a further one.
  if (!isOwn) return note.duration === null || note.duration === window.duration;
  const [one, other] = [window.mentions[0]?.known ?? null, note.published?.slice(0, 10) ?? null];
  return one !== null && other !== null && Math.abs(daysBetween(one, other)) <= SAME_NEWS;
}

/** Lets words about the pause itself, such as when it ends, tell the windows that are open. */
export function placeTruce(note: MeasureNote, sides: Sides, placing: Placing): boolean {
  if (note.action === 'extend') return placeWindow(note, sides, placing);
  const day = dayOf(note);
  let found = false;
  for (const entry of entriesOf(placing, sides, 'tariff-rate')) {
    const window = windowOf(entry);
    if (window === undefined || !isOpen(window, day) || !isOneWindow(window, note)) continue;
    tell(window, { ...note, effective: null, announced: null });
    found = true;
  }
  return found;
}

function isOneWindow(window: Draft, { until, duration }: MeasureNote): boolean {
  if (window.duration !== null && duration !== null && window.duration !== duration) return false;
  return until !== null || duration !== null;
}
