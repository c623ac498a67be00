import type { Link } from './link.ts';

/** A listing with what it forbids those listed is one measure. */
export function isWhatListsForbid({ kind, act }: Link, earlier: readonly Link[]): boolean {
  const isBan =
    (kind.isFlow && act === 'ban') || (kind.verb !== undefined && (act === 'ban' || act === 'impose'));
  return isBan && earlier.some((one) => one.kind.isList && one.act !== null);
}

/** "A tariff of 25 percent on steel and one of 10 percent on aluminium" by one verb are one measure. */
export function isSameVerb(one: Link, previous: Link | undefined): boolean {
  return (
    previous !== undefined &&
    one.act !== null &&
    one.act === previous.act &&
    one.head.start === previous.head.start &&
    one.head.start < previous.kind.start &&
    one.kind.entry.id === previous.kind.entry.id
  );
}
