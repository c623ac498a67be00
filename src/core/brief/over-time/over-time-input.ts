import type { Label } from '../../lexicon/entry.ts';
import type { TextId } from '../../text/text.ts';
import type { Tracking } from '../../track/track.ts';
import type { CitedText } from '../frame.ts';

/** Names of what a lexicon knows, by id. */
export type LabelsById = ReadonlyMap<string, Label>;

/** What a relationship over time is written up from. */
export interface OverTimeInput {
  readonly tracking: Tracking;
  readonly labels: {
    readonly party: LabelsById;
    readonly issue: LabelsById;
    readonly formulation: LabelsById;
    /** People, outlets, organisations and places. */
    readonly source: LabelsById;
  };
  /** Tables by id: their rows are quoted as evidence and never within a sentence. */
  readonly tables: ReadonlySet<TextId>;
  /** Versions that the results were computed with. */
  readonly version: { readonly program: string; readonly lexicon: string };
}

/** A text that a brief cites, with what its header says. */
export interface OverTimeSource extends Omit<CitedText, 'name'> {
  readonly party: string | null;
  /** `account`, `report` …; `data` for a table. */
  readonly kind: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** Its header says that it is invented, as the texts of the samples are. */
  readonly invented: boolean;
}
