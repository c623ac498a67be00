import type { ReadingContext } from '../context.ts';
import type { Statement } from '../statements/statement.ts';
import type { Accused } from './claim.ts';
import type { VerbGroup } from './english-verb-group.ts';
import { doerBehind, ownerOf } from './owner-english.ts';

/** Where a verdict stands in its clause. */
interface At {
  readonly group: VerbGroup;
  readonly at: number;
  readonly end: number;
}

/** Who broke what a verdict tells of, as far as the words name anybody. */
export function broken(
  context: ReadingContext,
  statement: Statement,
  { group, at, end }: At,
): Accused | null {
  const by = group.passive ? doerBehind(context, statement, at, end - at) : null;
  if (by !== null) return by;
  // "Has been violated by armed groups": whoever did it is told, and is nobody who is known.
  const doer = group.passive
    ? DOER.exec(statement.frame.text.slice(statement.start + end, statement.end))
    : null;
  if (doer !== null) {
    const from = statement.start + end + doer[0].length - (doer[1]?.length ?? 0);
    return { id: null, words: { start: from, end: from + (doer[1]?.length ?? 0) } };
  }
  const owner = ownerOf(context, statement, at);
  // "It was X that broke it": X is only put in front.
  const isCleft =
    owner?.words != null &&
    /(?:^|[^a-z])it (?:was|is) $/.test(statement.frame.text.slice(0, owner.words.start).slice(-8));
  // "X tried to refute the charge that rebels had broken it": X stands outside of what is charged.
  const isOutside =
    owner?.words != null &&
    !isCleft &&
    / (?:that|whether) /.test(statement.frame.text.slice(owner.words.end, statement.start + at));
  return isOutside ? null : owner;
}

const DOER =
  /^(?: [a-z]+ly| in [a-z]+)? by ((?:the |its |their |some |several )?[a-z][a-z' -]{3,60}?)(?=[.,;:”"]| (?:in|on|at|since|during|after|before|and|who|which|that|as)(?![a-z])|$)/;
