import type { Language } from '../../text/language.ts';

/**
 * What is said not to follow (这并不意味着…, "that does not mean that …", "there is no sign that …"), and what somebody
 * denies having agreed to: what stands behind in the clause is told of nobody. Folded, up to the word that is judged.
 */
const NOT_MEANT: Readonly<Record<Language, RegExp>> = {
  zh: /(?:不|没有|未必|绝不|决不|并非)(?:会|能|必然?|应)?(?:意味着|代表着?|等于|等同于|是说|预示着?|保证)(?!.*(?:而是|但是?|不过|然而))[^,;。]{0,24}$|(?:没有|毫无|并无|无|看不到|未见)(?:任何|丝毫)?(?:迹象|证据|理由|信号)(?:显示|表明|认为|相信)[^,;。]{0,24}$/,
  en: /(?<![a-z])(?:(?:do|does|did|would|will|need|should|must)(?: not|n't) (?:necessarily |yet |automatically |in itself )?(?:mean|imply|signal|signify|guarantee|suggest|indicate)|(?:is|are|was|were|there's) no (?:guarantee|sign|indication|suggestion|evidence|prospect|assurance|hint|promise|chance))(?![a-z])(?![^;:.]*(?<![a-z])(?:but|instead|rather)(?![a-z]))[^;:.]{0,80}$|(?<![a-z])den(?:y|ies|ied|ying)(?: that)?(?: (?!agreeing|having)[a-z'.-]+){0,3}(?: (?:had|has|have|having|were|was))?(?: ever)? (?:agree[a-z]*|promis[a-z]+|pledg[a-z]+|offer[a-z]*|commit[a-z]*|undertak[a-z]+|undertook|intend[a-z]*|plan[a-z]*|consider[a-z]*)(?: to)? $|(?<![a-z])(?:not|never|n't|nor|neither) (?:yet |actually |ever )?(?:agree|consent|commit|promise|pledge|offer)(?:d|ed|ted)? to,? $/,
};

/** Whether the words before a place say that what is told there is not to be understood so. */
export function isNotMeant(before: string, language: Language): boolean {
  return NOT_MEANT[language].test(before);
}
