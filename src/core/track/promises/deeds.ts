import { daysBetween } from '../../compare/days-between.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { DeedNote } from './deed-note.ts';
import type { Deed } from './promises.ts';

/** Within how many days two passages without a day of their own can tell of one act. */
const WITHIN = 45;
/** How many earlier acts a passage is held against. */
const LATEST = 4;

/** An act while its passages are gathered. */
interface Gathered {
  readonly notes: DeedNote[];
  effective: string | null;
  announced: string | null;
  value: number | null;
}

/**
 * Brings passages together that tell of one act: by the same side, of the same kind and direction, whose days and
 * figures do not differ. Time is linear in the number of notes.
 */
export function deedsOf(notes: readonly DeedNote[]): readonly Deed[] {
  const open = new Map<string, Gathered[]>();
  const all: Gathered[] = [];
  for (const note of [...notes].sort(inOrder)) {
    const key = `${note.by}|${familyOf(note.measure)}|${note.action}|${note.direction}`;
    const list = open.get(key) ?? [];
    const same = list.slice(-LATEST).findLast((one) => isSame(one, note));
    if (same !== undefined) {
      same.notes.push(note);
      same.effective ??= note.effective;
      same.announced ??= note.announced;
      same.value ??= note.value;
    } else {
      const { effective, announced, value } = note;
      const one = { notes: [note], effective, announced, value };
      all.push(one);
      list.push(one);
      open.set(key, list);
    }
  }
  return all
    .map(deed)
    .sort((a, b) => compareCodeUnits(a.on ?? '', b.on ?? '') || compareCodeUnits(a.id, b.id));
}

/** Measures that texts name in several ways: a tariff is suspended as a rate or as a suspension. */
function familyOf(measure: string): string {
  return measure.replace(
    /-(?:rate|suspension|extension|suspend|add|remove|revocation|restriction|grant|resumption)$/,
    '',
  );
}

function inOrder(a: DeedNote, b: DeedNote): number {
  return (
    compareCodeUnits(a.mention.known ?? '', b.mention.known ?? '') ||
    compareCodeUnits(a.mention.evidence.text, b.mention.evidence.text) ||
    a.start - b.start ||
    compareCodeUnits(a.by, b.by)
  );
}

function isSame({ notes, effective, announced, value }: Gathered, note: DeedNote): boolean {
  if (effective !== null && note.effective !== null) return effective === note.effective;
  if (value !== null && note.value !== null && value !== note.value) return false;
  // Words without a day of their own speak of the last such act.
  if (note.effective === null && note.announced === null) return true;
  const last = note.effective ?? note.announced ?? note.mention.known;
  const first = effective ?? announced ?? notes[0]?.mention.known ?? null;
  if (first === null || last === null) return true;
  return Math.abs(daysBetween(first, last)?.elapsed ?? WITHIN + 1) <= WITHIN;
}

function deed({ notes, effective, announced }: Gathered): Deed {
  const [first] = notes as [DeedNote, ...DeedNote[]];
  return {
    id: `${first.id}:${first.by}`,
    by: first.by,
    measure: first.measure,
    action: first.action,
    direction: first.direction,
    on: effective ?? announced ?? first.mention.known,
    issues: [...new Set(notes.flatMap(({ issues }) => issues))].sort(),
    mentions: notes.map(({ mention }) => mention),
  };
}
