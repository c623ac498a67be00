import type { Quote } from '../evidence/quote.ts';
import type { SpeechAct } from '../lexicon/entry.ts';
import type { BalanceValue, DiscrepancyValue, FormulationValue } from '../read/values.ts';
import type { TextId } from '../text/text.ts';

/** What a party's own account does with an issue. `unknown`: no full account of that party is loaded. */
export type AccountStatus = 'mentions' | 'excludes' | 'silent' | 'unknown';

/** Whose words give the party's view. `reported`: only another party's account says that it said so. */
export type PositionStatus = 'own' | 'reported' | 'none';

/** How the row reads across the parties. */
export type Verdict =
  | 'shared'
  | 'one-sided'
  | 'reported-only'
  | 'excluded'
  | 'divergent'
  | 'absent'
  | 'unknown';

/** A share of clauses with its 95% Wilson score interval; all three between 0 and 1. */
export interface Share {
  readonly clauses: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A speech act made on an issue, with its force and the words. */
export interface ActOnIssue {
  readonly act: SpeechAct;
  readonly strength: number;
  readonly negated: boolean;
  readonly party: string;
  readonly evidence: Quote;
}

/** What was searched before an account was called silent. */
export interface Search {
  readonly texts: readonly TextId[];
  /** Lexicon forms searched for, in the languages of those texts. */
  readonly forms: readonly string[];
  /** In how many of this party's `of` earlier accounts in the dossier the issue was brought up; `null` without any. */
  readonly past: { readonly mentioned: number; readonly of: number } | null;
}

/** One party's side of one issue. */
export interface Cell {
  readonly account: AccountStatus;
  readonly position: PositionStatus;
  readonly share: Share | null;
  /** 1 for the issue that this account brings up first; `null` where it does not. */
  readonly rank: number | null;
  readonly acts: readonly ActOnIssue[];
  /** For `mentions` and `excludes`: passages of the own account. */
  readonly evidence: readonly Quote[];
  /** Passages that give the party's view: of its own account for `own`, of the others' for `reported`. */
  readonly positionEvidence: readonly Quote[];
  /** Set where the account is silent. */
  readonly searched: Search | null;
}

/** One issue across the parties. */
export interface IssueRow {
  readonly issue: string;
  readonly verdict: Verdict;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Two accounts that disagree, with both passages. */
export interface Divergence {
  readonly id: string;
  readonly kind: 'act' | 'polarity' | 'number' | 'date' | 'duration' | 'place' | 'channel' | 'request';
  readonly issue: string | null;
  readonly sides: readonly { readonly party: string; readonly says: string; readonly evidence: Quote }[];
}

/**
 * Two statements of two accounts that answer to each other. `same`: one view, one act, the same issues and figures;
 * `entails`: one holds all that the other does and more; `partial`: one view, in part; `different`: each side's own
 * view of one thing; `opposite`: one accepts, brings up or affirms what the other refuses, excludes or denies.
 */
export interface Alignment {
  readonly type: 'same' | 'entails' | 'partial' | 'different' | 'opposite';
  /** 0 to 1, a sum of shares as `alignments.ts` says, and no probability. */
  readonly score: number;
  /** What holds the two together: at least two of `issues`, `holders`, `act`, `formulation`, `figure`. */
  readonly why: readonly string[];
  readonly issues: readonly string[];
  readonly sides: readonly { readonly party: string; readonly evidence: Quote }[];
}

/** One party's wording of a set phrase, held against the lexicon's. */
export interface PhraseWording {
  /** The words of the phrase, without the rest of the sentence. */
  readonly evidence: Quote;
  readonly match: FormulationValue['match'];
  /** Words of the phrase that the account leaves out. */
  readonly dropped: readonly string[];
  /** Words that the account puts in. */
  readonly added: readonly string[];
}

/** One set phrase with every party's use of it, or its absence. */
export interface FormulationRow {
  readonly formulation: string;
  readonly class: string;
  readonly valence: number;
  /** Phrases that look alike and are not the same, where another party's account uses them. */
  readonly contrasts: readonly string[];
  /** The whole sentences, by party. */
  readonly uses: Readonly<Record<string, readonly Quote[]>>;
  /** How each party words it, one for each place. */
  readonly wordings: Readonly<Record<string, readonly PhraseWording[]>>;
}

/** A place where one account does not agree with itself, every version quoted and none chosen. */
export interface InsideDiscrepancy {
  readonly discrepancy: DiscrepancyValue['discrepancy'];
  readonly class: DiscrepancyValue['class'];
  readonly versions: DiscrepancyValue['versions'];
  readonly computed: DiscrepancyValue['computed'];
  /** One for each version, in the same order. */
  readonly evidence: readonly Quote[];
}

/** What one account shows by itself: where it does not agree with itself, and how its own words judge the parties. */
export interface InsideAccount {
  readonly party: string;
  readonly text: TextId;
  readonly discrepancies: readonly InsideDiscrepancy[];
  /** To be told wherever the account is cited; `null` where its narrator judges no party. */
  readonly balance: {
    readonly parties: BalanceValue['parties'];
    readonly tilt: string | null;
    readonly n: number;
    readonly evidence: readonly Quote[];
  } | null;
}

/** One side's version of an exchange fact. */
export interface Version<Value> {
  readonly party: string;
  readonly value: Value;
  readonly evidence: Quote;
}

/** The exchange as its accounts record it. Plain values stand where the versions agree; `null` where none or they differ. */
export interface ExchangeCard {
  readonly id: string;
  readonly parties: readonly string[];
  /** ISO date, or EDTF: an interval of two days, or without the year that nobody states (`XXXX-06-05`). */
  readonly date: string | null;
  /** `given` where the command line or the dossier supplied the date rather than an account. */
  readonly dateBasis: 'stated' | 'given' | null;
  readonly partOfDay: readonly Version<string>[];
  readonly channel: string | null;
  /** `given` where the dossier supplied the channel because the accounts state none or differ. */
  readonly channelBasis: 'stated' | 'given' | null;
  readonly place: string | null;
  readonly placeBasis: 'stated' | 'given' | null;
  readonly duration: {
    readonly iso: string;
    readonly minutes: number;
    readonly bound: string;
    readonly party: string;
  } | null;
  readonly requestedBy: string | null;
  readonly request: readonly Version<{
    readonly requestedBy: string | null;
    readonly explicit: boolean;
    readonly formula: string;
  }>[];
  readonly acceptance: readonly Version<{ readonly acceptedBy: string | null; readonly formula: string }>[];
  readonly participants: readonly Version<readonly string[]>[];
  readonly publications: readonly {
    readonly text: TextId;
    readonly party: string | null;
    readonly kind: string;
    readonly publisher: string | null;
    readonly published: string | null;
  }[];
  /** Days since the latest earlier exchange that the dossier knows; `null` without one. */
  readonly sincePrevious: {
    readonly exchange: string;
    readonly date: string;
    readonly elapsed: number;
    readonly inclusive: number;
  } | null;
  /** Every stated duration, with its bound. */
  readonly durations: readonly Version<{
    readonly iso: string;
    readonly minutes: number;
    readonly bound: string;
  }>[];
  /** Every side's version of every field, so that nothing is chosen in silence. */
  readonly versions: Readonly<Record<'date' | 'channel' | 'place' | 'duration', readonly Version<string>[]>>;
}

/** A sentence that no issue covers. */
export interface UntaggedSentence {
  readonly party: string;
  readonly evidence: Quote;
}

/** A phrase that an account brings up as a topic, that no issue covers and that could become one. */
export interface IssueCandidate {
  readonly phrase: string;
  readonly language: 'en' | 'zh';
  readonly party: string;
  readonly evidence: readonly Quote[];
}

/** Two or more accounts of one exchange, held against each other. */
export interface Comparison {
  readonly exchange: ExchangeCard;
  readonly issues: readonly IssueRow[];
  readonly divergences: readonly Divergence[];
  readonly alignments: readonly Alignment[];
  readonly formulations: readonly FormulationRow[];
  /** One for each account, in the order of `accounts`. */
  readonly inside: readonly InsideAccount[];
  readonly untagged: {
    readonly sentences: readonly UntaggedSentence[];
    readonly candidates: readonly IssueCandidate[];
  };
  /** The accounts compared, so that a count of clauses can be checked. */
  readonly accounts: readonly {
    readonly text: TextId;
    readonly party: string;
    readonly sha256: string;
    readonly language: string | null;
    readonly script: string;
    readonly clauses: number;
  }[];
}
