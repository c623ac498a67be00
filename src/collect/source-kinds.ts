/** What a text can be in a dossier. */
export const SOURCE_KINDS = ['account', 'post', 'statement', 'report', 'commentary', 'data'] as const;

/** One of them. */
export type SourceKind = (typeof SOURCE_KINDS)[number];
