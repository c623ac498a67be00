import type { Mention } from '../input/mention.ts';

/** What an actor at home wants of an issue. */
export const HOME_DIRECTIONS = ['supports', 'opposes', 'conditions'] as const;

/** One of them. */
export type HomeDirection = (typeof HOME_DIRECTIONS)[number];

/** What kind of actor, by the words that introduce it. */
export const HOME_KINDS = [
  'legislator',
  'opposition',
  'party',
  'legislature',
  'industry',
  'company',
  'union',
  'court',
  'agency',
  'region',
  'university',
  'other',
] as const;

/** One of them. */
export type HomeKind = (typeof HOME_KINDS)[number];

/** A passage in which an actor at home says, or is said, to want something of an issue. */
export interface HomePosition {
  readonly direction: HomeDirection;
  readonly issues: readonly string[];
  /** The word that tells the direction, as written. */
  readonly cue: string;
  /** `own`: the actor's words. `reported`: somebody else says so of it. */
  readonly voice: 'own' | 'reported';
  readonly mention: Mention;
}

/** A say in the outcome that words give an actor: it can stop it, has to agree, or is to decide. */
export interface HomeSay {
  readonly say: 'ratifies' | 'vetoes' | 'decides';
  readonly cue: string;
  readonly mention: Mention;
}

/**
 * Somebody at home with a stake in the outcome (Putnam 1988), who speaks neither as head nor for the government. A map
 * of who wants what; how large a win-set is cannot be told from words.
 */
export interface HomeActor {
  /** Id of the lexicon, or the name as written. */
  readonly actor: string;
  /** Whose home. */
  readonly party: string;
  readonly kind: HomeKind;
  /** The role as first written; `null` where none is. */
  readonly role: string | null;
  /** In order of day known. */
  readonly positions: readonly HomePosition[];
  readonly says: readonly HomeSay[];
}
