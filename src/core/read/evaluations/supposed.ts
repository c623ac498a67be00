import type { Language } from '../../text/language.ts';

/** What makes the words behind it supposed, to be avoided or to come, in the words of one clause before them. Folded. */
const SUPPOSED = {
  zh: /如果|若(?!干)|倘若|假如|一旦|除非|要是|即便|即使|避免|防止|以免|打破|破解|走出|摆脱|克服|化解|突破(?=[^,;。]{0,6}僵局)|恐|或将|可能|能否|是否|希望|期待|盼|愿|争取|力争|警告|担心|担忧|将(?!近|信)|会(?![谈晤议见上后期面商])|应(?!有|对|邀)|必须|需要|以期|有望|难免|不应|不会/,
  en: /(?:^|[\s"“])(?:if|unless|whether|could|may|might|would|should|must|will|shall|to (?:break|avoid|avert|overcome|end|resolve|prevent|escape|make|achieve|reach|find|rebuild|restore|ensure|bring|get|build|take|see)|break(?:ing)? the|avoid(?:s|ed|ing)?|avert(?:s|ed|ing)?|overc[oa]me|prevent(?:s|ed|ing)?|risk(?:s|ed|ing)?|hop(?:e|es|ed|ing)|fear(?:s|ed)?|want(?:s|ed)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for)|expect(?:s|ed)?|seek(?:s|ing)?|sought|aim(?:s|ed|ing)? (?:to|at)|in order to|warn(?:s|ed|ing)? (?:of|against))(?= )/,
};

/** Whether the words before a judgement in its clause suppose it or wish for it rather than tell it. */
export function isSupposed(lead: string, language: Language): boolean {
  return SUPPOSED[language].test(lead);
}
