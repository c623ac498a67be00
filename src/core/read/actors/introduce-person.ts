import { actor } from './actor.ts';
import type { Reading } from './english-people.ts';
import { slug } from './identity.ts';

/**
 * The person of a name in a sentence, as one known before or as a new one, whom each longer word of the name means
 * from here on.
 * @param run where the name stands, at local offsets
 */
export function introducePerson(
  { frame, book, found }: Reading,
  run: { readonly start: number; readonly end: number },
): void {
  const name = frame.text.slice(run.start, run.end);
  const person = book.find(name) ?? { id: `per:${slug(name)}`, party: null, known: false };
  for (const word of [name, ...name.split(' ')]) if (word.length > 2) book.learn(word, person);
  found.push(actor({ kind: 'person', id: person.id, party: person.party, ...run, known: person.known }));
}
