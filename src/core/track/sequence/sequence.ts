import type { Quote } from '../../evidence/quote.ts';
import type { EventRef } from './event-ref.ts';
import type { Lag } from './lag.ts';

/**
 * How an answer is known to be one. `reply`: a text says that it answers. `named`: the text of the answering side names
 * the action beside its own. `order`: it came after on the same issue, and nothing else is known.
 */
export const ANSWER_TELLINGS = ['reply', 'named', 'order'] as const;

/** One of them; the earlier in the list wins. */
export type AnswerTelling = (typeof ANSWER_TELLINGS)[number];

/** An act of one side and the nearest one of the other after it. An order in time; never a cause. */
export interface ActionReaction {
  readonly from: string;
  readonly to: string;
  readonly action: EventRef;
  readonly reaction: EventRef;
  /** `same`: they share an issue; `linked`: one's issue is part of the other's; `none`: only a text joins them. */
  readonly link: 'same' | 'linked' | 'none';
  /** The issues that join them, sorted. */
  readonly issues: readonly string[];
  readonly lag: Lag;
  readonly told: AnswerTelling;
  /** The passages by which the answer is told; empty where the order is all that is known. */
  readonly telling: readonly Quote[];
  /** Whether both are of one tendency, friendly or unfriendly. */
  readonly inKind: boolean;
}

/** How often one side's acts of one tendency were answered within the window. Counts of what the dossier tells. */
export interface Reciprocity {
  readonly from: string;
  readonly to: string;
  readonly tendency: 'friendly' | 'unfriendly';
  /** Acts of `from` towards `to` whose window had passed by the day of the tracking. */
  readonly n: number;
  readonly answeredInKind: number;
  readonly answeredOtherwise: number;
  /** Matched in kind on the same day: which came first is not told. */
  readonly sameDay: number;
  readonly unanswered: number;
  /** Acts whose window was still open, left out of `n`. */
  readonly open: number;
  /** Ids of the `n` acts, in order of day. */
  readonly events: readonly string[];
}

/** How long one side took to answer the other: an indicator, not a verdict on who leads. */
export interface ResponseLag {
  /** Who acted first. */
  readonly from: string;
  /** Who answered. */
  readonly to: string;
  /** Answers with a lag known to the day. */
  readonly n: number;
  /** Whole days, the middle value (the mean of the two middle ones where `n` is even). */
  readonly medianDays: number;
  readonly lags: readonly number[];
}

/** An event near an exchange. */
export interface Neighbour {
  readonly event: EventRef;
  /** `during`: within its days. `overlapping`: the event's days are too fuzzy to tell, or reach over an edge. */
  readonly side: 'before' | 'during' | 'overlapping' | 'after';
  /** Days from the exchange's nearest day; 0 and 0 during it. */
  readonly distance: Lag;
}

/** What stands around an exchange in time, counted from its own days. */
export interface Surroundings {
  readonly exchange: string;
  readonly day: string;
  readonly lastDay: string;
  /** Within the window, in order of time. */
  readonly neighbours: readonly Neighbour[];
  /** The exchanges before and after it, with the days between. */
  readonly previous: { readonly exchange: string; readonly days: number } | null;
  readonly next: { readonly exchange: string; readonly days: number } | null;
}

/** Somebody's asking for a contact or a visit, and what became of it. */
export interface ContactRequest {
  /** `null` where the words name nobody (应约). */
  readonly by: string | null;
  readonly to: string | null;
  readonly object: 'contact' | 'visit';
  /** How many requests the words tell; `null` where they do not count. */
  readonly times: number | null;
  /** `no-answer-told`: no text says anything; that is not the same as `ignored`, which a text says. */
  readonly outcome: 'answered' | 'ignored' | 'refused' | 'no-answer-told';
  /** The exchange that answered it. */
  readonly exchange: string | null;
  /** Every passage that tells it. */
  readonly evidence: readonly [Quote, ...Quote[]];
  readonly independent: number;
}

/** One side of a reversal. */
export interface ReversalSide {
  /** What `id` is of: an act upon a measure, an event, or a finding. */
  readonly of: 'act' | 'event' | 'finding';
  readonly id: string;
  /** What it is: the action on a measure (`impose`, `suspend`), the kind of an event, or `denied` and `confirmed`. */
  readonly kind: string;
  /** ISO day: that of the announcement, else that of taking effect. */
  readonly day: string;
  readonly evidence: Quote;
}

/** A policy of one side and the first act or words of the same side that go the other way. */
export interface Reversal {
  readonly actor: string;
  /**
   * `policy`: an act against an act. `words`: the later is only said, and the act stands: no change of policy.
   * `account`: denied before and confirmed now, or the other way round.
   */
  readonly type: 'policy' | 'words' | 'account';
  readonly direction: 'eased' | 'tightened' | 'confirmed' | 'denied';
  /** Sorted. */
  readonly issues: readonly string[];
  readonly earlier: ReversalSide;
  /** Further acts of the same direction between the two. */
  readonly between: readonly ReversalSide[];
  readonly later: ReversalSide;
  /** Whole days from `earlier` to `later`. */
  readonly days: number;
}

/** What came after what. Orders and counts, with no word on causes. */
export interface Sequence {
  /** The windows that were used, in days. */
  readonly windows: { readonly answer: number; readonly around: number };
  readonly pairs: readonly ActionReaction[];
  readonly reciprocity: readonly Reciprocity[];
  readonly responseLags: readonly ResponseLag[];
  readonly around: readonly Surroundings[];
  readonly requests: readonly ContactRequest[];
  readonly reversals: readonly Reversal[];
  /** Ids of events without a day, which no order can be told of. */
  readonly undated: readonly string[];
}
