import type { Language } from '../../text/language.ts';

/** Verbs and prepositions that make a statement the source of what is told, and no matter of its own. */
const SOURCE = {
  en: /^(?: [a-z]+ly)? (?:said|says|showed|shows|added|read|reads|confirmed)(?![a-z])/,
  zh: /^(?:还|也|并)?(?:称|说|指出|表示|显示|写道)/,
};

/** Whether a document is only where the words come from: "a joint statement said". */
export function isSourceOnly(after: string, language: Language): boolean {
  return SOURCE[language].test(after.slice(0, 30));
}

/** What makes a document the place where something stands: "under the joint statement, both will". */
const SOURCE_BEFORE = /(?<![a-z])(?:under|according to|in) (?:the|a|their|this) (?:[a-z]+ )?$/;

/** Whether a document is only where something stands. @param before the shape up to its words */
export function isPlaceOnly(before: string, language: Language): boolean {
  return language === 'en' && SOURCE_BEFORE.test(before.slice(-30));
}
