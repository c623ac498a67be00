import type { Act } from './words.ts';

/** A verb of a Chinese sentence that names the measure and what is done to it; `cue` is a word that it needs. */
export interface StateAct {
  readonly cue: RegExp;
  readonly pattern: RegExp;
  /** The id of a `measure-kind` without its prefix. */
  readonly kind: string;
  readonly act: Act;
  /** Names are put on it. */
  readonly isList?: boolean;
  /** A rule for those of a party who are named, in a sentence without whoever made it. */
  readonly isRule?: boolean;
}
