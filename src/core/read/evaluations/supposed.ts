import type { Language } from '../../text/language.ts';

/** What makes the words behind it supposed, to be avoided or to come, in the words of one clause before them. Folded. */
const SUPPOSED = {
  zh: /如果|若(?!干)|倘若|假如|一旦|除非|要是|即便|即使|避免|防止|以免|打破|破解|走出|摆脱|克服|化解|突破(?=[^,;。]{0,6}僵局)|恐|或将|可能|能否|是否|希望|期待|盼|愿|争取|力争|警告|担心|担忧|将(?!近|信|[^,;。]{0,20}(?:称为|称作|视为|定性为|形容为|描述为|评为|比作|列为|看作|当作))|会(?![谈晤议见上后期面商])|(?<![供反回响相对效适顺感呼照答])应(?!有|对|邀|急|用)|必须|需要|以期|有望|难免|不应|不会/,
  en: /(?:^|[\s"“])(?:if|unless|whether|as soon as|as long as|so long as|provided|could|may|might|would|should|must|will|shall|to (?:break|avoid|avert|overcome|end|resolve|prevent|escape|make|achieve|reach|find|rebuild|restore|ensure|bring|get|build|take|see)|break(?:ing)? the|avoid(?:s|ed|ing)?|avert(?:s|ed|ing)?|overc[oa]me|prevent(?:s|ed|ing)?|risk(?:s|ed|ing)?|hop(?:e|es|ed|ing)|fear(?:s|ed)?|want(?:s|ed)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for)|expect(?:s|ed)?|seek(?:s|ing)?|sought|aim(?:s|ed|ing)? (?:to|at)|in order to|warn(?:s|ed|ing)? (?:of|against))(?= )/,
};

/** As above without what is to come: whoever foresees a deadlock judges the talks, whoever hopes to avoid it does not. */
const WISHED = {
  zh: /如果|若(?!干)|倘若|假如|一旦|除非|要是|即便|即使|避免|防止|以免|打破|破解|走出|摆脱|克服|化解|突破(?=[^,;。]{0,6}僵局)|能否|是否|希望|期待|盼|愿|争取|力争|(?<![供反回响相对效适顺感呼照答])应(?!有|对|邀|急|用)|必须|需要|以期|才能|方能|才会|只有/,
  en: /(?:^|[\s"“])(?:if|unless|whether|should|must|shall|to (?:break|avoid|avert|overcome|end|resolve|prevent|escape|make|achieve|reach|find|rebuild|restore|ensure|bring|get|build|take|see)|break(?:ing)? the|avoid(?:s|ed|ing)?|avert(?:s|ed|ing)?|overc[oa]me|prevent(?:s|ed|ing)?|hop(?:e|es|ed|ing)|want(?:s|ed)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for)|seek(?:s|ing)?|sought|aim(?:s|ed|ing)? (?:to|at)|in order to)(?= )/,
};

/** Whether the words before a judgement in its clause wish for it, ask for it or make it a condition. */
export function isWished(lead: string, language: Language): boolean {
  return WISHED[language].test(lead);
}

/** Whether the words before a judgement in its clause suppose it or wish for it rather than tell it. */
export function isSupposed(lead: string, language: Language): boolean {
  return SUPPOSED[language].test(lead);
}
