import type { TitleEntry } from '../../lexicon/entry.ts';
import { slug } from './identity.ts';
import type { NamedPerson } from './name-book.ts';
import { holdersOn } from './office-holders.ts';
import type { NamingContext } from './pieces.ts';

/**
 * Whom an office with a family name means in a text that has not named the person before: "President Lin" is the one
 * holder of that office, among the parties of the exchange, whose name holds the word. `null` where none or several
 * fit.
 */
export function knownByOffice(
  { lexicon, about }: NamingContext,
  title: TitleEntry,
  name: string,
  party: string | null,
): NamedPerson | null {
  const day = (about.exchangeDate ?? about.published)?.slice(0, 10) ?? null;
  const word = slug(name);
  const found = new Map<string, NamedPerson>();
  for (const one of party === null ? about.parties : [party]) {
    for (const id of holdersOn(lexicon, title, one, day)) {
      const entry = lexicon.get('person', id);
      if (entry !== undefined && slug(entry.label.en).split('-').includes(word))
        found.set(id, { id, party: one, known: true });
    }
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}
