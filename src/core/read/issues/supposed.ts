import type { Language } from '../../text/language.ts';

/** Issues that judge what took place: what is only hoped for or feared judges nothing. */
export function isJudgement(issue: string): boolean {
  return issue === 'overall-assessment';
}

/** Words that make what follows them in the clause a thing to come or a thing wished for. */
const SUPPOSED = {
  en: /(?<![a-z])(?:if|unless|whether|hop(?:e|es|ed|ing) (?:for|that|to)|bet on|expects?(?: no)?|wish(?:es|ed)?|could|may|might|should|would|will|won't|wouldn't|seek(?:s|ing)?|need(?:s|ed)? (?:a|an)|chances? of|prospects? (?:of|for)|looking (?:for|forward to)|ahead of|try(?:ing)? to|tries to|anxious to|eager to|rather than|want(?:s|ed)? an?)(?![a-z])(?!.*(?<![a-z])(?:was|were|had|said)(?![a-z]))[^,.;:]{0,60}$/,
  zh: /(?:定能|必能|必将|必定|一定能?|难有|难以|普遍认为|害怕|真正怕|怕|如果|若|倘|假如|一旦|希望|盼|期望|争取|力争|力求|可能|恐|或将|不要|不希望|预计|有望|能否|是否|会不会|避免|以免|防止|但愿|早日|尽快|推动|促使|确保)[^,;。:!?]{0,16}$/,
};

/** Whether the words of a judgement stand in a condition, a hope or a guess. @param before the shape up to them */
export function isSupposed(before: string, language: Language): boolean {
  return SUPPOSED[language].test(before.slice(-90));
}

/** The same words inside a judgement that a pattern took whole: 会议被普遍认为难有突破. */
const WITHIN = { en: null, zh: /难有|难以|有望|可能|恐|能否|是否|如果|倘若|未必|预计/ };

/** Whether a judgement holds words that make it a guess. */
export function isSupposedWithin(form: string, language: Language): boolean {
  return WITHIN[language]?.test(form) === true;
}

const RELATIONS = {
  en: null,
  zh: /(?:各领域|务实|友好|经贸|互利|贸易|人文|两国|双边)?(?:合作|往来|关系|交往|建设|发展)(?!会谈|会议)(?:(?!会谈|会晤|通话|磋商|谈判|此访|此行|访问|对话)[^,;。:!?]){0,8}$/,
};

/** Whether it is the cooperation or the relationship of years that is judged, and not an exchange: 各领域合作取得积极成果. */
export function isOfRelations(before: string, language: Language): boolean {
  return RELATIONS[language]?.test(before.slice(-40)) === true;
}
