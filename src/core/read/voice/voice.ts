import type { SpeechAct } from '../../lexicon/entry.ts';
import type { Span } from '../../text/span.ts';
import type { ActedSentence } from '../actors/actors-of.ts';

/** Somebody who says or holds something. */
export interface Speaker {
  /** `per:`, `side:` (with the party in lower case: `side:cn`, `side:both`), `org:`, `out:`, `anon:`, `src:unattributed`, or `doc:` for a text itself. */
  readonly id: string;
  /** The party spoken for, such as `CN`; `null` where the speaker speaks for none. */
  readonly party: string | null;
  readonly asWritten: string;
  /** Where the speaker is named; `null` for the narrator. */
  readonly span: Span | null;
  readonly role: string | null;
  /** Ids of those who are named beside the speaker as saying it too: "Holm and Berg said". */
  readonly beside?: readonly string[];
  /** The roles that the text writes here beside the name, with whether they are held now. */
  readonly roles?: readonly (Span & { readonly time: 'current' | 'former' | null })[];
}

/**
 * A stretch of text and whose view it gives. Voices tile the body: every stretch has one, if only the
 * narrator's. `holders` are the parties whose view it is: one, several for 双方, none for a press narrator.
 */
export interface Voice extends Span {
  readonly speaker: Speaker;
  readonly holders: readonly string[];
  /** Carriers between the narrator and the speaker, outermost first: Bloomberg citing an official. */
  readonly chain: readonly Speaker[];
  /** The word that says so; `null` where the voice is carried on or is the narrator's. */
  readonly cue: (Span & { readonly verb: string; readonly asWritten: string }) | null;
  /** What is said, without speaker and verb. */
  readonly content: Span;
  readonly act: SpeechAct;
  readonly strength: number;
  readonly negated: boolean;
  /** `explicit`: named in this clause. `carried`: the subject is dropped and goes on. `narrator`: nobody is named. */
  readonly mode: 'explicit' | 'carried' | 'narrator';
  /** `direct` where the content stands in quotation marks, `mixed` where part of it does. */
  readonly quotation: 'direct' | 'indirect' | 'mixed';
}

/** The voices of a text, in text order. */
export interface VoiceMap {
  readonly voices: readonly Voice[];
  /** Who is named in each sentence of the body: what the voices were found from. */
  readonly named: readonly ActedSentence[];
  /** The voice that covers `offset`, or `null` outside the body. */
  at(offset: number): Voice | null;
}
