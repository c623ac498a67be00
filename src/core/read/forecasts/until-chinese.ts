import type { ReadingContext } from '../context.ts';
import { matchWithin, sought } from '../sought/may-stand.ts';
import { isOnlooker } from '../statements/outsider.ts';
import type { Statement } from '../statements/statement.ts';
import { isWatched } from './doubted.ts';
import { PAST } from './past-chinese.ts';

/** What comes no earlier than something else: 真正的让步要等到选举之后. */
const UNTIL = sought(
  /(?:(?<![只不必需])要|得|须|还要|还得|恐怕要|怕是要|只能|有待|非要?)(?:一直)?(?:等到?|拖到|熬到|挨到|待到|到)(?=[^,;。]{1,}(?:之?后|以后|前后|才|再|年|月|日|季|底|初|春|夏|秋|冬|会|届|轮|时))[^,;。]{2,}|不到[^,;。]{2,16}(?:不会|不可能|很难|难以)[^,;。]{2,}/,
);
const SUPPOSED = /如果|若|希望|要求|必须|应当|同意|商定|决定/;

/** Whether whoever only watches says that something will take until then. */
export function waitsUntil(context: ReadingContext, statement: Statement): boolean {
  const { frame, text } = statement;
  const match = matchWithin(frame, text, UNTIL);
  if (match === null || SUPPOSED.test(text.slice(0, match.index)) || PAST.test(text.slice(0, match.index)))
    return false;
  return isWatching(context, statement);
}

/** Whether a paper, an expert or somebody who holds no office tells it. */
export function isWatching(context: ReadingContext, statement: Statement): boolean {
  const { voice } = statement;
  return isWatched(context, statement) || (voice !== null && voice.mode !== 'narrator' && isOnlooker(voice));
}
