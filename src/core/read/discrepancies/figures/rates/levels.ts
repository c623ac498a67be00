import type { FoldedSpan } from '../../../folded-span.ts';
import type { FindingOf } from '../../../reading.ts';
import { isSameMeasure } from '../same-measure.ts';

/** Two levels between which a change lies, in the order of the change. */
export interface Levels {
  readonly from: FindingOf<'amount'>;
  readonly to: FindingOf<'amount'>;
  /** The place in the folded sentence where the first of the two begins, and where the second ends. */
  readonly start: number;
  readonly end: number;
}

/** From one level to the other in as many code units. */
const REACH = { zh: 30, en: 90 } as const;
const NEAR = '(?:约|近|大约|将近|超过|逾)?$';
const RISE_ZH =
  '(?:增|升|涨|提|扩|攀|跃|回升|上|加)[\\u4e00-\\u9fff]{0,3}?|降[\\u4e00-\\u9fff]{0,2}?|减[\\u4e00-\\u9fff]{0,2}?|[下跌缩削压回][\\u4e00-\\u9fff]{0,3}?';
/** 由3000吨上调至4500吨; 60亿元，2024年增至75亿元. */
const LINK_ZH = new RegExp(`^[^;。、]*?(?:${RISE_ZH})(?:至|到|为|成)了?${NEAR}`);
/** 75亿元，比上年的60亿元: the later level stands first. */
const BACK_ZH = new RegExp(`^,?(?:比|较|相比)[^,;。、]{0,14}?${NEAR}`);
const VERB_EN =
  '(?:rose|risen|rising|grew|grown|growing|climbed|climbing|increased|increasing|expanded|jumped|surged|soared|fell|fallen|falling|dropped|dropping|declined|declining|decreased|shrank|shrunk|cut|raised|lowered|reduced|went|gone|up|down|slipped|edged)';
const SOME_EN = '(?:about |around |some |roughly |nearly |almost |over |more than )?';
/** "… from 60 to 75" and "60 in March; by October it had climbed to 75". */
const LINK_EN = new RegExp(
  `^(?: (?:in|at|by|during|for) [a-z0-9 -]{1,30}?| (?:last|a|the) [a-z ]{1,20}?)?,? to ${SOME_EN}$|^[^.]{0,70}?(?<![a-z])${VERB_EN}(?: [a-z]+)? to ${SOME_EN}$`,
);
/** "To 75 in 2023, from 60". */
const BACK_EN = new RegExp(
  `^(?: (?:in|at|by|during|for) [a-z0-9 -]{1,40}?| (?:last|this) [a-z]+)?,? (?:up |down )?from (?:just )?${SOME_EN}$`,
);
const FROM_EN = new RegExp(`(?<![a-z])from ${SOME_EN}$`);
const TO_EN = new RegExp(`(?<![a-z])to ${SOME_EN}$|(?<![a-z])(?:reached|was|were|totalled|at) ${SOME_EN}$`);

/** The two levels at `index` and behind it; `null` where no change leads from one to the other. */
export function levelsAt(
  folded: FoldedSpan,
  amounts: readonly FindingOf<'amount'>[],
  index: number,
): Levels | null {
  const { text, language } = folded;
  const at = (offset: number): number => folded.at(offset);
  const [first, second] = [amounts[index], amounts[index + 1]];
  if (first === undefined || second === undefined || !isSameMeasure(first, second)) return null;
  if (!((first.value.value ?? 0) > 0 && (second.value.value ?? 0) > 0)) return null;
  const start = at(first.evidence[0].start);
  const end = at(second.evidence[0].end);
  const between = text.slice(at(first.evidence[0].end), at(second.evidence[0].start));
  if (between.length > REACH[language]) return null;
  const before = text.slice(Math.max(0, start - 40), start);
  if (language === 'zh') {
    if (LINK_ZH.test(between)) return { from: first, to: second, start, end };
    return BACK_ZH.test(between) ? { from: second, to: first, start, end } : null;
  }
  const isTo = / to (?:[a-z]+ ){0,2}$/.test(between) && !new RegExp(`${VERB_EN}`).test(between);
  if (LINK_EN.test(between) && (!isTo || FROM_EN.test(before)))
    return { from: first, to: second, start, end };
  return BACK_EN.test(between) && TO_EN.test(before) ? { from: second, to: first, start, end } : null;
}
