/** How a number relates to the true value: `exact`, `approx`, at least, at most, more than, less than, nearly. */
export type Bound = 'exact' | 'approx' | '>=' | '<=' | '>' | '<' | '<~';
