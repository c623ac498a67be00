import type { TextId } from '../../text/text.ts';
import type { Mention } from '../input/mention.ts';

/** Words that a text quotes of somebody else. */
export interface QuotationNote {
  readonly words: string;
  readonly bracketed: string | null;
  /** `null` where the text does not tell whose words they are. */
  readonly speaker: string | null;
  readonly party: string | null;
  /**
   * `published`: of an account or another document, named as such. `spoken`: of a person or a side, who may have said it
   * anywhere. `imputed`: the narrator has a side say it of itself, as what it aims at.
   */
  readonly as: 'published' | 'spoken' | 'imputed' | null;
  readonly issues: readonly string[];
  readonly exchange: string | null;
  readonly mention: Mention;
}

/** What a side published itself, kept whole, for quotations to be looked for in it. */
export interface OwnText {
  readonly id: TextId;
  readonly parties: readonly string[];
  readonly language: 'en' | 'zh';
  readonly known: string | null;
  readonly exchange: string | null;
  readonly content: string;
  /** Issues that it says were not discussed, with the passage. */
  readonly excluded: ReadonlyMap<string, Mention>;
}
