import { inferredDay } from './act-day.ts';
import { addDraft, addEntry, type Draft, type Entry, tell } from './book.ts';
import type { MeasureNote } from './measure-note.ts';
import { pairOf } from './place-window.ts';
import { agree, entriesOf, isOwn, type Placing, publishedBy, type Sides, windowOf } from './placing.ts';

const BEGINS: ReadonlySet<string> = new Set(['impose', 'announce', 'raise', 'tighten']);
const EASES: ReadonlySet<string> = new Set(['suspend', 'remove', 'cut']);
const VISA = /^visa/;

/**
 * Puts what a passage says of a control, a list, a licence regime, a visa rule or the like upon what is known of the
 * party's measures of that kind. An act is new where its day, its number of names or its order is another one.
 * @returns whether a place was found
 */
export function placeOther(note: MeasureNote, sides: Sides, placing: Placing): boolean {
  const entries = entriesOf(placing, sides, note.measure);
  const known = knownAct(entries, note, sides, placing);
  if (known !== null) {
    tell(known, note);
    settleWords(known, note, placing);
    if (!known.oneOff || known.count === null) known.announced ??= publishedBy(note, sides);
    if (known.component.on === null) known.component.on = sides.on;
    placing.last.set(pairOf(sides), known);
    placing.last.set(pairOf({ by: sides.by, on: null }), known);
    return true;
  }
  if (!isNews(note, sides)) {
    const latest = entries.at(-1)?.drafts.findLast(({ action }) => action === note.action);
    const last = latest ?? (note.action === null ? undefined : alike(entries, note));
    if (last === undefined) return false;
    tell(last, { ...note, announced: null, effective: null, until: null });
    return true;
  }
  const isDeed = isDone(note);
  // Licences are granted where licences are needed.
  if (isDeed && note.action === 'grant' && entries.length === 0) return false;
  const target = targetOf(entries, note, placing) ?? newEntry(note, sides, placing);
  const draft = addDraft(target, note, {
    count: countOf(note),
    unit: countOf(note) === null ? null : note.unit,
    oneOff: isDeed || note.direction === 'neutral' || (note.action === 'grant' && !VISA.test(note.measure)),
    planned: note.effective === null && note.status === 'planned',
  });
  if (isDeed) {
    // 截至6月10日 tells up to when it was done, and no end.
    draft.effective = doneBy(note);
    draft.until = null;
  } else {
    draft.announced ??= publishedBy(note, sides);
    if (draft.effective === null && !draft.planned) draft.effective = startOf(note, sides);
  }
  placing.last.set(pairOf(sides), draft);
  placing.last.set(pairOf({ by: sides.by, on: null }), draft);
  return true;
}

/** How much a kind of control tells: a licence is needed, trade is controlled. A regime of licences is no ban. */
const TELLING: readonly string[] = ['export-control', 'export-ban', 'export-licensing'];

/**
 * Where one passage says more of what it is than another, or calls a suspension a removal, what is certain stands:
 * the more telling kind, and the suspension.
 */
function settleWords(known: Draft, note: MeasureNote, placing: Placing): void {
  const { component, action } = known;
  const base = placing.families.base(note.measure);
  if (
    !component.named &&
    TELLING.indexOf(base) > TELLING.indexOf(component.measure) &&
    component.measure !== base
  )
    if (TELLING.includes(component.measure)) component.measure = base;
  if (note.action === null || note.action === action || !EASES.has(action) || !EASES.has(note.action)) return;
  const [first] = known.mentions;
  if (!known.told.some(({ field }) => field === 'action') && first !== undefined)
    known.told.push({ field: 'action', value: action, mention: first });
  known.told.push({ field: 'action', value: note.action, mention: note.mention });
  if (note.action === 'suspend' && known.row === null) known.action = 'suspend';
}

/** The act that a note tells again. */
function knownAct(
  entries: readonly Entry[],
  note: MeasureNote,
  sides: Sides,
  placing: Placing,
): Draft | null {
  const last = placing.last.get(pairOf(sides)) ?? placing.last.get(pairOf({ by: sides.by, on: null }));
  // "A licence is required" beside the names just listed says what the list does.
  const isDetail =
    note.action === 'impose' &&
    countOf(note) === null &&
    note.effective === null &&
    note.announced === null &&
    last?.mentions.some(({ evidence }) => evidence.text === note.text) &&
    BEGINS.has(last.action) &&
    (placing.families.group(last.component.measure) === placing.families.group(note.measure) ||
      (placing.families.isList(last.component.measure) && note.instrument === null && note.object === null));
  if (isDetail) return last ?? null;
  for (const entry of [...entries].reverse()) {
    const found = entry.drafts.findLast((draft) => isSameAct(draft, note));
    if (found !== undefined) return found;
  }
  return null;
}

function isSameAct(draft: Draft, note: MeasureNote): boolean {
  const count = countOf(note);
  if (count !== null && draft.count !== null && count !== draft.count) return false;
  if (isDone(note) !== (draft.oneOff && draft.count !== null))
    if (count !== null || isDone(note)) return false;
  const [text] = draft.mentions;
  const isOneDay =
    (note.announced !== null && note.announced.day === draft.announced?.day) ||
    (note.effective !== null && note.effective.day === draft.effective?.day) ||
    text?.evidence.text === note.text ||
    (text?.known != null && text.known === note.published?.slice(0, 10));
  if (!agree(note.effective, draft.effective)) return false;
  if (draft.action === note.action) {
    if (count !== null && draft.count === count) return note.action !== 'extend' || isOneDay;
    return isOneDay && note.action !== 'grant';
  }
  if (BEGINS.has(draft.action) && note.action !== null && BEGINS.has(note.action)) return isOneDay;
  // Suspended or removed: one text says the one, another the other.
  return EASES.has(draft.action) && note.action !== null && EASES.has(note.action) && isOneDay;
}

/** Whether a passage tells of an act that may be new: it has a day or a number, or is the word of whoever acts. */
function isNews(note: MeasureNote, sides: Sides): boolean {
  const { action, status, announced, effective, until } = note;
  if (action === null || action === 'retain' || note.measure === 'non-change') return false;
  if (effective !== null || announced !== null) return true;
  if (action === 'grant' && !VISA.test(note.measure)) return status === 'executed' && isOwn(note, sides);
  if (isOwn(note, sides)) return status !== null || note.instrument !== null || until !== null;
  return countOf(note) !== null && status !== 'planned';
}

/** Licences granted and visas revoked are done with when they are done. */
function isDone(note: MeasureNote): boolean {
  if (note.status !== 'executed') return false;
  if (note.action === 'grant') return !VISA.test(note.measure);
  return note.action === 'revoke' && countOf(note) !== null;
}

function doneBy(note: MeasureNote) {
  const { effective, until, published } = note;
  if (effective !== null) return effective;
  const day = until?.day ?? published?.slice(0, 10);
  return day === undefined ? null : inferredDay(day, 'already-done', '<=');
}

/** What whoever acts tells as done, and what others tell of it, is in force by then at the latest. */
function startOf(note: MeasureNote, sides: Sides) {
  const day = note.published?.slice(0, 10);
  if (day === undefined) return null;
  if (note.direction === 'neutral') return note.announced ?? inferredDay(day, 'published');
  const isDoneBy = note.status === 'executed' || note.status === 'effective' || !isOwn(note, sides);
  return isDoneBy ? inferredDay(day, 'already-done', '<=') : null;
}

/** Names and things that are counted; days are none. */
function countOf({ value, unit }: MeasureNote): number | null {
  return unit === 'day' || unit === 'percent' || unit === 'percentage-point' ? null : value;
}

/** The component that an act is upon: each listing of names is one of its own. */
function targetOf(entries: readonly Entry[], note: MeasureNote, placing: Placing): Entry | undefined {
  const count = countOf(note);
  const { families } = placing;
  const base = families.base(note.measure);
  const alikeOnes = entries.filter(
    ({ measure }) => measure === base || families.group(measure) === families.group(base),
  );
  if (note.action !== null && BEGINS.has(note.action)) {
    if (families.isList(note.measure)) return undefined;
    const last = alikeOnes.at(-1);
    if (VISA.test(base)) return last;
    return note.instrument === null && note.object === null && note.effective === null ? last : undefined;
  }
  const same =
    count === null
      ? undefined
      : alikeOnes.findLast(({ drafts }) => drafts.some((one) => one.count === count));
  const open = alikeOnes.findLast((entry) => windowOf(entry) !== undefined);
  return same ?? (note.action === 'extend' ? open : undefined) ?? alikeOnes.at(-1);
}

function alike(entries: readonly Entry[], note: MeasureNote): Draft | undefined {
  const isEase = note.action !== null && EASES.has(note.action);
  return entries.at(-1)?.drafts.findLast(({ action }) => (isEase ? EASES.has(action) : BEGINS.has(action)));
}

function newEntry(note: MeasureNote, sides: Sides, placing: Placing): Entry {
  const { base, group } = placing.families;
  const entry: Entry = {
    id: '',
    measure: base(note.measure),
    ...sides,
    general: false,
    named: false,
    drafts: [],
  };
  return addEntry(placing.book, entry, group);
}
