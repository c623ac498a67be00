import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { cuePattern } from '../statements/cue-pattern.ts';
import type { Statement } from '../statements/statement.ts';
import type { Claimed } from './claim.ts';

/** The agreement that a clause names: from the verb on, or before it. */
export function nounIn(
  context: ReadingContext,
  { text, start }: Statement,
  from: number,
): Claimed['commitment'] {
  const pattern = cuePattern(
    context.lexicon,
    'zh',
    'agreement-noun',
    (cue) => cue.class === 'agreement-noun',
  );
  const all = matchesIn(text, pattern);
  const match = all.find(({ index }) => index >= from) ?? all.at(-1);
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null;
}
