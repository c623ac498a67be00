/** Kinds of text in which a party speaks for itself. */
export const OF_A_PARTY: ReadonlySet<string | null> = new Set(['account', 'post', 'statement']);

/** The same, and a text of which nobody says what kind it is. */
export const OF_A_PARTY_OR_UNKNOWN: ReadonlySet<string | null> = new Set([...OF_A_PARTY, null]);
