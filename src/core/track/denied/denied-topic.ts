import type { Mention } from '../input/mention.ts';

/** An issue that the other side's own text about the exchange brings up all the same. */
export interface ContraryMention {
  readonly party: string;
  readonly mention: Mention;
}

/**
 * An issue that somebody says was not discussed: a fact about what was said, and no mention of the issue. It counts
 * neither as attention nor as silence.
 */
export interface DeniedTopic {
  readonly issue: string;
  /** Whose word it is; `null` where it is no party's. */
  readonly party: string | null;
  /** Ids of those who say so: speakers, the party of a text of its own, `narrator` for another text itself. Sorted. */
  readonly by: readonly [string, ...string[]];
  /** The contact of which it is said; `null` where the text is about none of the dossier. */
  readonly exchange: string | null;
  /** Every passage that says so, in order of day known. */
  readonly mentions: readonly [Mention, ...Mention[]];
  readonly independent: number;
  /** The first passage of each other side's own texts about the contact that bring the issue up. */
  readonly contrary: readonly ContraryMention[];
  /** How many own texts of other sides about the contact were gone through for it. With 0 nothing follows from `contrary`. */
  readonly searched: number;
}
