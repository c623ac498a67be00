import { isOuter } from './link.ts';
import type { ActWord } from './words.ts';

/** The verb with those over it: 暂停加征, 停止对某国企业采取, 暂停实施24个百分点的加征. */
export function chainUp(text: string, verb: ActWord, verbs: readonly ActWord[]): ActWord[] {
  const chain = [verb];
  let lowest: ActWord = verb;
  for (let at = verbs.indexOf(verb) - 1; at >= 0; at -= 1) {
    const over = verbs[at] as ActWord;
    // 停止执行3月4日公布的加征: what was made known before.
    if (over.act === 'announce' && text.startsWith('的', over.end)) continue;
    // 暂停实施…加征: putting into force says nothing of its own under another verb.
    if (!isOuter(over.act) && over.act !== 'impose') return chain;
    if (!isOver(text.slice(over.end, lowest.start))) return chain;
    if (isOuter(over.act)) chain.push(over);
    lowest = over;
  }
  return chain;
}

/** What may stand between a verb and the one under it: nothing much, a target, a share. */
function isOver(gap: string): boolean {
  if (gap.length <= 3) return !/[的、和与及]/.test(gap);
  const own = gap.replace(MADE_KNOWN, '');
  if (own !== gap && own.length <= 12 && !/[的、和与及]/.test(own)) return true;
  return /^(?:对|针对|向|自|于)[^、]{1,40}$/.test(gap) || /^[0-9.]{1,6}(?:%|个百分点)的$/.test(gap);
}

/** 3月4日公布的, 去年实施的: which measure it is. */
const MADE_KNOWN = /^[^,;。、的]{0,16}(?:公布|宣布|发布|出台|实施|生效|采取)的/;

/** 继续暂停 and 再暂停 go on with a suspension. */
export function again(text: string, chain: readonly ActWord[]): readonly ActWord[] {
  const outer = chain.at(-1) as ActWord;
  const word = outer.act === 'suspend' && /(?:继续|再次?|再度)$/.exec(text.slice(0, outer.start));
  if (!word) return chain;
  return [...chain, { act: 'extend', start: outer.start - word[0].length, end: outer.start }];
}
