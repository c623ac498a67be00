import type { Language } from '../../text/language.ts';

/** A meeting of nobody in particular. */
const AGAIN = /^(?:(?:再次?|下一?次)(?:会面|会晤|见面|相见|碰面)|meet again|meeting again)$/i;
const HEADS = {
  en: /H|president|(?<!foreign |trade |finance |deputy |defence |defense |vice )prime minister|chancellor|leaders?(?![a-z])|heads of|(?<![a-z])(?:i|he|she|him|her|we)(?![a-z])/,
  zh: /H|总统|主席|总理|首相|元首|领导人|首脑|[我他她您]/,
};
const MINISTERS = {
  en: /(?<!prime )ministers?(?![a-z])|secretar(?:y|ies)(?! general)/,
  zh: /外长|部长|防长|财长|大臣/,
};

/**
 * Whose "meet again" it is where no head of a government is spoken of: ministers', or that of teams, which meet for
 * their next round; `null` where it may be leaders'.
 * @param shape the sentence as patterns see it
 */
export function meetingAgain(form: string, shape: string, language: Language): string | null {
  if (!AGAIN.test(form)) return null;
  const words = shape.slice(0, 400);
  const at = words.indexOf(form.toLowerCase());
  const near = language === 'en' && at >= 0 ? words.slice(Math.max(0, at - 60), at) : words;
  // "The move came before the two foreign ministers meet again": the subject stands right before.
  if (MINISTERS[language].test(near) && !/H|presidents?|leaders/.test(near)) return 'high-level-contacts';
  return HEADS[language].test(words) ? null : 'next-round';
}
