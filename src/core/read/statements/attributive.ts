import type { FindingOf } from '../reading.ts';

type Told = Pick<FindingOf<'time'>, 'evidence' | 'value'>;

/** Whose or which, before a month or season: "its October controls", "the spring tariffs". */
const OWNED = /(?<![a-z])(?:its|their|his|her|our|the|those|these|[a-z]+['’]s) $/i;
/** What follows where the time describes a noun. */
const NOUN =
  /^ (?!(?:of|in|to|and|or|for|at|on|by|with|when|as|before|after|that|which|this|next|last|deadline|date)(?![a-z]))[a-z]{3,}/;
const NAMED: ReadonlySet<string> = new Set(['month', 'season', 'year']);

/** Whether a time only tells which one is meant ("suspend its October controls"), and not when something is done. */
export function isAttributive(content: string, { evidence: [{ start, end }], value }: Told): boolean {
  if (!NAMED.has(value.precision) || /^(?:this|next|last|the) /i.test(content.slice(start, end)))
    return false;
  return OWNED.test(content.slice(Math.max(0, start - 16), start)) && NOUN.test(content.slice(end, end + 24));
}
