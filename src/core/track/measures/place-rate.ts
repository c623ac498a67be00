import { addDraft, addEntry, type Draft, type Entry, tell } from './book.ts';
import type { MeasureNote } from './measure-note.ts';
import { pairOf, placeTruce, placeWindow } from './place-window.ts';
import {
  agree,
  dayOf,
  entriesOf,
  isOpen,
  isOwn,
  levelOn,
  type Placing,
  publishedBy,
  type Sides,
  totalOn,
  windowOf,
} from './placing.ts';

const SETS: ReadonlySet<string> = new Set(['announce', 'impose', 'raise', 'tighten', 'cut']);

/**
 * Puts what a passage says of a duty upon the duties of the pair: a new one, an act upon a known one, a further
 * telling of a known act, or a sum of several, which is no duty of its own.
 * @returns whether a place was found
 */
export function placeRate(note: MeasureNote, sides: Sides, placing: Placing): boolean {
  const { action, measure } = note;
  if (measure === 'truce-period') return placeTruce(note, sides, placing);
  if (note.part === 'total') return placeTotal(note, sides, placing);
  if (action === 'suspend' || action === 'extend') return placeWindow(note, sides, placing);
  if (action === 'retain') return placeRetained(note, sides, placing);
  if (action === 'cut') return placeCut(note, sides, placing);
  if (action === 'remove' || action === 'revoke') return placeRemoval(note, sides, placing);
  return placeSetting(note, sides, placing);
}

/** Notes a sum that a text states. What it says of the day on which a suspension brings it about, it tells of that. */
function placeTotal(note: MeasureNote, sides: Sides, placing: Placing): boolean {
  if (note.value === null || note.unit !== 'percent') return false;
  placing.totals.push({ note, sides });
  const { effective, value } = note;
  if (note.action !== 'cut' || effective === null) return true;
  const entries = generalOf(placing, sides);
  for (const entry of entries) {
    const window = windowOf(entry);
    if (window === undefined || window.level === null || !isOpen(window, effective.day)) continue;
    const others = totalOn(
      entries.filter((one) => one !== entry),
      effective.day,
    );
    const isUnsure = window.effective === null || window.effective.bound === '<=';
    if (others + window.level === value && isUnsure && agree(window.effective, effective))
      tell(window, { ...note, announced: null });
  }
  return true;
}

function generalOf(placing: Placing, sides: Sides): readonly Entry[] {
  return entriesOf(placing, sides, 'tariff-rate').filter(({ general }) => general);
}

/** The duties that a note may be about: those on the same goods. */
function candidates(note: MeasureNote, sides: Sides, placing: Placing): readonly Entry[] {
  const entries = entriesOf(placing, sides, 'tariff-rate');
  if (note.object === null) return entries;
  if (placing.isGeneral(note.object)) return entries.filter(({ general }) => general);
  return entries.filter(({ drafts }) => drafts.some(({ object }) => object === note.object));
}

function placeSetting(note: MeasureNote, sides: Sides, placing: Placing): boolean {
  const { value, unit } = note;
  if (value === null) return placeWithoutValue(note, sides, placing);
  if (unit !== 'percent' || note.figure === 'change') return placeChange(note, sides, placing);
  const entries = candidates(note, sides, placing);
  const known = bestMatch(entries, note, value);
  if (known !== null) {
    tell(known, note, known.level === value ? value : null);
    known.announced ??= publishedBy(note, sides);
    placing.last.set(pairOf(sides), known);
    return true;
  }
  const day = dayOf(note);
  const general = generalOf(placing, sides);
  const isNew = note.part === 'component' || note.action === 'impose' || note.action === 'announce';
  if (general.length > 1 && note.part === null && totalOn(general, day) === value)
    return placeTotal({ ...note, part: 'total' }, sides, placing);
  const isDated = note.effective !== null;
  const isTold = isOwn(note, sides) && note.action !== null && note.status !== 'planned';
  if (!isDated && !isTold)
    return general.length > 0 && note.part === null && note.action === null
      ? placeTotal({ ...note, part: 'total' }, sides, placing)
      : false;
  const raised = note.action === 'raise' ? raisedBy(note, entries, day) : undefined;
  if (note.action === 'raise' && raised === undefined && entries.length > 1)
    return placeTotal({ ...note, part: 'total' }, sides, placing);
  if (raised === undefined && !isNew && note.action !== 'raise') return false;
  const target = raised ?? newEntry(note, sides, placing);
  const draft = addDraft(target, note, { level: null, unit: 'percent', planned: false });
  draft.level = value;
  draft.told.push({ field: 'level', value: String(value), mention: note.mention });
  draft.announced ??= publishedBy(note, sides);
  placing.last.set(pairOf(sides), draft);
  return true;
}

/** The duty that a rise is of: the one that stood at the level before, or the only one there is. */
function raisedBy(note: MeasureNote, entries: readonly Entry[], day: string): Entry | undefined {
  if (note.before !== null) return entries.find((entry) => levelOn(entry, day) === note.before);
  return entries.length === 1 ? entries[0] : undefined;
}

function newEntry(note: MeasureNote, sides: Sides, placing: Placing): Entry {
  const general = placing.isGeneral(note.object);
  const entry: Entry = { id: '', measure: 'tariff-rate', ...sides, general, named: false, drafts: [] };
  return addEntry(placing.book, entry, placing.families.group);
}

/** The known act that a note tells: of its level, and of days and instrument that do not speak against it. */
function bestMatch(entries: readonly Entry[], note: MeasureNote, value: number): Draft | null {
  let best: Draft | null = null;
  let most = 0;
  for (const { drafts } of entries) {
    for (const draft of drafts) {
      if (draft.level !== value || !SETS.has(draft.action)) continue;
      const same = (one: string | null | undefined, other: string | null | undefined) =>
        one != null && one === other ? 1 : 0;
      const firm =
        same(draft.announced?.day, note.announced?.day) * 2 + same(draft.instrument, note.instrument) * 2;
      const days = same(draft.effective?.day, note.effective?.day) * 4;
      const isAgreed = agree(draft.effective, note.effective) && agree(draft.announced, note.announced);
      // A day that differs is another version where the order or the day of the announcement is the same.
      if (!isAgreed && firm === 0 && days === 0) continue;
      const score = 1 + firm + days;
      if (score >= most) {
        best = draft;
        most = score;
      }
    }
  }
  return best;
}

/** Words for a duty without its rate: of the duty that the text told before. */
function placeWithoutValue(note: MeasureNote, sides: Sides, placing: Placing): boolean {
  const last = placing.last.get(pairOf(sides));
  if (last === undefined || note.status === 'planned') return false;
  tell(last, { ...note, announced: null, effective: null });
  return true;
}

/** A rise by so many points, upon the only duty that it may be about. */
function placeChange(note: MeasureNote, sides: Sides, placing: Placing): boolean {
  const [entry, ...more] = candidates(note, sides, placing);
  const { value, effective } = note;
  if (entry === undefined || more.length > 0 || value === null || effective === null) return false;
  const known = entry.drafts.find((draft) => draft.change === value && agree(draft.effective, effective));
  if (known !== undefined) {
    tell(known, note);
    return true;
  }
  const before = levelOn(entry, effective.day);
  if (before === null) return false;
  const draft = addDraft(entry, note, { change: value, level: before + value, unit: 'percent' });
  draft.announced ??= publishedBy(note, sides);
  return true;
}

function placeCut(note: MeasureNote, sides: Sides, placing: Placing): boolean {
  const { value, before, unit, figure } = note;
  if (value === null || unit !== 'percent' || figure === 'change')
    return placeWithoutValue(note, sides, placing);
  const day = dayOf(note);
  const entries = candidates(note, sides, placing);
  const stood = entries.filter(
    (entry) =>
      before === null || entry.drafts.some(({ level }) => level === before) || levelOn(entry, day) === before,
  );
  for (const { drafts } of stood) {
    const known = drafts.findLast(
      ({ level, action, effective }) =>
        level === value &&
        (action === 'suspend' || action === 'cut' || action === 'extend') &&
        agree(effective, note.effective),
    );
    if (known === undefined) continue;
    tell(known, note, value);
    known.announced ??= publishedBy(note, sides);
    placing.last.set(pairOf(sides), known);
    return true;
  }
  if (stood.length === 0) return entries.length > 0 && placeTotal({ ...note, part: 'total' }, sides, placing);
  const target =
    stood.find((entry) => levelOn(entry, day) === before) ?? (stood.length === 1 ? stood[0] : undefined);
  if (target === undefined || (note.effective === null && !isOwn(note, sides))) return false;
  const draft = addDraft(target, note, { unit: 'percent', planned: note.effective === null });
  draft.level = value;
  draft.told.push({ field: 'level', value: String(value), mention: note.mention });
  draft.announced ??= publishedBy(note, sides);
  placing.last.set(pairOf(sides), draft);
  return true;
}

/** What is kept: the rest of a duty that the same text suspends, else the duty that stands at that level. */
function placeRetained(note: MeasureNote, sides: Sides, placing: Placing): boolean {
  const { value } = note;
  if (value === null) return false;
  const silent = { ...note, announced: null, effective: null, until: null };
  const entries = candidates(note, sides, placing);
  for (const entry of entries) {
    const window = windowOf(entry);
    const isHere = window?.mentions.some(({ evidence }) => evidence.text === note.text) ?? false;
    if (window === undefined || !isHere || (window.level !== null && window.level !== value)) continue;
    tell(window, silent, value);
    return true;
  }
  const day = dayOf(note);
  const draft = entries
    .find((one) => levelOn(one, day) === value)
    ?.drafts.findLast(({ level }) => level === value);
  if (draft !== undefined) {
    tell(draft, silent);
    return true;
  }
  const general = generalOf(placing, sides);
  const isSum = general.length > 1 && totalOn(general, day) === value;
  return isSum && placeTotal({ ...note, part: 'total' }, sides, placing);
}

function placeRemoval(note: MeasureNote, sides: Sides, placing: Placing): boolean {
  const entries = candidates(note, sides, placing);
  const known = entries
    .flatMap(({ drafts }) => drafts)
    .findLast(({ action, effective }) => action === note.action && agree(effective, note.effective));
  if (known !== undefined) {
    tell(known, note);
    return true;
  }
  const day = dayOf(note);
  const stood = entries.filter((entry) => note.value === null || levelOn(entry, day) === note.value);
  const [target, ...more] = stood;
  if (target === undefined || more.length > 0 || note.effective === null) return false;
  const draft = addDraft(target, note, { level: 0, unit: 'percent' });
  draft.announced ??= publishedBy(note, sides);
  return true;
}
