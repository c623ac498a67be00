import type { Language } from '../../../text/language.ts';
import type { Piece } from '../grammar/time.ts';

const LEAD_EN =
  /(?<![a-z])(?:since|compared (?:with|to)|than|unlike|following|until|like|(?:different|differs?|departs?|departed) from|(?:days?|weeks?|months?|years?) (?:after|before)|contrast (?:with|to)) (?:(?:an?|the|their|his|her|its|that|last) )?$/;
const LEAD_ZH =
  /(?:距离?(?:[^,;。]{1,14})?|较|比|相比|不同于|有别于|与|同|和|自|自从|继|早于|晚于|原定(?:于)?|原计划)(?:原定的?|上次|此前)?$/;
const TAIL_ZH = /^(?:[^,;。]{0,10}?(?:以来|相比)|[日号晚]?的?(?:上一?次|上一?轮|前一次))/;
/** What somebody had told before: 周二曾报道. */
const EARLIER_ZH = /^(?:[上下]午|晚间?)?(?:已?曾|早些时候已)/;
const EARLIER_EN = /(?<![a-z])had (?:[a-z]+ ){1,4}(?:on |late on |early on |last )?$/;
const NOUN_ZH =
  /^的(?:上一?次|前一次|那次)?[^,;。]{0,6}?(?:通话|会晤|会谈|会见|会面|磋商|谈判|声明|协议|共识)/;
const OWNED_EN = /(?<![a-z])(?:an?|the|their|his|her|its|that|last) $/;
const NOUN_EN =
  /^(?: [a-z-]+){0,2} (?:call|meeting|talks|session|summit|conversation|visit|round|agreement|deal|statement)(?![a-z])/;

/**
 * Whether a day is only mentioned to measure or compare the one that the text tells of: 距离1月9日的会晤已有40天,
 * "unlike the January 9 session". What follows in the text counts from the day told, and not from this one.
 * @param isSecond whether the sentence has told another time before
 */
export function isComparison(
  folded: string,
  { start, end, time }: Piece,
  language: Language,
  isSecond: boolean,
): boolean {
  // "A month after the April 3 call" says again, of the day told, how far it lies from another one.
  if (isSecond && time.kind === 'shifted' && typeof time.from !== 'string') return true;
  const head = folded.slice(Math.max(0, start - 30), start);
  const tail = folded.slice(end, end + 40);
  if (language === 'zh')
    return (
      LEAD_ZH.test(head) || TAIL_ZH.test(tail) || EARLIER_ZH.test(tail) || (isSecond && NOUN_ZH.test(tail))
    );
  return (
    LEAD_EN.test(head) || EARLIER_EN.test(head) || (isSecond && OWNED_EN.test(head) && NOUN_EN.test(tail))
  );
}
