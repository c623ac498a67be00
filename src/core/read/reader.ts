import type { Basis, FindingKind } from '../evidence/finding.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { ReadingContext, SourceFacts } from './context.ts';
import type { Earlier } from './earlier.ts';
import type { ValueOf } from './values.ts';

/** What a reader returns: where, and what it means. The engine adds identity, quotation and version. */
export interface Draft<Value> {
  readonly span: Span;
  readonly value: Value;
  /** `stated` unless the reader says otherwise. */
  readonly basis?: Basis;
  /** Further spans of the same text that the finding rests on, such as the sentence that names the speaker. */
  readonly also?: readonly Span[];
}

/**
 * One example of a reader: `[[...]]` marks the spans that must be found; a sentence without marks must find
 * nothing. Examples are run as unit tests and printed by `readout rules` and `readout explain`.
 */
export interface Example {
  readonly language: Language;
  readonly marked: string;
  /** Why it is, or is not, found. */
  readonly because: string;
  /** Parts of the value that must hold for the first marked span, where the span alone is not enough. */
  readonly value?: Readonly<Record<string, unknown>>;
  /** What the source's header would say, where the reading depends on it. */
  readonly about?: {
    readonly kind?: SourceFacts['kind'];
    readonly party?: string;
    readonly parties?: readonly string[];
    readonly published?: string;
    readonly exchangeDate?: string;
  };
}

/** A small pure function for one meaning, with its examples. */
export interface Reader<Kind extends FindingKind = FindingKind> {
  /** `kind/what`, unique: `record/duration`. */
  readonly id: string;
  readonly version: string;
  readonly kind: Kind;
  /** One sentence for `readout rules`: what it finds and by which signs. */
  readonly summary: string;
  /**
   * Kinds whose readers must have run before, for a reader that holds findings of one text against each other. Left
   * out by all others, so that most readers never see what another one thinks.
   */
  readonly after?: readonly FindingKind[];
  read(context: ReadingContext, earlier: Earlier): Iterable<Draft<ValueOf<Kind>>>;
  readonly examples: readonly Example[];
}
