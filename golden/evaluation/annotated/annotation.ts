import type { SourceFacts } from '../../../src/core/read/context.ts';
import type { RecordValue, UtteranceValue } from '../../../src/core/read/values.ts';
import type { AnnotatedCitation, AnnotatedDiscrepancy, ItemLists } from './items.ts';

/** Somebody's words in a sentence. */
export interface AnnotatedUtterance {
  /** What is said, as it stands in the sentence. */
  readonly said: string;
  /** Which occurrence of the words is meant, from 0; left out where they occur once. */
  readonly nth?: number;
  readonly speaker: string;
  readonly holders: readonly string[];
  readonly act?: UtteranceValue['act'];
  /** The words that stand in quotation marks, without the marks. */
  readonly quoted?: readonly string[];
  /** The outlet that carries the words. */
  readonly outlet?: string;
  /** How the words judge the talks or the relationship. */
  readonly stance?: UtteranceValue['stance'];
}

/** One sentence with everything that should be found in it. */
export interface AnnotatedSentence extends Partial<{ [Key in keyof ItemLists]: readonly ItemLists[Key][] }> {
  readonly text: string;
  /** The same sentence in Traditional characters, of equal length: the text is then read in both scripts. */
  readonly hant?: string;
  /** `heading`, `caption`, `byline` or `reference` for a line that is no sentence of the body. */
  readonly kind?: string;
  /** Set on the first sentence of every paragraph but the first. */
  readonly paragraph?: true;
  /** Issue ids with the words that bring them up. */
  readonly issues?: Readonly<Record<string, string>>;
  /** Issue ids with the words, where the sentence says that they did not come up. */
  readonly excluded?: Readonly<Record<string, string>>;
  readonly utterances?: readonly AnnotatedUtterance[];
  /** Whose view a sentence without an utterance gives. Not scored where it is left out. */
  readonly holders?: readonly string[];
  readonly record?: readonly { readonly field: RecordValue['field']; readonly value: unknown }[];
  /** Ids of the people named. */
  readonly people?: readonly string[];
}

/** What an annotation can be exhaustive for. `issues` stands for `excluded` too. */
export type AnnotatedKey =
  | 'issues'
  | 'utterances'
  | 'people'
  | 'record'
  | 'discrepancies'
  | 'citations'
  | keyof ItemLists;

/** A text with its annotation. */
export interface AnnotatedText {
  readonly id: string;
  readonly language: 'en' | 'zh-Hans' | 'zh-Hant';
  /** Readers are not tuned on a held-out text: its errors are counted and not printed. */
  readonly heldOut: boolean;
  readonly about: Partial<SourceFacts> & Pick<SourceFacts, 'kind' | 'party' | 'parties' | 'published'>;
  /**
   * Keys of which the text lists everything: what is not listed should not be found. Where it is left out, as in the
   * first six texts, these are `issues`, `utterances`, `people` and `record`.
   */
  readonly complete?: readonly AnnotatedKey[];
  readonly sentences: readonly AnnotatedSentence[];
  readonly discrepancies?: readonly AnnotatedDiscrepancy[];
  readonly citations?: readonly AnnotatedCitation[];
}

const FIRST_TEXTS: readonly AnnotatedKey[] = ['issues', 'utterances', 'people', 'record'];

/** Whether what the text does not list of this key should not be found. */
export function isComplete({ complete = FIRST_TEXTS }: AnnotatedText, key: AnnotatedKey): boolean {
  return complete.includes(key);
}
