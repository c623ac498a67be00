import type { Bound } from '../../read/values/bound.ts';
import type { Mention } from '../input/mention.ts';
import type { TrackedText } from '../input/tracked-text.ts';

/** What is kept of a text that may be about an exchange: its header, and what it says of the exchange itself. */
export interface ExchangeNote {
  readonly source: SourceNote;
  /** The first statement of each fact: a text states each fact of its exchange once. */
  readonly date: Noted<string> | null;
  readonly channel: Noted<string> | null;
  readonly place: Noted<{ readonly id: string; readonly name: string }> | null;
  readonly duration: Noted<{ readonly iso: string; readonly minutes: number; readonly bound: Bound }> | null;
  readonly partOfDay: Noted<string> | null;
  readonly participants: readonly Noted<readonly string[]>[];
  readonly requests: readonly InitiationNote[];
  readonly acceptances: readonly InitiationNote[];
  readonly agendaLeads: readonly InitiationNote[];
  readonly contacts: readonly ContactNote[];
  readonly statedGaps: readonly Noted<{ readonly days: number; readonly asWritten: string }>[];
}

/** The header of a text, without its words. */
export type SourceNote = Pick<
  TrackedText,
  | 'id'
  | 'kind'
  | 'party'
  | 'parties'
  | 'publisher'
  | 'title'
  | 'url'
  | 'exchange'
  | 'published'
  | 'language'
  | 'group'
>;

/** A value with the passage that says so. */
export interface Noted<Value> {
  readonly value: Value;
  readonly mention: Mention;
}

/** Who asked, accepted or led, by one passage. */
export interface InitiationNote {
  readonly party: string | null;
  readonly explicit: boolean;
  readonly formula: string;
  readonly mention: Mention;
}

/** How a contact took place, as far as who met whom and how can be told by its day. */
export type ContactClass = 'remote' | 'in-person' | 'letter';

/** A contact between sides that a passage tells as past. */
export interface ContactNote {
  /** ISO day, two joined by a stroke, or a month; `null` where the passage gives none of these. */
  readonly date: string | null;
  /** Whether it is the passage in which the text tells the contact that it is about. */
  readonly isOwn: boolean;
  readonly class: ContactClass;
  readonly parties: readonly string[];
  /** Persons named in the passage, by id. */
  readonly persons: readonly string[];
  readonly mention: Mention;
}
