import type { Language } from '../../../text/language.ts';
import { tellsPast } from './tense.ts';

/** Elections and deadlines, which a text looks ahead to without a word of the future. */
const POLL_EN =
  '(?:elections?|midterms?|mid-terms?|vote|ballot|referendum|polls|primar(?:y|ies)|deadlines?|cut-?off|expiry)';
const EVENT_EN = `(?:${POLL_EN}|summit|visit|trip|congress|talks|meeting|session|call)`;
/** "the May election", "a June deadline": the occasion behind its date. */
const BEHIND_EN = new RegExp(`^(?: [a-z-]+){0,2} ${POLL_EN}(?![a-z])`);
const EVENT_BEHIND_EN = new RegExp(`^(?: [a-z-]+){0,2} ${EVENT_EN}(?![a-z])`);
/** "elections in the spring", "the vote in March". */
const AHEAD_EN = new RegExp(
  `(?<![a-z])${POLL_EN} (?:due |held )?(?:in|on|of|this|next) (?:the |early |late |mid-?)?$`,
);
const BEFORE_EN = /(?<![a-z])(?:before|ahead of|prior to|until) (?:the |an? |his |her |its |their )?$/;
const AFTER_EN = /(?<![a-z])(?:after|since|following) (?:the |an? |his |her |its |their )?$/;
const POLL_ZH = '(?:选举|大选|初选|公投|投票|期限|大限|截止日|到期日)';
const BEFORE = '(?:之前|以前|前(?!夕?[提往])|来临|临近|将至|在即)';
const BEFORE_POLL_ZH = new RegExp(`^的?[^,。;、]{0,12}?${POLL_ZH}${BEFORE}`);
const BEFORE_EVENT_ZH = new RegExp(`^的?[^,。;、]{0,12}?(?:访问|峰会|会晤|会谈|会议|大会)${BEFORE}`);
/** 距离10月大选只剩几个月, 面对7月的期限. */
const AWAITED_ZH = /(?:距离?|离|面对|面临|迎接|迎来|备战|临近|着眼|瞄准)$/;
const NEXT_POLL_ZH = new RegExp(`^的?[^,。;、]{0,12}?${POLL_ZH}`);
const DEADLINE_ZH = /^的?[^,。;、]{0,4}?(?:最后期限|大限|截止日|到期日)/;

/**
 * Which side of the day of speaking an occasion lies on that a date stands beside: the coming one for a poll or
 * deadline where no verb tells of what is past, the nearer one for whatever else is awaited. `null` for any other date.
 */
export function sideOfOccasion(
  folded: string,
  start: number,
  end: number,
  language: Language,
): 'near' | 'future' | null {
  const head = folded.slice(Math.max(0, start - 60), start);
  const tail = folded.slice(end, end + 60);
  const isPast = tellsPast(`${head}${tail}`, language);
  if (language === 'zh') {
    const isAwaited = AWAITED_ZH.test(head) && NEXT_POLL_ZH.test(tail);
    if (isAwaited || BEFORE_POLL_ZH.test(tail)) return isPast ? 'near' : 'future';
    if (DEADLINE_ZH.test(tail)) return isPast ? null : 'future';
    return BEFORE_EVENT_ZH.test(tail) ? 'near' : null;
  }
  const isBefore = BEFORE_EN.test(head);
  if (AFTER_EN.test(head)) return null;
  if (BEHIND_EN.test(tail) || AHEAD_EN.test(head)) return isPast ? (isBefore ? 'near' : null) : 'future';
  return isBefore && EVENT_BEHIND_EN.test(tail) ? 'near' : null;
}

/** Dates that stand before an exchange or what came of it as its own: 落实6月5日通话共识, "the 5 June call". */
const OWN_ZH = /^(?:的|晚的?|两国|双方|元首){0,3}(?:通话|通电话|会晤|会谈|会见|会面|共识|声明|公报|协议)/;
const OWN_EN =
  /^(?: [a-z-]+){0,2} (?:call|meeting|talks|summit|conversation|agreement|deal|statement|accord|consensus|understanding|guidance|order|rule|notice|announcement|proclamation|decree|letter|list|tariffs?|duties|controls|measures|restrictions|sanctions)(?![a-z])/;

/** Whether a date is that of an exchange or text which the clause rests on, whatever the clause itself looks to. */
export function isAttribute(folded: string, start: number, end: number, language: Language): boolean {
  const tail = folded.slice(end, end + 40);
  // 将于周六通话 dates the verb.
  // 撤销6月3日的指南: a thing that is named by its day.
  if (language === 'zh')
    return (
      (OWN_ZH.test(tail) || tail.startsWith('的')) &&
      !/[于在]$/.test(folded.slice(Math.max(0, start - 1), start))
    );
  if (/[a-z] of $/.test(folded.slice(Math.max(0, start - 5), start))) return true;
  return /(?<![a-z])(?:the|their|its|his|her|an?|last|that) $/.test(
    folded.slice(Math.max(0, start - 8), start),
  )
    ? OWN_EN.test(tail)
    : false;
}
