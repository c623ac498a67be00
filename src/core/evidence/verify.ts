import type { Span } from '../text/span.ts';
import type { Text, TextId } from '../text/text.ts';
import type { QuoteRecord } from './quote.ts';

/** A quotation that does not hold any more, with what to do about it. */
export interface QuoteProblem {
  readonly code: 'quote-drifted' | 'quote-text-missing' | 'quote-out-of-range';
  readonly quote: QuoteRecord;
  /** What, where, the offending value, the next step. */
  readonly message: string;
  /** What the text reads at the quotation's place; `null` where there is no such place. */
  readonly found: string | null;
  /** Where the words stand now, if they stand in the text exactly once. A proposal: nothing is moved by itself. */
  readonly proposal: Span | null;
}

/** Quotations longer than this are cut in messages. */
const LONGEST_SHOWN = 60;

/** Checks that every quotation still reads at its place exactly what it quotes. No problems: an empty list. */
export function verifyQuotes(
  texts: ReadonlyMap<TextId, Text>,
  quotes: Iterable<QuoteRecord>,
): QuoteProblem[] {
  const problems: QuoteProblem[] = [];
  for (const quote of quotes) {
    const problem = verifyQuote(texts.get(quote.text), quote);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}

function verifyQuote(text: Text | undefined, quote: QuoteRecord): QuoteProblem | null {
  const { start, end, exact } = quote;
  if (text === undefined) {
    const message = `Text \`${quote.text}\` is not loaded, so ${shown(exact)} cannot be checked. Add the text, or remove what quotes it.`;
    return { code: 'quote-text-missing', quote, message, found: null, proposal: null };
  }
  const { content } = text;
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= content.length;
  if (inside && end - start === exact.length && content.startsWith(exact, start)) return null;
  const proposal = onlyPlace(content, exact);
  const next = proposal === null ? '' : ` The words now stand at ${proposal.start}–${proposal.end}.`;
  const remedy = `${next} Run \`readout reanchor ${quote.text}\`.`;
  if (!inside) {
    const message = `Text \`${quote.text}\` has ${content.length} code units and no place ${start}–${end} for ${shown(exact)}.${remedy}`;
    return { code: 'quote-out-of-range', quote, message, found: null, proposal };
  }
  const found = content.slice(start, end);
  const message = `Text \`${quote.text}\` no longer reads ${shown(exact)} at ${start}–${end}; it reads ${shown(found)}.${remedy}`;
  return { code: 'quote-drifted', quote, message, found, proposal };
}

function onlyPlace(content: string, exact: string): Span | null {
  if (exact === '') return null;
  const first = content.indexOf(exact);
  if (first < 0 || content.indexOf(exact, first + 1) >= 0) return null;
  return { start: first, end: first + exact.length };
}

function shown(words: string): string {
  const characters = [...words.slice(0, LONGEST_SHOWN * 2)];
  const cut = characters.length > LONGEST_SHOWN || words.length > LONGEST_SHOWN * 2;
  return `“${cut ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : words}”`;
}
