import { daysBetween } from '../../compare/days-between.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { ClaimNote } from './claim-note.ts';

/** Passages that report one claim, in the order in which they became known. */
export interface OneClaim {
  readonly notes: ClaimNote[];
}

/** Within how many days the same claim of the same side about the same issues is one, reported again. */
const WITHIN = 14;

/** How far behind a claim the words may stand that call it by another name, in UTF-16 code units. */
const BESIDE = 400;

/**
 * Brings passages together that report one claim: by the same claimant against the same side, of the same kind, within
 * 14 days, with an issue in common or with none of its own.
 */
export function groupClaims(notes: readonly ClaimNote[]): readonly OneClaim[] {
  const open = new Map<string, OneClaim[]>();
  const all: OneClaim[] = [];
  for (const note of [...notes].sort(inOrder)) {
    const { value, party } = note;
    const key = [party ?? value.claimant, value.claim].join('|');
    const near = (open.get(key) ?? []).filter(({ notes: [first] }) => isNear(first, note));
    const same = near.findLast((one) => agrees(one, note));
    if (same !== undefined) same.notes.push(note);
    else {
      const one = { notes: [note] };
      all.push(one);
      near.push(one);
    }
    open.set(key, near);
  }
  return all;
}

function inOrder(a: ClaimNote, b: ClaimNote): number {
  return (
    compareCodeUnits(a.mention.known ?? '', b.mention.known ?? '') ||
    compareCodeUnits(a.mention.evidence.text, b.mention.evidence.text) ||
    a.start - b.start
  );
}

function isNear(first: ClaimNote | undefined, note: ClaimNote): boolean {
  const from = first?.mention.known ?? null;
  const { known } = note.mention;
  if (from === null || known === null) return from === known;
  return (daysBetween(from, known)?.elapsed ?? WITHIN + 1) <= WITHIN;
}

function agrees({ notes: [first, ...more] }: OneClaim, note: ClaimNote): boolean {
  if (first === undefined) return false;
  // Two claims of one text are two, or its writer would have made them one; "that is slow-walking" goes on with one.
  const { text } = note.mention.evidence;
  const isBeside = first.mention.evidence.text === text && Math.abs(note.start - first.end) <= BESIDE;
  if (isBeside && more.length === 0) return note.issues.length === 0 && first.issues.length > 0;
  if (first.mention.evidence.text === text || more.some(({ mention }) => mention.evidence.text === text))
    return false;
  const { accused } = first.value;
  if (accused !== null && note.value.accused !== null && accused !== note.value.accused) return false;
  const names = ({ issues, named: { places, days } }: ClaimNote) => [...issues, ...places, ...days];
  const known = new Set(names(first));
  return names(note).some((one) => known.has(one));
}
