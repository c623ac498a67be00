import type { PersonEntry } from '../../lexicon/entry.ts';
import type { LexiconData } from '../../lexicon/lexicon.ts';
import { formTexts } from '../../read/form-texts.ts';
import { fold } from '../../text/fold.ts';

/** What a lexicon knows of where people are from, made once. */
interface Origins {
  readonly people: ReadonlyMap<string, PersonEntry>;
  /** Folded forms of places, the longest first, with their country, or the place itself where it has none. */
  readonly places: readonly (readonly [form: string, country: string])[];
}

const known = new WeakMap<LexiconData, Origins>();

function originsOf(lexicon: LexiconData): Origins {
  let origins = known.get(lexicon);
  if (origins === undefined) {
    const people = new Map(lexicon.person.map((one) => [one.id, one]));
    const places = lexicon.place
      .flatMap(({ id, country, forms }) =>
        [...formTexts(forms.en), ...formTexts(forms.zh)].map(
          (form) => [fold(form).folded, country ?? id] as const,
        ),
      )
      .sort(([a], [b]) => b.length - a.length);
    origins = { people, places };
    known.set(lexicon, origins);
  }
  return origins;
}

/** A person of the lexicon, or `null`. */
export function personOf(id: string, lexicon: LexiconData): PersonEntry | null {
  return originsOf(lexicon).people.get(id) ?? null;
}

/** The country or place that the first of the words name, or `null`. */
export function countryNamed(words: readonly (string | null)[], lexicon: LexiconData): string | null {
  const { places } = originsOf(lexicon);
  for (const one of words) {
    if (one === null) continue;
    const { folded } = fold(one);
    const found = places.find(([form]) => holds(folded, form));
    if (found !== undefined) return found[1];
  }
  return null;
}

/** The person whose whole name stands in the name of a publisher ("President Elena Marsh on Quill"), or `null`. */
export function personNamed(publisher: string | null, lexicon: LexiconData): PersonEntry | null {
  if (publisher === null) return null;
  const { folded } = fold(publisher);
  const names = ({ label, forms }: PersonEntry): readonly string[] => [
    label.en,
    ...formTexts(forms.en),
    ...formTexts(forms.zh),
  ];
  return (
    lexicon.person.find((one) =>
      names(one).some((name) => (name.includes(' ') || HAN.test(name)) && holds(folded, fold(name).folded)),
    ) ?? null
  );
}

const HAN = /\p{Script=Han}{3}/u;

/** Whether the words hold the form, in an alphabet as whole words. */
function holds(folded: string, form: string): boolean {
  const at = folded.indexOf(form);
  if (at < 0) return false;
  const isLetter = (character: string | undefined): boolean => /[a-z]/.test(character ?? '');
  return !(
    (isLetter(form[0]) && isLetter(folded[at - 1])) ||
    (isLetter(form.at(-1)) && isLetter(folded[at + form.length]))
  );
}
