import type { EventNote } from './event-note.ts';

/** Kinds of notes on words in the order in which they are believed about one passage. */
const ORDER = ['promises', 'claims', 'words'] as const;

/** Which reader's finding a note on words rests on. */
export type ToldAs = (typeof ORDER)[number];

/**
 * Readers see one passage from several sides: an urge is an utterance and a demand. The first that has a note on a
 * passage keeps it, and the others say nothing of the same actor there.
 */
export function onePerPassage(told: Readonly<Record<ToldAs, readonly EventNote[]>>): readonly EventNote[] {
  const taken = new Map<string, [start: number, end: number][]>();
  return ORDER.flatMap((as) => {
    const kept = told[as].filter((note) => {
      const [{ evidence }] = note.mentions;
      return !(taken.get(actorOf(note)) ?? []).some(
        ([start, end]) => start < evidence.end && end > evidence.start,
      );
    });
    for (const note of kept) {
      const [{ evidence }] = note.mentions;
      const list = taken.get(actorOf(note)) ?? [];
      list.push([evidence.start, evidence.end]);
      taken.set(actorOf(note), list);
    }
    return kept;
  });
}

function actorOf({ actors }: EventNote): string {
  return actors.join(' ');
}
