import type { PlannedKind } from './planned-contact.ts';

/** A sentence looks ahead. */
const AHEAD =
  /\b(?:will|would|shall|are to|is to|to be held|scheduled|plans? to|planned|agreed\b|agrees? to|accept(?:ed|s)?|due|set for|set to)\b|将|拟|定于|计划|商定|同意|约定|可于|即将|期待|预计|接受/;

const WORKING_GROUP = /工作组|working group/;
const VISIT = /(?:国事)?访问|访华|\bvisit\b/;
const ROUND =
  /[下新]一轮|第[一二三四五六七八九十]+轮|再(?:次)?举行[^,。]{0,12}(?:磋商|会谈|对话|谈判)|经贸团队|谈判团队|(?:next|new|another|further|first|second|third|fourth|fifth|sixth) round\b|(?:trade|negotiating|economic) teams\b|\bour teams\b|\bnegotiators\b/;
const LEADERS =
  /(?:两国元首|领导人)[^,。]{0,12}(?:会晤|会面|通话|见面)|\b(?:leaders|presidents|prime ministers)\b[^.,;]{0,30}\b(?:meet|speak|talk)\b/;

/** Whether a folded sentence looks ahead at all. */
export function looksAhead(folded: string): boolean {
  return AHEAD.test(folded);
}

/** What kind of contact folded words are about. */
export function plannedKind(folded: string): PlannedKind {
  if (WORKING_GROUP.test(folded)) return 'working-group';
  if (ROUND.test(folded)) return 'round';
  if (VISIT.test(folded)) return 'visit';
  return LEADERS.test(folded) ? 'leaders' : 'contact';
}

/** Folded words by which the sides are to come together. */
export const COMES_TOGETHER =
  /举行|召开|重启|恢复|会谈|磋商|会晤|会面|对话|\b(?:meet|hold|convene|resume|reconvene|talks|session|round)\b/;

/** An invitation that is taken up, over folded words. */
export const ACCEPTED =
  /接受[^,。]{0,12}邀请|期待成行|\baccept(?:ed|s)? (?:an|the|his|her|their) invitation\b|\bsaid yes\b|\b(?:will|agreed to) (?:make|pay) an? (?:state |official )?visit\b/;

/** That time or place of what is to come is not settled, over folded words. */
export const UNSETTLED =
  /(?:时间|地点|日期)[^,。;]{0,14}(?:另行|待定|尚未|未定|交换了?意见|进一步)|\b(?:dates?|time|place|venue)\b[^.;]{0,60}\b(?:to be (?:agreed|set|decided|confirmed|determined)|(?:has|have) (?:not|yet)\b[^.;]{0,20}\b(?:set|agreed|decided|fixed))|\bno date (?:has been|was|is) (?:yet )?(?:set|fixed|agreed)/g;

/** What an unsettled sentence has to be about, folded. */
export const ABOUT_TALKS =
  /磋商|会谈|谈判|对话|下一轮|\b(?:talks|round|negotiations|consultations|meeting)\b/;

/** Somewhere that is no party's, without a name. */
export const THIRD_COUNTRY = /第三国|\ba third country\b/g;
