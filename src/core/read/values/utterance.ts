import type { SpeechAct } from '../../lexicon/entry.ts';

/** Words of the text, with where they stand in it. */
export interface Quoted {
  readonly asWritten: string;
  /** Offsets into the extracted text, without the quotation marks. */
  readonly start: number;
  readonly end: number;
  /** The same words in another language, in brackets right behind; quotation marks prove no wording. `null` without. */
  readonly version: { readonly asWritten: string; readonly start: number; readonly end: number } | null;
}

/**
 * What kind of source speaks. `party`: a side as such. `expert`: a named person who speaks for no government now.
 * `anonymous`: somebody unnamed who is no official. `unattributed`: the grammar names nobody.
 */
export type SourceClass =
  | 'party'
  | 'official-named'
  | 'official-unnamed'
  | 'expert'
  | 'press'
  | 'anonymous'
  | 'unattributed';

/**
 * How a source holds what it passes on or says, simplified from FactBank: as a fact, as likely, as possible, as no
 * fact, or without saying (a wish, a demand, the words of another).
 */
export type Factuality = 'asserted' | 'probable' | 'possible' | 'denied' | 'not-committed';

/** Who said what, how strongly, through whom. */
export interface UtteranceValue {
  readonly speaker: string;
  readonly speakerAsWritten: string;
  /** Ids of those who are named beside the speaker as saying it too: "Holm and Berg said". */
  readonly beside?: readonly string[];
  readonly party: string | null;
  /** The role as written, with 前, 曾任 or "former" where the text has it. */
  readonly role: string | null;
  /** Whether the role was held when the text was written; `null` where the words do not tell. */
  readonly roleTime: 'current' | 'former' | null;
  /** The organisation of the speaker, as written here or where the text first names the speaker. */
  readonly affiliation: string | null;
  readonly sourceClass: SourceClass;
  /** 0 where nobody answers for the words, so that they count for nobody; else 1. */
  readonly weight: 0 | 1;
  readonly holders: readonly string[];
  readonly cue: string | null;
  readonly act: SpeechAct;
  readonly strength: number;
  readonly negated: boolean;
  readonly mode: 'direct' | 'indirect' | 'mixed';
  /** `narrated`: nobody is reported; the text itself demands or predicts. */
  readonly subject: 'explicit' | 'carried' | 'narrated';
  readonly chain: readonly string[];
  /** Every source from the text itself to the speaker, outermost first, and how each holds the words. */
  readonly levels: readonly { readonly id: string; readonly factuality: Factuality }[];
  /** The outlet through which the words reach the reader, where this paragraph names one. */
  readonly outlet: string | null;
  /** The words said, as they stand. */
  readonly said: string;
  /** The exact words within quotation marks that the speaker is said to have said. */
  readonly quoted: readonly Quoted[];
  /** Words that make what is said less certain, as written. */
  readonly hedges: readonly string[];
  /** Whether the main clause of what is said is negated. */
  readonly polarity: 'positive' | 'negative';
  /** What ends or should end a state that the words take for given: 不再, "no longer". By which force. */
  readonly cessation: 'deontic' | 'epistemic' | 'none' | null;
  /** What the words answer to a question of fact; having nothing to say is no denial. */
  readonly response: 'confirmed' | 'denied' | 'no-information' | 'declined' | null;
  readonly issues: readonly string[];
  /** How the words judge the talks or the relationship; `null` where they do not. */
  readonly stance: 'optimistic' | 'pessimistic' | 'mixed' | null;
  /** Parties that the words blame or praise. */
  readonly target: readonly { readonly party: string; readonly stance: 'critical' | 'supportive' }[];
}
