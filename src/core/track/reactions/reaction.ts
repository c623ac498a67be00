import type { SourceClass } from '../../read/values/utterance.ts';
import type { Mention } from '../input/mention.ts';

/** How somebody judges the talks or the relationship, or a party. One of them for each target, never for a person. */
export interface ReactionStance {
  /** `talks` (the talks, what they agreed, the relationship) or the code of a party. */
  readonly target: string;
  readonly stance: 'optimistic' | 'pessimistic' | 'mixed' | 'critical' | 'supportive';
}

/** What one speaker said in one passage about an exchange or the relationship. */
export interface Reaction {
  /** Id of the finding. */
  readonly id: string;
  readonly speaker: string;
  readonly speakerAsWritten: string;
  readonly sourceClass: SourceClass;
  /** False where nobody answers for the words; such are listed and not counted. */
  readonly counts: boolean;
  /** Where the speaker is from: a party or another country as the lexicon names it; `null` where the words do not tell. */
  readonly country: string | null;
  /** Id of the outlet that brought it, where the text or its paragraph names one. */
  readonly outlet: string | null;
  /** Id of the exchange that the text is about, else the last one before the day; `null` where there is none. */
  readonly exchange: string | null;
  readonly day: string | null;
  /** What is said, as it stands. */
  readonly said: string;
  readonly stances: readonly [ReactionStance, ...ReactionStance[]];
  readonly issues: readonly string[];
  /** Every passage that brings it, the first known first; reprints are among them and count once. */
  readonly mentions: readonly [Mention, ...Mention[]];
}

/** How stances towards one target are spread among one kind of speakers. */
export interface StanceDistribution {
  readonly target: string;
  /** Of reactions that count, each source once. */
  readonly n: number;
  /** Different speakers among them; speakers never stand for their country. */
  readonly speakers: number;
  readonly byStance: Readonly<Record<string, number>>;
  /** Ids of the reactions. */
  readonly reactions: readonly string[];
}

/** Who said what about the exchanges and the relationship. */
export interface Reactions {
  /** In order of day. */
  readonly reactions: readonly Reaction[];
  readonly byClass: readonly (StanceDistribution & { readonly sourceClass: SourceClass })[];
  readonly byCountry: readonly (StanceDistribution & { readonly country: string | null })[];
  readonly byExchange: readonly (StanceDistribution & { readonly exchange: string | null })[];
}
