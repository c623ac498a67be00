import type { Span } from '../../text/span.ts';
import { QueryError } from './query-error.ts';
import { withPlainSigns } from './signs.ts';

/** A part of a query. `text` is as written, without quotation marks. */
export interface Token extends Span {
  readonly kind: 'open' | 'close' | 'or' | 'not' | 'word' | 'phrase' | 'like' | 'field';
  readonly text: string;
  /** For a field: its name, and where the value stands. */
  readonly field?: { readonly name: string; readonly value: Span };
}

const FIELD = /^([a-z]{2,}):/i;

/**
 * Takes a query apart.
 * @throws QueryError `query-quote-open`, `query-field-empty`
 */
export function lex(query: string): Token[] {
  const plain = withPlainSigns(query);
  const tokens: Token[] = [];
  let at = 0;
  const take = (kind: Token['kind'], end: number, inner: Span = { start: at, end }): void => {
    tokens.push({ kind, start: at, end, text: query.slice(inner.start, inner.end) });
    at = end;
  };
  while (at < plain.length) {
    const sign = plain[at] ?? '';
    if (/\s/.test(sign)) at += 1;
    else if (sign === '(') take('open', at + 1);
    else if (sign === ')') take('close', at + 1);
    else if (sign === '|') take('or', at + 1);
    else if (sign === '-' && /\S/.test(plain[at + 1] ?? ' ')) take('not', at + 1);
    else if (sign === '"') {
      const end = endOfQuote(query, plain, at);
      take('phrase', end, { start: at + 1, end: end - 1 });
    } else if (sign === '~' && plain[at + 1] === '"') {
      const end = endOfQuote(query, plain, at + 1);
      take('like', end, { start: at + 2, end: end - 1 });
    } else {
      const field = FIELD.exec(plain.slice(at));
      if (field !== null) {
        const token = fieldAt(query, plain, at, (field[1] ?? '').toLowerCase());
        tokens.push(token);
        at = token.end;
      } else {
        const end = endOfWord(plain, at);
        const word = plain.slice(at, end);
        take(word === 'OR' ? 'or' : word === 'NOT' ? 'not' : 'word', end);
      }
    }
  }
  return tokens;
}

function fieldAt(query: string, plain: string, start: number, name: string): Token {
  const from = start + name.length + 1;
  const quoted = plain[from] === '"';
  const end = quoted ? endOfQuote(query, plain, from) : endOfWord(plain, from);
  const value = quoted ? { start: from + 1, end: end - 1 } : { start: from, end };
  if (query.slice(value.start, value.end).trim() === '') {
    throw new QueryError(
      'query-field-empty',
      query,
      { start, end },
      `the field has no value. Write it right behind the colon, as in \`${name}:…\`, in quotation marks if it has blanks.`,
    );
  }
  return { kind: 'field', start, end, text: query.slice(start, end), field: { name, value } };
}

function endOfWord(plain: string, start: number): number {
  let end = start;
  while (end < plain.length && !/[\s"()|]/.test(plain[end] ?? '')) end += 1;
  return end;
}

/** Behind the closing mark. A doubled mark inside a quotation is not supported: no text is found by its marks. */
function endOfQuote(query: string, plain: string, open: number): number {
  const close = plain.indexOf('"', open + 1);
  if (close >= 0) return close + 1;
  throw new QueryError(
    'query-quote-open',
    query,
    { start: open, end: Math.min(plain.length, open + 12) },
    'the quotation mark is never closed. Close it, or leave it out.',
  );
}
