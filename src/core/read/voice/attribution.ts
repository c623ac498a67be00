import type { VerbEntry } from '../../lexicon/entry.ts';
import type { Actor } from '../actors/actor.ts';

/** A verb of saying in a sentence, at local offsets. */
export interface VerbToken {
  readonly start: number;
  readonly end: number;
  readonly entry: VerbEntry;
}

/**
 * A clause of saying as grammar finds it: who, by which word, and where the words begin. Whether it opens a new
 * voice or goes on with the one before is decided with the sentences around it.
 */
export interface Attribution {
  /** Where the segment begins: at the speaker, or at the word of saying where the speaker is dropped. */
  readonly start: number;
  readonly subject: Actor | null;
  /** `dropped`: goes on from before. `agentless`: the grammar names nobody. `following`: the next subject speaks. */
  readonly kind: 'named' | 'dropped' | 'agentless' | 'following';
  /** Who passes the words on, outermost first. */
  readonly carriers: readonly Actor[];
  readonly cue: { readonly start: number; readonly end: number; readonly verb: string };
  readonly entry: Pick<VerbEntry, 'act' | 'strength' | 'takes'>;
  /** Act and strength of a verb that stands right inside the words: "said he hoped". */
  readonly refined: Pick<VerbEntry, 'act' | 'strength'> | null;
  readonly negated: boolean;
  /** Where the words begin; for `after` where the words that stand before the speaker begin. */
  readonly content: number;
  readonly position: 'before' | 'after';
  /** Where the words end at the latest; what follows is not the speaker's. */
  readonly until?: number;
  /** What talks were about, where it stands before their verb. */
  readonly topic?: { readonly start: number; readonly end: number };
  /** Where the words go on behind a speaker named in their midst: “…,” she said, “…”. */
  readonly resumes?: number;
  /** Marked as another speaker's turn: 则, "for her part", "while". */
  readonly contrast: boolean;
  /** Two speakers named side by side: "China and the United States agreed". */
  readonly companions: readonly Actor[];
  /**
   * `silence`: tells that nothing was said. `noted`: only takes note of another's view. In neither is what follows
   * the view of the subject.
   */
  readonly withheld?: 'silence' | 'noted';
}
