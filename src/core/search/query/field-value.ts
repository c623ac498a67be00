import { nearest } from '../../text/nearest.ts';
import type { FieldQuery } from './query.ts';
import { QueryError } from './query-error.ts';

/** One value of a field. */
export type FieldValue = FieldQuery['values'][number];

/** Values shown where none is near: more would only fill the screen. */
const SHOWN = 8;

/** The error for a value that a field does not have, with the nearest ones, or some. */
export function unknownValue(
  query: string,
  field: string,
  value: FieldValue,
  known: Iterable<string>,
  none: string,
): QueryError {
  const list = [...new Set(known)];
  const near = nearest(value.text, list, 3);
  const some = list.slice(0, SHOWN).join(', ');
  const remedy =
    near.length > 0
      ? `Did you mean ${near.join(' or ')}?`
      : list.length === 0
        ? none
        : `There ${list.length === 1 ? 'is' : 'are'} ${some}${list.length > SHOWN ? ` and ${list.length - SHOWN} more` : ''}.`;
  return new QueryError('query-value-unknown', query, value.at, `no ${field} is called so. ${remedy}`);
}
