import type { Language } from '../../text/language.ts';

/** A meeting of nobody in particular. */
const AGAIN = /^(?:再次?(?:会面|会晤|见面|相见|碰面)|meet again|meeting again)$/i;
const HEADS = {
  en: /H|president|prime minister|chancellor|leaders?(?![a-z])|heads of|(?<![a-z])(?:i|he|she|him|her|we)(?![a-z])/,
  zh: /H|总统|主席|总理|首相|元首|领导人|首脑|[我他她您]/,
};

/** Whether "meet again" stands where no head of a government is spoken of: then teams meet for their next round. */
export function isOfTeams(form: string, shape: string, language: Language): boolean {
  return AGAIN.test(form) && !HEADS[language].test(shape.slice(0, 400));
}
