import type { Actor } from '../actors/actor.ts';
import { readGap } from '../actors/chinese-gap.ts';
import { leftOfVerb } from '../actors/english-left.ts';
import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';

const CHINESE_PLACE_BEFORE = /(?:在|于|到|抵|抵达|赴|访问|飞往|前往|来|自|离开|从|位于|驻|设在|设于|返回)$/;
const CHINESE_PLACE_AFTER =
  /^(?:举行|举办|时间|会谈|会议|谈判|会晤|磋商|峰会|机场|市|街头|地区|智库|论坛|宣言|协议|共识|之行|之旅|大学|学院|特区|当地|条约|公约|奥运|官员|居民|以)/;
const ENGLISH_PLACE_BEFORE =
  /(?:^|[^a-z])(?:in|at|to|from|near|outside|across|around|for|left|visited|visiting|via|downtown) $/;
const ENGLISH_PLACE_AFTER =
  /^(?:-based| (?:talks|meeting|summit|round|airport|time|accord|agreement|forum|think tank|trip|visit|consensus|session|suburb|area)(?![a-z]))/;
const ENGLISH_STATE_AFTER =
  /^(?:'s)? (?:has|have|had|is|was|will|would|should|must|may|might|wants|and|also|did|does)(?![a-z])|^'s/;

/**
 * Whether a capital or a building stands for its government or for the place: the government speaks, acts and
 * owns; a place follows 在 or "in". `null` where nothing nearby tells.
 */
export function standsFor(
  context: Pick<ReadingContext, 'hits'>,
  frame: Frame,
  one: Pick<Actor, 'start' | 'end'>,
): 'party' | 'place' | null {
  const { text } = frame;
  const before = text.slice(Math.max(0, one.start - 12), one.start);
  const after = text.slice(one.end, one.end + 24);
  const verbs = context.hits('verb', frame.sentence).map((hit) => frame.local(hit.start));
  if (frame.language === 'zh') {
    if (CHINESE_PLACE_BEFORE.test(before) || CHINESE_PLACE_AFTER.test(after)) return 'place';
    if (verbs.some((verb) => verb >= one.end && readGap(text.slice(one.end, verb)).isAdverbial))
      return 'party';
    return /^(?:和|与|同|对|的|方面|当局|将|应|则|并未|未)/.test(after) || /(?:和|与|同|对)$/.test(before)
      ? 'party'
      : null;
  }
  if (ENGLISH_PLACE_BEFORE.test(before) || ENGLISH_PLACE_AFTER.test(after)) return 'place';
  const noVerb = (): boolean => false;
  if (
    verbs.some(
      (verb) => verb > one.end && verb - one.end < 60 && leftOfVerb(text, verb, noVerb).end === one.end,
    )
  )
    return 'party';
  return ENGLISH_STATE_AFTER.test(after) || /(?:between|and|with|toward|towards) $/.test(before)
    ? 'party'
    : null;
}
