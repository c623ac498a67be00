import { nearest } from '../../text/nearest.ts';
import { FIELD_NAMES, type FieldName } from './fields.ts';
import { lex, type Token } from './lex.ts';
import type { FieldQuery, Query } from './query.ts';
import { QueryError } from './query-error.ts';
import { readLike, readWords } from './read-words.ts';

/** Nothing that a person writes goes deeper; a generated query must not end the program. */
const DEEPEST = 50;
/** Parts of a query: each is looked for in every candidate. */
const MOST_PARTS = 100;

/**
 * Reads a query: words (all must stand in one sentence), "phrases", `OR` or `|`, `-word` or `NOT word`, parentheses,
 * `field:value`, gaps (`*`) and ~"quotations that differ a little".
 * @throws QueryError with the place in the query and what to do
 */
export function readQuery(query: string): Query {
  const tokens = lex(query);
  if (tokens.length === 0) {
    throw new QueryError(
      'query-empty',
      query,
      { start: 0, end: 0 },
      'there is nothing to look for. Give a word, such as 稀土.',
    );
  }
  if (tokens.length > MOST_PARTS) {
    const { start } = tokens[MOST_PARTS] as Token;
    throw new QueryError(
      'query-too-long',
      query,
      { start, end: start },
      `a query has at most ${MOST_PARTS} parts. Ask in several.`,
    );
  }
  const read = new Parser(query, tokens).read();
  if (isOnlyNegative(read)) {
    throw new QueryError(
      'query-only-not',
      query,
      { start: 0, end: Math.min(query.length, 30) },
      'the query only says what must not stand there. Add a word or a field that must.',
    );
  }
  return read;
}

class Parser {
  readonly #query: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(query: string, tokens: readonly Token[]) {
    this.#query = query;
    this.#tokens = tokens;
  }

  read(): Query {
    const query = this.#any(0);
    const rest = this.#tokens[this.#at];
    if (rest !== undefined) {
      throw new QueryError(
        'query-parenthesis',
        this.#query,
        rest,
        'this parenthesis was never opened. Leave it out, or open it before.',
      );
    }
    return query;
  }

  #any(depth: number): Query {
    const parts = [this.#all(depth)];
    while (this.#tokens[this.#at]?.kind === 'or') {
      this.#at += 1;
      parts.push(this.#all(depth));
    }
    return parts.length === 1 ? (parts[0] as Query) : { kind: 'any', parts };
  }

  #all(depth: number): Query {
    const parts: Query[] = [];
    for (;;) {
      const next = this.#tokens[this.#at];
      if (next === undefined || next.kind === 'or' || next.kind === 'close') break;
      parts.push(this.#one(next, depth));
    }
    if (parts.length > 0) return parts.length === 1 ? (parts[0] as Query) : { kind: 'all', parts };
    const here = this.#tokens[this.#at] ?? this.#tokens[this.#at - 1];
    throw new QueryError(
      'query-part-missing',
      this.#query,
      here ?? { start: 0, end: 0 },
      'something is missing here: words must stand on both sides of OR and inside parentheses. To look for the word itself, put it in quotation marks.',
    );
  }

  #one(token: Token, depth: number): Query {
    this.#at += 1;
    const { start, end, text } = token;
    const at = { start, end };
    switch (token.kind) {
      case 'open':
        return this.#group(at, depth);
      case 'not':
        return this.#not(at, depth);
      case 'phrase':
        return readWords(this.#query, at, text, true);
      case 'like':
        return readLike(this.#query, at, text);
      case 'field':
        return fieldOf(this.#query, token);
      default:
        return readWords(this.#query, at, text, false);
    }
  }

  #group(at: Token | { start: number; end: number }, depth: number): Query {
    if (depth === DEEPEST) {
      throw new QueryError(
        'query-too-long',
        this.#query,
        at,
        `parentheses stand in each other ${DEEPEST} deep. Write it simpler.`,
      );
    }
    const inner = this.#any(depth + 1);
    if (this.#tokens[this.#at]?.kind !== 'close') {
      throw new QueryError(
        'query-parenthesis',
        this.#query,
        at,
        'this parenthesis is never closed. Close it, or leave it out.',
      );
    }
    this.#at += 1;
    return inner;
  }

  #not(at: { start: number; end: number }, depth: number): Query {
    const next = this.#tokens[this.#at];
    if (next === undefined || next.kind === 'or' || next.kind === 'close' || next.kind === 'not') {
      throw new QueryError(
        'query-part-missing',
        this.#query,
        at,
        'it says “not” and not what. Write the word right behind it, as in -稀土.',
      );
    }
    return { kind: 'not', at, part: this.#one(next, depth) };
  }
}

function fieldOf(query: string, { start, end, field }: Token): FieldQuery {
  const { name, value } = field as NonNullable<Token['field']>;
  if (!FIELD_NAMES.includes(name as FieldName)) {
    const near = nearest(name, FIELD_NAMES, 1)[0];
    throw new QueryError(
      'query-field-unknown',
      query,
      { start, end },
      `there is no field “${name}”.${near === undefined ? '' : ` Did you mean \`${near}:\`?`} Fields are ${FIELD_NAMES.join(', ')}. To look for the words themselves, put them in quotation marks.`,
    );
  }
  const values: { text: string; at: { start: number; end: number } }[] = [];
  let from = value.start;
  // A value in quotation marks is one, commas and all.
  const whole = value.start > start + name.length + 1;
  const given = query.slice(value.start, value.end);
  for (const text of whole ? [given] : given.split(/[,，、]/)) {
    const at = { start: from, end: from + text.length };
    if (text.trim() !== '') values.push({ text: text.trim(), at });
    from = at.end + 1;
  }
  if (values.length === 0) {
    throw new QueryError(
      'query-field-empty',
      query,
      { start, end },
      'the field has no value but commas. Write one.',
    );
  }
  return { kind: 'field', at: { start, end }, field: name as FieldName, values };
}

function isOnlyNegative(query: Query): boolean {
  if (query.kind === 'not') return true;
  if (query.kind === 'all') return query.parts.every(isOnlyNegative);
  return query.kind === 'any' && query.parts.some(isOnlyNegative);
}
