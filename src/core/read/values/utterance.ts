import type { SpeechAct } from '../../lexicon/entry.ts';

/** Who said what, how strongly, through whom. */
export interface UtteranceValue {
  readonly speaker: string;
  readonly speakerAsWritten: string;
  readonly party: string | null;
  readonly role: string | null;
  readonly holders: readonly string[];
  readonly cue: string | null;
  readonly act: SpeechAct;
  readonly strength: number;
  readonly negated: boolean;
  readonly mode: 'direct' | 'indirect' | 'mixed';
  readonly subject: 'explicit' | 'carried';
  readonly chain: readonly string[];
  /** The words said, as they stand. */
  readonly said: string;
  readonly issues: readonly string[];
  /** How the words judge the talks or the relationship; `null` where they do not. */
  readonly stance: 'optimistic' | 'pessimistic' | 'mixed' | null;
}
