import type { ImportHints } from '../import-as.ts';
import type { DocumentFormat, Imported } from '../imported.ts';

/** A document to read, as it goes to the worker. */
export interface ImportJob {
  readonly format: DocumentFormat;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly hints: ImportHints;
}

/** What comes back: errors lose their class on the way and are made anew. */
export type ImportOutcome =
  | { readonly imported: Imported }
  | { readonly problem: { readonly code: string; readonly message: string } };
