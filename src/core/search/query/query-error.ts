import type { Span } from '../../text/span.ts';

/** A query that cannot be understood. The message names the place, the characters there and the next step. */
export class QueryError extends Error {
  readonly code: string;
  /** Where in the query, in UTF-16 code units. */
  readonly at: Span;

  constructor(code: string, query: string, at: Span, problem: string) {
    const shown = query.slice(at.start, at.end);
    const place = `character ${at.start + 1} of the query`;
    super(shown === '' ? `At ${place}: ${problem}` : `“${shown}”, at ${place}: ${problem}`);
    this.name = 'QueryError';
    this.code = code;
    this.at = at;
  }
}
