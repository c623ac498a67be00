import type { Actor } from '../actors/actor.ts';

/** Nouns for what somebody does or has, between the name and the verb: 美方此举, 该国政府. */
export const CHINESE_HEAD =
  /^(?:的)?(?:上述|有关|这一|这些|这种|近期|单方面|一系列|所谓){0,3}(?:此举|举措|举动|做法|行为|行径|措施|言行|言论|政府|当局|方面|代表团|代表|团队|官员|内阁|议会|国会|军方|警方|军队|部队|[陆海空]军|海警|边防军|军舰|军机|大?使馆|首相府|总统府|总理府|发言人|(?:总统|总理|首相)?办公室|[\u4e00-\u9fff]{1,5}(?:部|总署|局|委员会))/;

/** An office without the name of its party, at the head of a clause: the speaker's own. */
export const CHINESE_OFFICE =
  /^(?:我国|本国|我)?(?:商务部|外交部|财政部|国防部|贸易部|海关总署|海关|主管部门|有关部门|相关部门|政府|当局)(?:也|还|将|会)?$/;

/** What lets words be heard without a verb of saying: 释放“愿合作”的信号. */
export const SIGNALLING =
  /(?:释放|传递|传达|发出|表达|展现)(?:出|了)?["“「『]?(?:[^"”」』]{1,12}["”」』]["“「『])?$/;

/** Words that may stand between an English subject and its verb. */
export const ENGLISH_GAP =
  /^(?:'s (?:[a-z-]+ ){1,4}|'s(?: [a-z-]+){1,3}(?= ?$)|'s [a-z-]+)?(?:,[^,.;]{1,80},)? ?(?:(?:also|further|both|jointly|each|have|has|had|is|are|once again|yet again|again|then|now|formally|publicly|repeatedly|reportedly|still|already|never|not|did|does|do|will|would|later|thus|therefore|in turn|once more|each|all|today|yesterday|on [a-z]+day|for (?:its|his|her|their) (?:own )?part|fully|completely|totally|strictly|faithfully|clearly|seriously|only|simply|itself|themselves|always|first|soon|[a-z]+ly) ?){0,5}$/;

/** 向乙方承诺: whoever stands behind a preposition of address is no subject. */
export function isAddressed(text: string, { start }: Actor): boolean {
  return /(?:(?<!意|走|趋|转|偏|方|倾|志|面|流)向|(?<![反面应针绝相])对|(?<![交还卖送发供寄])给|替)$/.test(
    text.slice(Math.max(0, start - 2), start),
  );
}

/** What makes of a name a place or an owner. */
export const PLACED =
  /(?<![a-z])(?:in|from|of|near|at|via|through|across|outside|inside|registered in|based in) (?:the )?$/;
/** "Those in X", "the people of X": they are X. */
export const CAPITAL =
  /(?<![a-z])(?:those|people|leaders|leadership|republic|kingdom|commonwealth|friends|rulers|powers that be|decision-makers|policymakers|hardliners) (?:of|in|from) (?:the )?$/;

/** An office without a name in English: the speaker's own. */
export const OFFICE =
  /^(?:the (?:department|ministry|government|commission|administration|bureau|authorities)|(?:his|her|its|their|my|our) (?:government|country|ministry|side))$/;
