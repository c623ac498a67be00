import type { Quote } from '../../evidence/quote.ts';
import type { Mention } from '../input/mention.ts';
import type { AccountCount } from './account.ts';

/** One use of a set phrase in an account, with what its wording leaves out or puts in. */
export interface FormulationUse {
  readonly account: string;
  readonly day: string | null;
  readonly match: 'exact' | 'elided' | 'altered';
  /** Words of the phrase that the text leaves out, and words of the text that the phrase does not have. */
  readonly dropped: readonly string[];
  readonly added: readonly string[];
  /** Its step on a ladder of the lexicon; a convention of readers. */
  readonly ladder: { readonly id: string; readonly rung: number; readonly of: number } | null;
  /** Parties whose words it is; an account may put it into the mouth of the other side. */
  readonly holders: readonly string[];
  readonly evidence: Quote;
}

/** A set phrase in the accounts of one party. Counted are accounts that have it in the party's own words or nobody's. */
export interface FormulationOfParty extends AccountCount {
  /** Days of the first and the last account that has it. */
  readonly first: string | null;
  readonly last: string | null;
  /** In order of day; those that give it as the words of the other side are among them and not counted. */
  readonly uses: readonly FormulationUse[];
  /** In the party's other texts (posts, statements), which are not counted. */
  readonly elsewhere: readonly Mention[];
}

/** A set phrase over time. */
export interface FormulationHistory {
  readonly formulation: string;
  readonly class: string;
  readonly valence: number;
  /** Parties with an account or another text that has it, in the dossier's order. */
  readonly parties: readonly FormulationOfParty[];
}
