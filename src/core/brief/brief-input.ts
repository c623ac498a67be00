import type { Comparison } from '../compare/comparison.ts';
import type { Label } from '../lexicon/entry.ts';
import type { Text, TextId } from '../text/text.ts';

/** What the header of a source says, for the list of sources. */
export interface SourceNote {
  readonly text: Text;
  readonly party: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** Everything a brief is written from: results, labels and sources. */
export interface BriefInput {
  readonly comparison: Comparison;
  readonly sources: ReadonlyMap<TextId, SourceNote>;
  readonly labels: {
    readonly party: ReadonlyMap<string, Label>;
    readonly issue: ReadonlyMap<string, { readonly label: Label; readonly family: string }>;
    readonly formulation: ReadonlyMap<string, { readonly label: Label; readonly signal: string }>;
  };
  /** Versions that the results were computed with. */
  readonly version: { readonly program: string; readonly lexicon: string };
  /** The texts are invented, as those of the sample are. */
  readonly invented: boolean;
}
