import type { Span } from '../../text/span.ts';
import type { Units } from '../units.ts';
import type { FieldName } from './fields.ts';

/** Units in a row. */
export interface WordsPart extends Units {
  /** The stem by which another form of the unit counts as well; `null` where none does. */
  readonly stems: readonly (string | null)[];
}

/** Words in a row, perhaps with gaps between parts of them. */
export interface WordsQuery {
  readonly kind: 'words';
  readonly at: Span;
  /** As the query has it, without quotation marks. */
  readonly written: string;
  readonly parts: readonly WordsPart[];
  /** The most units that may stand between a part and the next. */
  readonly gaps: readonly number[];
  /** In quotation marks: inflected forms do not count. */
  readonly exact: boolean;
}

/** A quotation from which the text may differ a little. */
export interface LikeQuery {
  readonly kind: 'like';
  readonly at: Span;
  readonly written: string;
  readonly units: Units;
}

/** A field with its values, of which one must hold. */
export interface FieldQuery {
  readonly kind: 'field';
  readonly at: Span;
  readonly field: FieldName;
  readonly values: readonly { readonly text: string; readonly at: Span }[];
}

/** A query as it is written. */
export type Query =
  | WordsQuery
  | LikeQuery
  | FieldQuery
  | { readonly kind: 'all'; readonly parts: readonly Query[] }
  | { readonly kind: 'any'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly at: Span; readonly part: Query };
