import type { EventNote } from './event-note.ts';
import { seriesOf } from './kind-series.ts';

/** Tellings of one event. */
export type Tellings = [EventNote, ...EventNote[]];

/** Acts of which there is one a day whatever it is about: who agrees to meet again does so once. */
const ONCE_A_DAY = new Set(['deal-signed', 'next-round-agreed']);

/** Divides notes of one day that agree in everything but the matter. */
export function bySameMatter(notes: readonly EventNote[]): readonly Tellings[] {
  const [first] = notes;
  if (first === undefined) return [];
  if (isContact(first)) return divided(notes, ({ exchange }) => exchange);
  if (ONCE_A_DAY.has(first.kind)) return [[first, ...notes.slice(1)]];
  const linked = new LinkedIssues(notes);
  return divided(notes, ({ issues }) => (issues[0] === undefined ? null : linked.rootOf(issues[0])));
}

/** Whether two notes may be about one matter: a contact is, and so are words that share an issue or name none. */
export function mayShareMatter(tellings: readonly EventNote[], note: EventNote): boolean {
  if (isContact(note) || ONCE_A_DAY.has(note.kind) || note.issues.length === 0) return true;
  return tellings.some(({ issues }) => issues.length === 0 || issues.some((id) => note.issues.includes(id)));
}

function isContact({ kind }: EventNote): boolean {
  return seriesOf(kind) === 'contact';
}

/** By a key; notes without one are told by themselves, unless there is only one that they can mean. */
function divided(
  notes: readonly EventNote[],
  keyOf: (note: EventNote) => string | null,
): readonly Tellings[] {
  const groups = new Map<string, Tellings>();
  const bare: EventNote[] = [];
  for (const note of notes) {
    const key = keyOf(note);
    if (key === null) bare.push(note);
    else {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [note]);
      else group.push(note);
    }
  }
  const all = [...groups.values()];
  const [one, another] = all;
  const [first, ...rest] = bare;
  if (first === undefined) return all;
  if (one === undefined || another !== undefined) return [...all, [first, ...rest]];
  one.push(first, ...rest);
  return all;
}

/** Issues that some note names together, directly or through others. */
class LinkedIssues {
  readonly #parents = new Map<string, string>();

  constructor(notes: readonly EventNote[]) {
    for (const { issues } of notes)
      for (const issue of issues.slice(1))
        this.#parents.set(this.rootOf(issue), this.rootOf(issues[0] as string));
  }

  rootOf(issue: string): string {
    let root = issue;
    for (
      let next = this.#parents.get(root);
      next !== undefined && next !== root;
      next = this.#parents.get(root)
    )
      root = next;
    if (root !== issue) this.#parents.set(issue, root);
    return root;
  }
}
