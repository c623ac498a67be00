import type { Form, Label } from './entry.ts';
import type { EntryKind } from './lexicon.ts';

/** What a user adds to one entry, old or new. A field that is not given is left as it is. */
export interface Addition {
  readonly id: string;
  /** Where it was written, for errors: `dossier.yaml, issues[0]`. */
  readonly where: string;
  readonly label?: Label;
  readonly en: readonly (string | Form)[];
  readonly zh: readonly (string | Form)[];
  /** The fields that only this kind has, such as `family` or `roles`. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A user's additions, by kind. */
export type Additions = Readonly<Partial<Record<EntryKind, readonly Addition[]>>>;
