import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { independentSources, type Mention } from '../input/mention.ts';
import type { ComponentBase } from './ledger.ts';
import type { ActDay, ActVersion, MeasureAct } from './measure-act.ts';
import type { MeasureNote } from './measure-note.ts';

type Field = ActVersion['field'];

/** An act while passages are still being put together. */
export interface Draft {
  component: Entry;
  /** `null` where it has no id of its own, as rows have. */
  id: string | null;
  action: MeasureAct['action'];
  direction: MeasureAct['direction'];
  oneOff: boolean;
  level: number | null;
  change: number | null;
  unit: string | null;
  count: number | null;
  announced: ActDay | null;
  effective: ActDay | null;
  until: ActDay | null;
  duration: string | null;
  instrument: string | null;
  object: string | null;
  issues: Set<string>;
  planned: boolean;
  mentions: Mention[];
  /** What each passage says of a thing on which passages may differ. */
  told: { readonly field: Field; readonly value: string; readonly mention: Mention }[];
  /** Whether what stands here is the word of whoever acts, or of a row. */
  isOwn: boolean;
  readonly row: MeasureAct | null;
}

/** A component while its acts are still being found. */
export interface Entry extends ComponentBase {
  measure: string;
  on: string | null;
  general: boolean;
  /** Of a row; made at the end for others. */
  readonly named: boolean;
  readonly drafts: Draft[];
}

/** What has been put together so far, by who does it. */
export interface Book {
  readonly entries: Entry[];
  readonly byPair: Map<string, Entry[]>;
}

/** A book that holds what rows tell. */
export function bookOf(
  bases: readonly ComponentBase[],
  acts: readonly MeasureAct[],
  group: (measure: string) => string,
): Book {
  const book: Book = { entries: [], byPair: new Map() };
  const byId = new Map<string, Entry>();
  for (const base of bases) byId.set(base.id, addEntry(book, { ...base, named: true, drafts: [] }, group));
  for (const act of acts) {
    const component = byId.get(act.component);
    if (component !== undefined)
      component.drafts.push({
        ...act,
        component,
        issues: new Set(act.issues),
        mentions: [...act.mentions],
        told: toldBy(act, act.mentions[0] as Mention),
        isOwn: true,
        row: act,
      });
  }
  return book;
}

function toldBy(act: MeasureAct, mention: Mention): Draft['told'] {
  const told: Draft['told'] = [];
  for (const field of ['announced', 'effective', 'until'] as const) {
    const day = act[field];
    if (day !== null) told.push({ field, value: day.day, mention });
  }
  if (act.level !== null) told.push({ field: 'level', value: String(act.level), mention });
  return told;
}

/** Puts a component into the book. */
export function addEntry(book: Book, entry: Entry, group: (measure: string) => string): Entry {
  book.entries.push(entry);
  const key = `${entry.by} ${group(entry.measure)}`;
  const list = book.byPair.get(key);
  if (list === undefined) book.byPair.set(key, [entry]);
  else list.push(entry);
  return entry;
}

/** Adds an act that a note tells first. */
export function addDraft(component: Entry, note: MeasureNote, with_: Partial<Draft>): Draft {
  const draft: Draft = {
    component,
    id: null,
    action: note.action ?? 'announce',
    direction: note.direction,
    oneOff: false,
    level: null,
    change: null,
    unit: null,
    count: null,
    announced: null,
    effective: null,
    until: null,
    duration: null,
    instrument: null,
    object: null,
    issues: new Set(),
    planned: false,
    mentions: [],
    told: [],
    isOwn: false,
    row: null,
    ...with_,
  };
  component.drafts.push(draft);
  tell(draft, note);
  return draft;
}

/** Lets a passage tell an act: what it adds is taken over, and what it says otherwise is kept beside it. */
export function tell(draft: Draft, note: MeasureNote, level: number | null = null): void {
  const { mention } = note;
  if (!draft.mentions.some(({ finding }) => finding !== null && finding === mention.finding))
    draft.mentions.push(mention);
  const isOwn = note.own.includes(draft.component.by);
  for (const field of ['announced', 'effective', 'until'] as const) {
    const day = note[field];
    if (day === null) continue;
    draft.told.push({ field, value: day.day, mention });
    draft[field] = better(draft[field], day, isOwn && !draft.isOwn);
  }
  if (level !== null) {
    draft.told.push({ field: 'level', value: String(level), mention });
    if (draft.level === null || (isOwn && !draft.isOwn)) draft.level = level;
  }
  if (isOwn) draft.isOwn = true;
  draft.duration ??= note.duration;
  draft.instrument ??= note.instrument;
  draft.object ??= note.object;
  for (const issue of note.issues) draft.issues.add(issue);
}

/** Of two days for one thing the one that says more: stated before worked out, a day before a limit, else the first. */
function better(known: ActDay | null, day: ActDay, isBetterSource: boolean): ActDay {
  if (known === null) return day;
  if (known.basis !== day.basis) return known.basis === 'inferred' ? day : known;
  if (known.bound !== day.bound) return known.bound === '<=' ? day : known;
  if (known.day === day.day && known.moment === null && day.moment !== null) return day;
  return isBetterSource && known.day !== day.day ? day : known;
}

/** The acts and components that the book has come to, with ids made of what they are. */
export function closed(book: Book): {
  readonly bases: readonly ComponentBase[];
  readonly acts: readonly MeasureAct[];
} {
  const taken = new Set<string>();
  const bases: ComponentBase[] = [];
  const acts: MeasureAct[] = [];
  for (const entry of [...book.entries].sort(byFirstDay)) {
    const { by, on, measure, general, named, drafts } = entry;
    if (drafts.length === 0) continue;
    const base = [by.toLowerCase(), on?.toLowerCase(), measure, firstDay(entry)].filter(Boolean).join('-');
    const id = named ? entry.id : free(base, taken);
    taken.add(id);
    bases.push({ id, measure, by, on, general });
    for (const draft of drafts) acts.push(actOf(draft, id, taken));
  }
  return { bases, acts };
}

function byFirstDay(one: Entry, other: Entry): number {
  return (
    compareCodeUnits(firstDay(one), firstDay(other)) ||
    compareCodeUnits(`${one.by} ${one.measure}`, `${other.by} ${other.measure}`)
  );
}

function firstDay({ drafts }: Entry): string {
  const days = drafts.map(({ effective, announced, mentions }) => {
    return effective?.day ?? announced?.day ?? mentions[0]?.known ?? '';
  });
  return days.sort(compareCodeUnits)[0] ?? '';
}

/** The first of `id`, `id-2`, `id-3` … that is not taken. */
function free(id: string, taken: Set<string>): string {
  let name = id;
  for (let next = 2; taken.has(name); next += 1) name = `${id}-${next}`;
  taken.add(name);
  return name;
}

function actOf(draft: Draft, component: string, taken: Set<string>): MeasureAct {
  const { action, announced, effective, row } = draft;
  const mentions = [...draft.mentions].sort(
    (a, b) =>
      compareCodeUnits(a.known ?? '~', b.known ?? '~') ||
      compareCodeUnits(a.evidence.text, b.evidence.text) ||
      a.evidence.start - b.evidence.start,
  );
  const day = effective?.day ?? announced?.day ?? mentions[0]?.known ?? 'no-day';
  return {
    id: draft.id ?? free(`${component}/${action}-${day}`, taken),
    component,
    action,
    direction: draft.direction,
    oneOff: draft.oneOff,
    level: draft.level,
    change: draft.change,
    unit: draft.unit,
    count: draft.count,
    announced,
    effective,
    until: draft.until,
    duration: draft.duration,
    instrument: draft.instrument,
    object: draft.object,
    issues: [...draft.issues].sort(compareCodeUnits),
    note: row?.note ?? null,
    supersedes: row?.supersedes ?? [],
    supersededBy: null,
    planned: draft.planned,
    known: earliest(mentions),
    mentions,
    sources: Math.max(row?.sources ?? 0, independentSources(mentions)),
    versions: versionsOf(draft),
  };
}

function earliest(mentions: readonly Mention[]): string | null {
  return mentions.find(({ known }) => known !== null)?.known ?? null;
}

function versionsOf({ told }: Draft): readonly ActVersion[] {
  const fields = new Map<Field, Map<string, Mention[]>>();
  for (const { field, value, mention } of told) {
    const values = fields.get(field) ?? new Map<string, Mention[]>();
    fields.set(field, values);
    const list = values.get(value);
    if (list === undefined) values.set(value, [mention]);
    else list.push(mention);
  }
  return [...fields]
    .filter(([, values]) => values.size > 1)
    .flatMap(([field, values]) =>
      [...values]
        .sort(([a], [b]) => compareCodeUnits(a, b))
        .map(([value, mentions]) => ({ field, value, mentions })),
    )
    .sort((a, b) => compareCodeUnits(a.field, b.field));
}
