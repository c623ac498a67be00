import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { HomeActor } from './home-actor.ts';
import type { HomeNote } from './home-note.ts';
import { inOrder } from './planned-contacts.ts';

/** Actors at home with all that is told of them, by party, then by the day of their first passage. */
export function homeActors(notes: readonly HomeNote[], parties: readonly string[]): readonly HomeActor[] {
  const byActor = Map.groupBy(notes, ({ actor, party }) => `${party} ${actor}`);
  return [...byActor.values()]
    .map((own): HomeActor => {
      const sorted = own.toSorted((a, b) => inOrder(mentionOf(a), mentionOf(b)));
      const [first] = sorted as [HomeNote, ...HomeNote[]];
      return {
        actor: first.actor,
        party: first.party,
        kind: first.kind,
        role: sorted.find(({ role }) => role !== null)?.role ?? null,
        positions: sorted.flatMap(({ position }) => position ?? []),
        says: sorted.flatMap(({ say }) => say ?? []),
      };
    })
    .sort(
      (a, b) =>
        parties.indexOf(a.party) - parties.indexOf(b.party) ||
        compareCodeUnits(firstDay(a), firstDay(b)) ||
        compareCodeUnits(a.actor, b.actor),
    );
}

function mentionOf({ position, say }: HomeNote) {
  return (position ?? say ?? missing()).mention;
}

function missing(): never {
  throw new Error('A note of an actor at home has neither a position nor a say.');
}

function firstDay({ positions, says }: HomeActor): string {
  return (positions[0] ?? says[0])?.mention.known ?? '';
}
