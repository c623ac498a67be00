import type { Quote } from '../../evidence/quote.ts';

/**
 * A figure with what it was taken from. `null` where n is too small to say anything: then it is not measurable.
 */
export interface Measured {
  readonly value: number | null;
  readonly n: number;
  /** The least n for which a value is given. */
  readonly least: number;
}

/** Who first brings up an issue within one account, by that account's own telling. */
export interface RaisedFirst {
  readonly exchange: string;
  readonly issue: string;
  readonly accounts: readonly {
    readonly account: string;
    /** Whose account. */
    readonly party: string;
    /** Parties whose view its first mention gives; several where both are told to; empty where nobody is. */
    readonly by: readonly string[];
    readonly evidence: Quote;
  }[];
}

/** Indicators of one party. None of them tells who leads, and they are never added up. */
export interface PartyIndicators {
  readonly party: string;
  /** Share of the issues of its own accounts that it brings up itself, and of the other sides' accounts. */
  readonly raisesInOwn: Measured;
  readonly raisesInOthers: Measured;
  /** Share of the other side's issues that its accounts take up, over all exchanges with both accounts. */
  readonly echoes: Measured;
  /** The same for the last exchange with both accounts. */
  readonly echoesLast: Measured & { readonly exchange: string | null };
  /** Median days until it answered acts of the other side. */
  readonly responseLag: Measured;
  /** Requests for a contact that it made, and how many of these sources tell to have been ignored or refused. */
  readonly requests: { readonly n: number; readonly ignored: number; readonly refused: number };
}

/** Who brings up what, who takes up whose issues, how fast, and whose requests stay without an answer. */
export interface AgendaIndicators {
  /** In the dossier's order. */
  readonly parties: readonly PartyIndicators[];
  /** In order of exchange, then of issue. */
  readonly raisedFirst: readonly RaisedFirst[];
}
