import type { EventNote } from './event-note.ts';
import { seriesOf } from './kind-series.ts';
import type { Matters } from './matters.ts';

/** Tellings of one event. */
export type Tellings = [EventNote, ...EventNote[]];

/** Acts of which there is one a day whatever it is about: who agrees to meet again does so once. */
const ONCE_A_DAY = new Set(['deal-signed', 'next-round-agreed']);

/** Words about an agreement name it, and its matter only sometimes. */
const ON_AN_AGREEMENT = new Set(['breach-accusation', 'denial-rejection', 'own-compliance-claimed']);

/** Divides notes of one day that agree in everything but the matter. */
export function bySameMatter(notes: readonly EventNote[], matters: Matters): readonly Tellings[] {
  const [first] = notes;
  if (first === undefined) return [];
  if (isContact(first)) return divided(notes, ({ exchange }) => exchange);
  if (ONCE_A_DAY.has(first.kind)) return [[first, ...notes.slice(1)]];
  const linked = new LinkedIssues(notes.map(({ issues }) => matters.of(issues)));
  const talks = new LinkedIssues(notes.map(({ issues }) => (matters.of(issues).length > 0 ? [] : issues)));
  return divided(notes, ({ kind, issues, measure }) => {
    if (measure !== undefined) return `measure ${measure}`;
    const [matter] = matters.of(issues);
    if (matter !== undefined) return linked.rootOf(matter);
    const [talk] = issues;
    return talk === undefined || ON_AN_AGREEMENT.has(kind) ? null : `talks ${talks.rootOf(talk)}`;
  });
}

/** Whether a note may be about the matter of others: a contact is, and so are words that share one or name none. */
export function mayShareMatter(tellings: readonly EventNote[], note: EventNote, matters: Matters): boolean {
  const own = matters.of(note.issues);
  if (isContact(note) || ONCE_A_DAY.has(note.kind) || own.length === 0) return true;
  return tellings.some(({ issues }) => {
    const theirs = matters.of(issues);
    return theirs.length === 0 || theirs.some((id) => own.includes(id));
  });
}

/** Whether a note tells of sides meeting or speaking. */
export function isContact({ kind }: EventNote): boolean {
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

  constructor(lists: readonly (readonly string[])[]) {
    for (const issues of lists)
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
