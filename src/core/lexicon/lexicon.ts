import type {
  CueEntry,
  FormulationEntry,
  IssueEntry,
  LadderEntry,
  OrganisationEntry,
  OutletEntry,
  PartyEntry,
  PersonEntry,
  PlaceEntry,
  TitleEntry,
  VerbEntry,
} from './entry.ts';

/** All entries of a lexicon, by kind. Data only: built in, with a user's additions after them. */
export interface LexiconData {
  readonly issue: readonly IssueEntry[];
  readonly verb: readonly VerbEntry[];
  readonly formulation: readonly FormulationEntry[];
  readonly party: readonly PartyEntry[];
  readonly person: readonly PersonEntry[];
  readonly outlet: readonly OutletEntry[];
  readonly organisation: readonly OrganisationEntry[];
  readonly place: readonly PlaceEntry[];
  readonly title: readonly TitleEntry[];
  readonly cue: readonly CueEntry[];
  readonly ladder: readonly LadderEntry[];
}

/** A kind of entry. */
export type EntryKind = keyof LexiconData;

/** The entry type of each kind. */
export type EntryOf<Kind extends EntryKind> = LexiconData[Kind][number];

/** Kinds that compete for the same characters: within a layer the longest form wins. */
export type Layer = 'name' | 'issue' | 'verb' | 'formulation' | 'title' | 'cue';

/** One form of one entry found in a text. Offsets are into the source text. */
export interface Hit<Kind extends EntryKind = EntryKind> {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly entry: EntryOf<Kind>;
  readonly language: 'en' | 'zh';
  /** The lexicon's form that matched, as the lexicon writes it. */
  readonly form: string;
  /** For a party: how it is named. A metonym may be the place; an abbreviation stands in compounds only. */
  readonly role?: 'name' | 'side' | 'abbreviation' | 'demonym' | 'metonym';
}

/** A compiled lexicon: entries by kind and id, and one scan that finds all forms in one pass. */
export interface Lexicon {
  readonly version: string;
  readonly data: LexiconData;
  get<Kind extends EntryKind>(kind: Kind, id: string): EntryOf<Kind> | undefined;
}
