import type { Alignment, Divergence, PhraseWording, Share, Verdict } from '../../compare/comparison.ts';
import type { Bound } from '../../read/values.ts';
import type { Sweep } from '../document.ts';
import type { InsideWording } from './inside-wording.ts';

/** All words of a brief in one language. A missing sentence is a type error in the language that lacks it. */
export interface Wording {
  /** The BCP 47 tag. */
  readonly tag: 'en' | 'zh-Hans' | 'zh-Hant';
  readonly openQuote: string;
  readonly closeQuote: string;
  /** Stands between two sentences of a paragraph. */
  readonly betweenSentences: string;
  list(items: readonly string[]): string;
  date(iso: string): string;
  duration(minutes: number, bound: Bound): string;

  title(parties: readonly string[], channel: string, date: string | null): string;
  readonly subtitle: string;
  readonly channel: Readonly<Record<string, string>>;
  readonly partOfDay: Readonly<Record<string, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly family: Readonly<Record<string, string>>;
  readonly divergence: Readonly<Record<Divergence['kind'], string>>;
  readonly headings: Readonly<
    Record<
      | 'glance'
      | 'card'
      | 'matrix'
      | 'shared'
      | 'oneSided'
      | 'reported'
      | 'differ'
      | 'pairs'
      | 'excluded'
      | 'phrases'
      | 'inside'
      | 'silences'
      | 'remainder'
      | 'sources'
      | 'evidence'
      | 'texts',
      string
    >
  >;
  readonly fact: Readonly<
    Record<
      | 'date'
      | 'channel'
      | 'place'
      | 'duration'
      | 'request'
      | 'acceptance'
      | 'participants'
      | 'gap'
      | 'partOfDay',
      string
    >
  >;

  /** A value and the accounts that state it. */
  readonly stated: (value: string, parties: readonly string[]) => string;
  /** A value that nobody states: the command line or the dossier gave it. */
  readonly given: (value: string) => string;
  readonly requestExplicit: (party: string, by: string) => string;
  readonly requestImplied: (party: string, by: string | null) => string;
  readonly requestMutual: (party: string) => string;
  readonly acceptanceStated: (party: string, by: string | null) => string;
  readonly gap: (elapsed: number, inclusive: number, date: string) => string;

  readonly glanceShared: (count: number, issues: readonly string[]) => string;
  readonly glanceOneSided: (party: string, count: number, issues: readonly string[]) => string;
  readonly glanceReported: (count: number, issues: readonly string[]) => string;
  readonly glanceExcluded: (party: string, issues: readonly string[]) => string;

  readonly cellSaid: (share: Share) => string;
  readonly cellReports: (other: string) => string;
  readonly cellExcluded: string;
  readonly cellSilent: string;
  readonly cellUnknown: string;
  readonly legend: string;

  readonly onlyOneSays: (party: string, clauses: number, of: number) => string;
  readonly sharedSays: (party: string, clauses: number, of: number) => string;
  readonly reportedSays: (party: string, teller: string) => string;
  readonly excludes: (party: string) => string;
  /** What an account does, where that is the difference. */
  readonly does: Readonly<Record<string, string>>;
  readonly differSays: (party: string, says: string) => string;
  /** How two statements stand to each other. */
  readonly pairType: Readonly<Record<Alignment['type'], string>>;
  /** What holds two statements together: names of `Alignment['why']`. */
  readonly pairWhy: Readonly<Record<string, string>>;
  readonly heldBy: (why: readonly string[]) => string;
  readonly pairsNote: string;
  readonly morePairs: (count: number) => string;
  readonly phraseUsed: (party: string) => string;
  /** How a wording departs from the set phrase. */
  readonly phraseDeparts: (party: string, wording: Pick<PhraseWording, 'dropped' | 'added'>) => string;
  /** Another phrase that looks alike, and who uses it. */
  readonly phraseContrast: (phrase: string, party: string) => string;
  readonly inside: InsideWording;
  readonly silent: (party: string, issue: string) => string;
  readonly silentPast: (party: string, mentioned: number, of: number) => string;
  readonly noPast: string;
  readonly remainderNote: (count: number) => string;
  readonly candidates: (phrases: readonly string[]) => string;
  readonly shareNote: string;
  readonly searchedForms: (texts: readonly string[], count: number) => string;
  /** A count over everything that was known. */
  readonly sweep: (sweep: Sweep) => string;
  readonly account: (party: string) => string;
  readonly published: (date: string) => string;
  readonly sourceLength: (characters: number, clauses: number) => string;
  readonly madeBy: (program: string, lexicon: string) => string;
  readonly invented: string;
}
