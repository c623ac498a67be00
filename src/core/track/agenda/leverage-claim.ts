import type { Mention } from '../input/mention.ts';

/** Words that say that somebody depends on somebody for something, or has it as a means of pressure. A claim, no fact. */
export interface LeverageClaim {
  readonly says: 'depends' | 'leverage';
  /** The issue that the asset is; `null` where the lexicon knows none. */
  readonly asset: string | null;
  /** The asset as written. */
  readonly assetAsWritten: string;
  /** The party that has it, and the one that needs it; `null` where the words name none. */
  readonly holder: string | null;
  readonly dependent: string | null;
  /** Who in the dependent's country, as written, such as 汽车业; `null` where none is named. */
  readonly sector: string | null;
  /** The share as written, such as 九成以上; `null` without one: no share is ever worked out. */
  readonly share: string | null;
  /** Whom the words give as source: a person, an organisation; `narrator` for the text itself. */
  readonly by: string;
  readonly cue: string;
  readonly mention: Mention;
}
