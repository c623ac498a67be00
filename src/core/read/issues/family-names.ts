import type { PersonEntry } from '../../lexicon/entry.ts';
import type { Hit } from '../../lexicon/lexicon.ts';
import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';

/** Family names that are words of English too; alone they are no sign of anybody. */
const WORDS = /^(?:May|Will|Long|Young|Brown|King|Price|Bush|Hope|Grant|Rich|Law|Man|Way|The|New|But|And)$/;

interface Names {
  readonly pattern: RegExp;
  readonly holders: ReadonlyMap<string, PersonEntry>;
}

const known = new WeakMap<ReadingContext, Names | null>();

/**
 * Where a folded English sentence has the bare family name of somebody whom the text names in full: "Mr. Lin" in a
 * text on Lin An. People whose family name the lexicon has as a form of theirs are found without this.
 */
export function familyNamesIn(
  context: ReadingContext,
  people: readonly Hit<'person'>[],
  folded: string,
): readonly { readonly start: number; readonly end: number; readonly person: PersonEntry }[] {
  let names = known.get(context);
  if (names === undefined) {
    names = namesOf(people);
    known.set(context, names);
  }
  if (names === null) return [];
  const found = [];
  for (const { index, 0: name } of matchesIn(folded, names.pattern)) {
    const person = names.holders.get(name);
    if (person !== undefined) found.push({ start: index, end: index + name.length, person });
  }
  return found;
}

function namesOf(people: readonly Hit<'person'>[]): Names | null {
  const holders = new Map<string, PersonEntry>();
  const shared = new Set<string>();
  for (const { entry } of people) {
    const person = entry as PersonEntry;
    const parts = person.label.en.split(' ');
    // Where the family name comes last the lexicon gives it as a form; what is left are names that open with it.
    const family = parts[0];
    if (parts.length !== 2 || family === undefined || !/^[A-Z][a-z]{2,}$/.test(family) || WORDS.test(family))
      continue;
    if (hasShortForm(person)) continue;
    const before = holders.get(family);
    if (before !== undefined && before.id !== person.id) shared.add(family);
    holders.set(family, person);
  }
  for (const family of shared) holders.delete(family);
  if (holders.size === 0) return null;
  const any = [...holders.keys()].join('|');
  // Before another capital it is a part of a longer name.
  return { pattern: new RegExp(`(?<![A-Za-z-])(?:${any})(?![A-Za-z-]| [A-Z])`, 'g'), holders };
}

function hasShortForm({ forms }: PersonEntry): boolean {
  const all = Array.isArray(forms.en) ? (forms.en as readonly (string | { readonly text: string })[]) : [];
  return all.some((one) => !(typeof one === 'string' ? one : one.text).includes(' '));
}
