import type { Condition } from '../condition.ts';
import type { Searchable } from '../searchable.ts';
import type { Query } from './query.ts';
import { resolveTags } from './resolve-tags.ts';
import { resolveTexts } from './resolve-texts.ts';

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
  if (query.kind === 'field') return ['issue', 'speaker', 'found', 'formulation'].includes(query.field);
  if (query.kind === 'not') return asksForTags(query.part);
  return 'parts' in query && query.kind !== 'words' && query.parts.some(asksForTags);
}
