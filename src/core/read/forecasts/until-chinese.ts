import type { ReadingContext } from '../context.ts';
import { matchWithin, sought } from '../sought/may-stand.ts';
import { conditionOf } from '../statements/condition.ts';
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

/** What follows from a condition without a word of the future: 一旦通过，休战便名存实亡. */
const AT_ONCE = sought(
  /^["“]?[^,;。]{1,14}?(?:便|就)(?!是|此|行|好|够|算|有|已|像|像是|职|业|任|地|近|宜|应|在于|不是|得|能)(?:会|要|将)?[^,;。]{2,}/,
);

/** Whether whoever only watches says what comes of a condition. */
export function followsAtOnce(context: ReadingContext, statement: Statement): boolean {
  return (
    isWatching(context, statement) &&
    matchWithin(statement.frame, statement.text, AT_ONCE) !== null &&
    conditionOf(statement) !== null &&
    !/^["“]?(?:我们?|笔者)/.test(statement.text)
  );
}

/** Whether a paper, an expert or somebody who holds no office tells it. */
export function isWatching(context: ReadingContext, statement: Statement): boolean {
  const { voice } = statement;
  return isWatched(context, statement) || (voice !== null && voice.mode !== 'narrator' && isOnlooker(voice));
}
