import type { ReadingContext } from '../context.ts';
import { matchWithin, sought } from '../sought/may-stand.ts';
import { conditionOf } from '../statements/condition.ts';
import { isOnlooker, isOutsider } from '../statements/outsider.ts';
import type { Statement } from '../statements/statement.ts';
import { PAST } from './past-chinese.ts';

/** What cannot be reached, told by the verb itself; and what whoever watches says will not be. */
const CANNOT = sought(
  /(?<!连[^,;。]{1,10}[都也])撑不(?:过|到|住|久|下去)|连[^,;。]{1,12}?[都也](?:撑不[到过住]|等不到|熬不[到过]|挺不[到过])|(?:谁[也都]?|再也|恐怕|怕是|根本|终究)?(?:救|挡|拦|保|留|扛|撑|止|拖|顶|收|压)不(?:了|住|起)|(?:指望|靠|依靠)不(?:上|住|了)|熬不(?:过|到)|等不到|拖不(?:过|到|久)|走不(?:远|到)|成不了|谈不(?:拢|成)|签不(?:成|了)|拿不到|过不了|改不了|回不(?:去|到)|跑不掉|逃不(?:掉|过)|维持不(?:了|到)|坚持不(?:了|到)|持续不了|未必(?!愿|肯|想|怕|在乎|急|知道|清楚|舍得|情愿|乐意|是|有|真|算|等于|意味)(?=[^,;。]{2,})|不会(?![谈晤见议]|不)/,
);
/** What somebody will not do of his own accord, or puts up with. */
const UNWILLING =
  /^(?:未必|不会(?:在[^,;。]{2,14}?上)?(?:轻易|轻言|主动|甘心|善罢|就此|坐视|买账|让步|松口|止步|放手|罢休|领情|低头|当真))/;
/** An opinion that opens the sentence. */
const OPINION = /依我看|在我看来|我看|我倒?觉得|我认为|我们认为|笔者认为|笔者看来|私以为|我的判断|我的看法/;
/** Signs of the time to come, and a length of time. */
const COMING =
  /[春夏秋冬]天|入[春夏秋冬]|将|未来|今后|短期|中期|长期|年内|明年|年底|下一|届时|到期前|[0-9一二三四五六七八九十两几]个?(?:天|日|周|月|年)/;

/**
 * 依我看，停火撑不过三个月: what cannot come about in the opinion of whoever watches, with the word that hedges it, which
 * the verb itself does not.
 * @param isGoverned whether a verb of foretelling stands before it.
 */
export function doubtedIn(
  context: ReadingContext,
  statement: Statement,
  isGoverned: boolean,
): { readonly hedge: { start: number; end: number } | null } | null {
  const { frame, start, text, previous, voice } = statement;
  const match = matchWithin(frame, text, CANNOT);
  if (match === null || PAST.test(text.slice(0, match.index))) return null;
  const isAside = voice !== null && voice.mode !== 'narrator' && (isOnlooker(voice) || isGoverned);
  if (!isWatched(context, statement) && !isAside) return null;
  const isOpinion = OPINION.test(text) || (previous !== null && OPINION.test(previous.text));
  const rest = text.slice(match.index);
  const isToCome =
    COMING.test(rest) ||
    /(?:短期|中期|长期|年内|近期|未来|今后|明年)[^,;。]{0,6}$/.test(text.slice(0, match.index)) ||
    THEN.test(text) ||
    (/^不会/.test(rest) && conditionOf(statement) !== null);
  if (!isOpinion && !UNWILLING.test(rest) && !isToCome) return null;
  const end = start + match.index + match[0].length;
  return { hedge: /^未必/.test(match[0]) ? { start: start + match.index, end } : null };
}

/** Signs of what is to come anywhere in the clause. */
const THEN = /到(?:那时|时候?)|届时|迟早|早晚|连[^,;。]{1,12}[都也]/;

/** Whether whoever tells it only watches: then what a party will do is foretold as well. */
export function isWatched({ about }: ReadingContext, { voice }: Statement): boolean {
  return voice === null || voice.mode === 'narrator' ? about.kind === 'commentary' : isOutsider(voice);
}
