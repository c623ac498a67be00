import { readGap } from './chinese-gap.ts';

/** What makes a view or words of somebody's right behind a name: 在某某看来, 用某某的话说, 某某：“…”. */
const VIEW = /^(?:看来|之见|眼[中里]|的话(?:来)?[说讲]|的(?:说法|看法|判断)[,:]|所[言说讲述料])|^:“/;

/** Words that are verbs of saying only where a mark opens the words behind them. */
const BEFORE_MARK =
  /^([^,;:。“”的]{0,14}?)(?:[答坦宣供证复]称|表态|声明|补充|喊话|指|要求|断定|慨叹|讽刺|嘲讽|点评|评论|概括|投诉|申诉|抱怨|疾呼|高呼|诉苦|辩解|力陈|回忆|陈述|坚持|威胁|忧心|忧虑|统计|测算)[,:“]/;

/**
 * Whether whoever is named up to `end` speaks there: a verb of saying follows within `reach` characters with nothing
 * but adverbials before it, or words that make a view of what follows.
 */
export function speaksFrom(text: string, end: number, verbs: readonly number[], reach: number): boolean {
  return (
    VIEW.test(text.slice(end, end + 8)) ||
    isAdverbial(BEFORE_MARK.exec(text.slice(end, end + 24))?.[1]) ||
    verbs.some((verb) => verb >= end && verb - end <= reach && readGap(text.slice(end, verb)).isAdverbial)
  );
}

function isAdverbial(stretch: string | undefined): boolean {
  return stretch !== undefined && readGap(stretch).isAdverbial;
}
