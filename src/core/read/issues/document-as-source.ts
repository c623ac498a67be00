import type { Language } from '../../text/language.ts';

/** Verbs and prepositions that make a statement the source of what is told, and no matter of its own. */
const SOURCE = {
  en: /^(?: [a-z]+ly)? (?:said|says|showed|shows|added|read|reads|confirmed|stress(?:es|ed)|notes|noted|emphasi[sz]e[sd]|recalls|recalled)(?![a-z])/,
  zh: /^,对[^;。]{1,24}?(?:抗议|谴责|遗憾|不满|反对)|^[中里](?:[^,;。]{0,6}?)(?:承诺|说|称|表示|指出|强调|重申|写|提到|同意|呼吁|要求)|^,?(?:对|就|以)?(?:[^;。,]{0,24}?(?:深感|表示|感到)[^;。]{0,12}?,)?(?:还|也|并|则)?(?:称|说|指出|表示|显示|写道|强调|批评|谴责|指责|回应|宣称|对[^,;。]{1,20}?(?:深感|表示))/,
};
/** "According to the joint statement", as far as the words before it go. */
const BY = {
  en: /(?<![a-z])(?:according to|under|per|in line with|as set out in) (?:the |a |an |their |its )?(?:[a-z]+ ){0,4}$|(?<![a-z])in (?:the |a |their )(?:[a-z]+ )?$/,
  zh: /(?:根据|依据|依照|按照|据)(?:(?!没有|未)[^,;。]){0,20}$/,
};

/** Whether a document is only where the words come from: "a joint statement said". */
export function isSourceOnly(before: string, after: string, language: Language): boolean {
  return SOURCE[language].test(after.slice(0, 30)) || BY[language].test(before.slice(-60));
}
