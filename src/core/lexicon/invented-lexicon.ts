import type { Entry, Form, Forms, PartyEntry } from './entry.ts';
import type { LexiconData } from './lexicon.ts';

/** A lexicon without entries, to which a test adds what it needs. */
export const EMPTY_LEXICON: LexiconData = {
  issue: [],
  verb: [],
  formulation: [],
  party: [],
  person: [],
  outlet: [],
  organisation: [],
  place: [],
  title: [],
  cue: [],
  ladder: [],
};

/** The fields that every entry has. */
export function entry(id: string, en: Forms, zh: Forms): Entry {
  return { id, label: { en: id, 'zh-Hans': id, 'zh-Hant': id }, forms: { en, zh } };
}

/** An invented state with a one-character abbreviation. */
export function state(
  id: string,
  en: readonly (string | Form)[],
  zh: readonly (string | Form)[],
  short: string | Form,
): PartyEntry {
  return { ...entry(id, en, zh), abbreviations: [short], demonyms: [], metonyms: { en: [], zh: [] } };
}
