import type { LexiconData } from '../../lexicon/lexicon.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { Mention } from '../input/mention.ts';
import type { Participant } from './exchange-record.ts';
import type { Gathered } from './told-facts.ts';

/** The party of a person by the lexicon. */
export function personParties({ person }: LexiconData): ReadonlyMap<string, string | null> {
  return new Map(person.map(({ id, party }) => [id, party]));
}

/**
 * Persons whom the passages that tell of a contact name as having met, and those whom a text lists as attending; of
 * `parties` only, where the lexicon knows whose they are.
 */
export function participantsOf(
  { notes, passages }: Gathered,
  parties: readonly string[],
  partyOf: ReadonlyMap<string, string | null>,
): readonly Participant[] {
  const told = new Map<string, Mention[]>();
  const add = (person: string, mention: Mention): void => {
    const found = told.get(person);
    if (found === undefined) told.set(person, [mention]);
    else found.push(mention);
  };
  for (const { contact } of passages) for (const person of contact.persons) add(person, contact.mention);
  for (const { participants } of notes)
    for (const { value, mention } of participants) for (const person of value) add(person, mention);
  return [...told]
    .map(([person, mentions]): Participant => ({ person, party: partyOf.get(person) ?? null, mentions }))
    .filter(({ party }) => party === null || parties.includes(party))
    .sort(
      (a, b) =>
        parties.indexOf(a.party ?? '') - parties.indexOf(b.party ?? '') ||
        compareCodeUnits(a.person, b.person),
    );
}
