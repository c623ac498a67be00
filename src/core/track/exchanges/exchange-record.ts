import type { Bound } from '../../read/values/bound.ts';
import type { TextId } from '../../text/text.ts';
import type { Mention } from '../input/mention.ts';

/** One source's version of a fact about an exchange. */
export interface FactVersion<Value> {
  readonly value: Value;
  /** `list`: the dossier's own list says so; `row`: a row of a table; `text`: a text. */
  readonly from: 'list' | 'row' | 'text';
  /** `null` for the dossier's own list, which is no source. */
  readonly mention: Mention | null;
}

/** A fact in every version. `value` is what all versions agree on; `null` where there is none or they differ. */
export interface ToldFact<Value> {
  readonly value: Value | null;
  /** Whether two versions cannot both hold. */
  readonly differs: boolean;
  readonly versions: readonly FactVersion<Value>[];
}

/** In how many of a side's accounts a formula stands: without that nothing follows from its standing in one. */
export interface FormulaRate {
  /** Whose accounts were counted. */
  readonly party: string;
  /** The accounts that have it, and all that were looked at, in order of their exchanges. */
  readonly stands: readonly TextId[];
  readonly of: readonly TextId[];
  /** The same among exchanges of the same channel (meeting and talks are one): 应约 belongs to calls. */
  readonly sameChannel: { readonly stands: number; readonly of: number };
}

/** Who asked, who accepted, or who led the agenda, in the words of one source. */
export interface InitiationVersion {
  /** A party, `mutual`, or `null` where the words name nobody. */
  readonly party: string | null;
  /** The words name the party. Otherwise it follows from a formula (应约 tells that the other side asked). */
  readonly explicit: boolean;
  /** The set words, such as 应约 or `at the request of`; for a cell of a table its column. */
  readonly formula: string;
  readonly from: 'row' | 'text';
  readonly mention: Mention;
  /** `null` where the source is no account of a party. */
  readonly rate: FormulaRate | null;
}

/** One of the three facts of how an exchange came about. They are never derived from each other. */
export interface Initiation {
  /** The party that all sources which name one name; `null` where none does or they differ. */
  readonly party: string | null;
  /** The party that all formulas point to; `null` where there is none or they differ. It is never put for `party`. */
  readonly implied: string | null;
  /**
   * `explicit`: a source names the party. `implied`: only formulas point to it. `contradicted`: sources name different
   * ones. `untold`: no source says.
   */
  readonly status: 'explicit' | 'implied' | 'contradicted' | 'untold';
  readonly versions: readonly InitiationVersion[];
}

/** Somebody whom sources name as taking part. */
export interface Participant {
  /** Id, or the name as written. */
  readonly person: string;
  /** By the lexicon; `null` where it does not know the person. */
  readonly party: string | null;
  readonly mentions: readonly Mention[];
}

/** Something that a side, or an outlet that carries its accounts, published about an exchange. */
export interface Publication {
  readonly text: TextId;
  /** Whose it is; of an outlet that elsewhere carries a party's full accounts, that party's. */
  readonly party: string | null;
  /** Whether the party is told by the header or follows from the outlet. */
  readonly partyFrom: 'header' | 'outlet' | 'both';
  readonly kind: 'flash' | 'full' | 'post' | 'briefing' | 'statement' | 'joint';
  readonly publisher: string | null;
  /** ISO 8601 with its offset where the source gives one. */
  readonly published: string | null;
  /** Such as `+08:00`; `null` where the source gives none. */
  readonly zone: string | null;
  /** The moment in UTC to the minute; `null` without a time of day and a zone. */
  readonly utc: string | null;
  /** Minutes behind the first publication whose moment is known; `null` where its own is not. */
  readonly lag: number | null;
  readonly url: string | null;
}

/** Facts about a place where sides met. What it may mean is nobody's to say here. */
export interface Venue {
  readonly place: string;
  /** The party in whose country it lies; `null` for a third country, or where the dossier does not know the place. */
  readonly host: string | null;
  /** Whether it lies in a third country; `null` where the dossier does not know the place. */
  readonly thirdCountry: boolean | null;
  /** How many earlier exchanges were at the same place, and the last of them. */
  readonly before: { readonly times: number; readonly last: string | null };
  /** Places of all earlier exchanges in person, with how often, in order of first use. */
  readonly previous: readonly { readonly place: string; readonly times: number }[];
}

/** Days from one contact to the next. An exchange of several days ends on its last one and begins on its first. */
export interface ContactGap {
  /** Id of the earlier exchange. */
  readonly since: string;
  readonly from: string;
  readonly to: string;
  /** Midnights between them, and the same with both end days counted. */
  readonly elapsed: number;
  readonly inclusive: number;
}

/** A contact between sides, with every source's version of its facts. */
export interface ExchangeRecord {
  readonly id: string;
  /** `list`: dossier.yaml; `row`: a table of contacts; `header`: only a text's header names it; `told`: only what texts tell. */
  readonly origin: 'list' | 'row' | 'header' | 'told';
  /** Whether it counts as a contact: one that only texts tell does where a party's own text or two sources tell it. */
  readonly counts: boolean;
  readonly parties: readonly string[];
  /** ISO day or two joined by a stroke; that of the list or the row if there is one, else what the texts agree on. */
  readonly date: string | null;
  readonly dates: ToldFact<string>;
  readonly channel: ToldFact<string>;
  readonly level: ToldFact<string>;
  readonly place: ToldFact<string>;
  /** ISO 8601, with its bound. */
  readonly duration: ToldFact<{ readonly iso: string; readonly minutes: number; readonly bound: Bound }>;
  /** Part of the day by each side's clock: two sides rarely have the same. */
  readonly partOfDay: ToldFact<string>;
  readonly participants: readonly Participant[];
  readonly requestedBy: Initiation;
  readonly acceptedBy: Initiation;
  readonly agendaLead: Initiation;
  /** In order of their moments; what has none comes last. */
  readonly publications: readonly Publication[];
  /** The first of each kind. They may be different sides', and neither alone tells who was first. */
  readonly firstFlash: TextId | null;
  readonly firstPost: TextId | null;
  readonly firstFull: TextId | null;
  /** `null` where no place is told. */
  readonly venue: Venue | null;
  /** One passage of every text and row that tells of it, in order of the day from which it was known. */
  readonly mentions: readonly Mention[];
  /** How many of them do not copy each other. */
  readonly sources: number;
  /** Since the last contact of any kind, and since the last of the same level; `null` without one. */
  readonly sinceAny: ContactGap | null;
  readonly sinceSameLevel: ContactGap | null;
}
