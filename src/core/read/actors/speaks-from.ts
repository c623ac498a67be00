import { readGap } from './chinese-gap.ts';

/** What makes a view or words of somebody's right behind a name: 在某某看来, 用某某的话说, 某某：“…”. */
const VIEW = /^(?:看来|之见|眼[中里]|的话(?:来)?[说讲]|的(?:说法|看法|判断)[,:]|所[言说讲述料])|^:“/;

/**
 * Whether whoever is named up to `end` speaks there: a verb of saying follows within `reach` characters with nothing
 * but adverbials before it, or words that make a view of what follows.
 */
export function speaksFrom(text: string, end: number, verbs: readonly number[], reach: number): boolean {
  return (
    VIEW.test(text.slice(end, end + 8)) ||
    verbs.some(
      (verb) => verb >= end && verb - end <= reach && readGap(text.slice(end, verb)).isAdverbial,
    )
  );
}
