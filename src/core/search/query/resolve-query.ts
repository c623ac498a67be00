import type { Condition } from '../condition.ts';
import type { Searchable } from '../searchable.ts';
import type { FieldName } from './fields.ts';
import type { Query } from './query.ts';
import { resolveTags } from './resolve-tags.ts';
import { resolveTexts } from './resolve-texts.ts';

const SENTENCE_FIELDS: readonly FieldName[] = [
  'issue',
  'speaker',
  'holder',
  'mention',
  'found',
  'formulation',
];

const DATE_FIELDS: readonly FieldName[] = ['after', 'before', 'on'];

/**
 * Looks the fields of a query up in what there is.
 * @param written the query as it was given, for messages
 * @throws QueryError `query-value-unknown` with the nearest value, `query-date`
 */
export function resolveQuery(written: string, query: Query, searchable: Searchable): Condition {
  let terms = 0;
  const resolve = (part: Query): Condition => {
    switch (part.kind) {
      case 'words':
      case 'like': {
        const term = terms;
        terms += 1;
        return { ...part, term };
      }
      case 'field': {
        const texts = resolveTexts(written, part, searchable);
        return texts === null
          ? { kind: 'tags', tags: resolveTags(written, part, searchable) }
          : { kind: 'texts', texts };
      }
      case 'not':
        return { kind: 'not', part: resolve(part.part) };
      default:
        return { kind: part.kind, parts: part.parts.map(resolve) };
    }
  };
  return resolve(query);
}

/** Whether the query has a field about sentences, for which the tags must be known. */
export function asksForTags(query: Query): boolean {
  return hasField(query, SENTENCE_FIELDS);
}

/** Whether texts without a date are passed over. */
export function asksForDates(query: Query): boolean {
  return hasField(query, DATE_FIELDS);
}

function hasField(query: Query, fields: readonly FieldName[]): boolean {
  switch (query.kind) {
    case 'field':
      return fields.includes(query.field);
    case 'not':
      return hasField(query.part, fields);
    case 'all':
    case 'any':
      return query.parts.some((part) => hasField(part, fields));
    default:
      return false;
  }
}
