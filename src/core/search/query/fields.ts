/** The fields of a query, with what each asks for. */
export const FIELDS = {
  party: 'whose text it is',
  kind: 'what kind of text it is',
  lang: 'the language of the text, or its script',
  publisher: 'who published it, or a part of the name',
  exchange: 'the exchange that it is about',
  text: 'the id of the text',
  after: 'published on this day, month or year, or later',
  before: 'published before this day, month or year',
  on: 'published on this day, or in this month or year',
  issue: 'an issue that the sentence brings up',
  speaker: 'who speaks in the sentence',
  holder: 'whose view the sentence gives',
  mention: 'who or what is named in the sentence',
  found: 'a kind of finding in the sentence',
  formulation: 'a set phrase in the sentence',
} as const;

/** The name of a field. */
export type FieldName = keyof typeof FIELDS;

/** The names of all fields. */
export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];
