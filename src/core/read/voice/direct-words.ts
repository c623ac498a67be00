import { type Enclosed, enclosedIn } from './enclosed.ts';

/** Between two quotations of one string of words: “…”“…”, “…”和“…”, “…”、“…”. */
const JOINS = /^(?:[、,;]?\s?(?:和|与|及|以及|并|and|or)?\s?)$/;

/** A quoted stretch of fewer characters is a term inside the words and ends nothing. */
const LONGER_THAN_A_TERM = 4;

/**
 * Where words that open with a quotation mark end: at the mark that closes them. `null` where they do not open with
 * one, where the quotation runs to the end, or where it is a term that the clause goes on with (“…”的立场).
 */
export function directEnd(text: string, start: number, end: number): number | null {
  const mark = text[start];
  if (mark !== '“' && mark !== '"') return null;
  const quotes = enclosedIn(text.slice(start, end)).filter((one) => one.kind === 'quote' && !one.open);
  const first = quotes[0];
  if (first === undefined || first.start !== 0 || first.end - 2 < LONGER_THAN_A_TERM) return null;
  let last: Enclosed = first;
  for (const next of quotes.slice(1)) {
    if (!JOINS.test(text.slice(start + last.end, start + next.start))) break;
    last = next;
  }
  const stop = start + last.end;
  if (stop >= end) return null;
  // A comma, inside the marks or after them, closes the words; anything else goes on with the clause.
  const rest = text.slice(stop, end);
  // "spoke of “a sea without owners” last month": when it was said is none of the words.
  const dated =
    /^ (?:last|yesterday|today|earlier|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:19|20)\d\d|this (?:week|month|year|morning)|when|while)(?![a-z])/;
  const closes =
    dated.test(rest) ||
    /^\s?(?:\([^)]{0,200}\)\s?)?[,;。.!?]/.test(rest) ||
    /[,.。!?]/.test(text[stop - 2] ?? '');
  return closes ? stop : null;
}
