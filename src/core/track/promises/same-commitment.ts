import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { EASING_ACTS } from './act-kinds.ts';
import type { CommitmentNote } from './commitment-note.ts';
import { isAboutKeeping } from './issues-of-keeping.ts';

/** Notes that state one commitment, in the order in which they became known. */
export interface OneCommitment {
  readonly notes: CommitmentNote[];
}

/** Whether a contact took place between two days, so that what was agreed to meet about is another meeting. */
export type MetBetween = (from: string | null, to: string | null) => boolean;

/** How many earlier commitments a passage is held against for each thing that it names. */
const LATEST = 4;

/**
 * Brings passages together that state one commitment: by the same side, the same kind of act, and an issue, a figure or
 * a day in common. Needs no word of either language, so that the two versions of a joint text meet. Where figures of
 * one unit differ, they are two commitments. What both say that each of them will do is said of each one's commitment.
 * Time is linear in the number of notes.
 */
export function sameCommitments(
  notes: readonly CommitmentNote[],
  appointments: readonly CommitmentNote[],
  metBetween: MetBetween,
): readonly OneCommitment[] {
  const buckets = new Map<string, OneCommitment[]>();
  const all: OneCommitment[] = [];
  for (const note of [...notes].sort(inOrder)) {
    const found = bestFor(note, note.by, buckets, metBetween);
    const each = found === null && note.by.length > 1 ? forEach(note, buckets, metBetween) : null;
    const homes = found !== null ? [found] : (each ?? [{ notes: [] }]);
    for (const home of homes) {
      if (home.notes.length === 0) all.push(home);
      home.notes.push(note);
      const by = home.notes[0]?.by ?? note.by;
      for (const key of keysOf(note, by)) put(buckets, key, home);
    }
  }
  // A meeting told as set says again what was agreed; alone it is an event to come and promises nothing.
  for (const note of [...appointments].sort(inOrder)) {
    const home = bestFor(note, note.by, buckets, metBetween);
    if (home === null || (home.notes[0]?.mention.known ?? '') > (note.mention.known ?? '')) continue;
    if (!isMeeting(note) && isOtherStep(note, home)) continue;
    home.notes.push(note);
    for (const key of keysOf(note, note.by)) put(buckets, key, home);
  }
  for (const { notes: own } of all) own.sort(inOrder);
  return all;
}

/** By day, joint texts first, then what one side does before what both do. */
function inOrder(a: CommitmentNote, b: CommitmentNote): number {
  return (
    compareCodeUnits(a.mention.known ?? '', b.mention.known ?? '') ||
    Number(b.owners.length > 1) - Number(a.owners.length > 1) ||
    a.by.length - b.by.length ||
    compareCodeUnits(a.mention.evidence.text, b.mention.evidence.text) ||
    a.start - b.start
  );
}

function bestFor(
  note: CommitmentNote,
  by: readonly string[],
  buckets: ReadonlyMap<string, readonly OneCommitment[]>,
  metBetween: MetBetween,
): OneCommitment | null {
  const shared = new Map<OneCommitment, number>();
  for (const key of keysOf(note, by))
    for (const one of buckets.get(key)?.slice(-LATEST) ?? [])
      shared.set(one, (shared.get(one) ?? 0) + weightOf(key));
  let best: OneCommitment | null = null;
  let most = 0;
  for (const [one, count] of shared)
    if (count >= most && count >= ENOUGH && mayBeOne(note, one, metBetween)) {
      best = one;
      most = count;
    }
  return best;
}

/** The commitment of each side that the words of both say again, in one exchange. */
function forEach(
  note: CommitmentNote,
  buckets: ReadonlyMap<string, readonly OneCommitment[]>,
  metBetween: MetBetween,
): readonly OneCommitment[] | null {
  const homes: OneCommitment[] = [];
  for (const party of note.by) {
    const home = bestFor(note, [party], buckets, metBetween);
    if (home === null || home.notes[0]?.exchange !== note.exchange) return null;
    homes.push(home);
  }
  return homes;
}

/** What two passages must have in common: the act with an issue, a figure or a day; or two issues in one exchange. */
const ENOUGH = 2;

/** Keys that say more than others count more. */
function weightOf(key: string): number {
  return key.startsWith('near') ? 1 : 2;
}

function keysOf(
  { acts, issues, near, figures, due, exchange, value }: CommitmentNote,
  by: readonly string[],
): Set<string> {
  const who = by.join('+');
  const keys = new Set<string>();
  const own = issues.filter((issue) => !isAboutKeeping(issue));
  const [main] = acts;
  for (const act of acts.slice(0, 2)) {
    for (const issue of own) keys.add(`${act === main ? 'act' : 'near'}|${who}|${act}|${issue}`);
    for (const issue of near) if (!isAboutKeeping(issue)) keys.add(`near-issue|${who}|${act}|${issue}`);
    if (act === main) for (const figure of figures) keys.add(`act|${who}|${act}|${figure}`);
    if (act === main && due !== null && exchange !== null)
      keys.add(`act|${who}|${act}|${exchange}|${due.day}`);
    if (EASING_ACTS.has(act) && exchange !== null)
      for (const issue of own) keys.add(`act|${who}|easing|${exchange}|${issue}`);
  }
  if (acts.length === 0)
    for (const issue of own) if (exchange !== null) keys.add(`act|${who}|${value.type}|${exchange}|${issue}`);
  // A body or a meeting is known again by what it is for, whatever is done with it.
  const isOfBody = main === 'meet' || main === 'establish';
  const forms = isOfBody ? issues.filter((issue) => OF_FORM.has(issue)) : [];
  const subjects = [...own, ...near].filter((issue) => !OF_FORM.has(issue) && !isAboutKeeping(issue));
  for (const form of forms) for (const subject of subjects) keys.add(`act|${who}|${form}|${subject}`);
  return keys;
}

function mayBeOne(note: CommitmentNote, { notes }: OneCommitment, metBetween: MetBetween): boolean {
  const [first] = notes;
  if (first === undefined) return true;
  if (notes.some((one) => one.acts[0] === note.acts[0] && differ(one.figures, note.figures))) return false;
  const subjects = new Set(notes.flatMap(subjectsOf));
  const own = subjectsOf(note);
  if (own.length > 0 && subjects.size > 0 && !own.some((issue) => subjects.has(issue))) return false;
  // A meeting or a body for one subject is not the one for everything.
  if (own.length > 0 !== subjects.size > 0 && isOfForm(first) && isOfForm(note)) return false;
  if (isMeeting(first) && isMeeting(note)) {
    if (first.exchange === note.exchange && note.exchange !== null) return true;
    const isDone = metBetween(first.mention.known, note.mention.known);
    if (isDone && isNextRound(first) && isNextRound(note)) return false;
  }
  return true;
}

/** Easing on a later day than the one set is another step; where none was set, easing by another act is. */
function isOtherStep({ due, acts }: CommitmentNote, { notes: [first] }: OneCommitment): boolean {
  if (first === undefined) return true;
  if (first.due === null) return acts[0] !== first.acts[0];
  return due !== null && due.day > first.due.day;
}

function isMeeting({ acts }: CommitmentNote): boolean {
  return acts[0] === 'meet';
}

/** Whether nothing but the next meeting is spoken of. */
function isNextRound(note: CommitmentNote): boolean {
  return subjectsOf(note).length === 0;
}

/** Issues that say in what form the sides talk, and not on what. */
const OF_FORM: ReadonlySet<string> = new Set(['next-round', 'dialogue-mechanism', 'high-level-contacts']);

/** What it is about: issues of its sentence without those of form and those of keeping. */
function subjectsOf({ issues, near }: CommitmentNote): readonly string[] {
  return [...issues, ...near].filter((issue) => !OF_FORM.has(issue) && !isAboutKeeping(issue));
}

function isOfForm({ acts, issues }: CommitmentNote): boolean {
  return acts[0] === 'meet' || issues.some((issue) => OF_FORM.has(issue));
}

/** Whether two lists have figures of one unit, and none of them in common. */
function differ(some: readonly string[], others: readonly string[]): boolean {
  const units = new Map<string, string[]>();
  for (const figure of some) {
    const unit = figure.slice(0, figure.indexOf(':'));
    units.set(unit, [...(units.get(unit) ?? []), figure]);
  }
  for (const [unit, list] of units) {
    const same = others.filter((figure) => figure.startsWith(`${unit}:`));
    if (same.length > 0 && !same.some((figure) => list.includes(figure))) return true;
  }
  return false;
}

function put(buckets: Map<string, OneCommitment[]>, key: string, one: OneCommitment): void {
  const list = buckets.get(key);
  if (list === undefined) buckets.set(key, [one]);
  else if (list.at(-1) !== one) list.push(one);
}
