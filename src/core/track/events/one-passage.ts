import type { EventNote } from './event-note.ts';

/**
 * Readers see one passage from several sides: an urge is an utterance and a demand. The first list that has a note on a
 * passage keeps it, and those behind it say nothing of the same actor there.
 */
export function onePerPassage(lists: readonly (readonly EventNote[])[]): readonly EventNote[] {
  const taken = new Map<string, [start: number, end: number][]>();
  return lists.flatMap((list) => {
    const kept = list.filter((note) => {
      const [{ evidence }] = note.mentions;
      const spans = taken.get(actorOf(note)) ?? [];
      return !spans.some(([start, end]) => start < evidence.end && end > evidence.start);
    });
    for (const note of kept) {
      const [{ evidence }] = note.mentions;
      const spans = taken.get(actorOf(note)) ?? [];
      spans.push([evidence.start, evidence.end]);
      taken.set(actorOf(note), spans);
    }
    return kept;
  });
}

function actorOf({ actors }: EventNote): string {
  return actors.join(' ');
}
