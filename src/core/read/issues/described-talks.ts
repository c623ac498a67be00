import type { Language } from '../../text/language.ts';

/** Words for how people spoke, which judge an exchange only where they are said of it. */
const MANNER = /^(?:candid|frank|in-depth|坦诚|坦率|深入|[、,和而且])+$/;
/** The same with the talks inside: "had a frank exchange", "called the talks tough". */
const MANNER_OF =
  /^(?:(?:had|held|has|been|have|was|were|a|an|and|very|some|candid|frank|in-depth|deep|open|honest|direct)[, ]+)+(?:talks?|discussions?|exchange|conversation|meeting|session)$|^(?:call|describ)[^"“]*["“'‘](?:tough|frank|candid|honest|direct)$/;
/** 深入交换意见: that there were talks, and that they were long. */
const EXCHANGED =
  /^(?:就[^,;。]*)?(?:坦诚|坦率|深入|充分|广泛|详细|、|和|地|而)+(?:交换(?:了)?意见|沟通|交流|讨论|磋商|探讨)$/;
const TALKS = {
  en: /^(?:,? ?(?:and|in-depth|deep|frank|candid|detailed|thorough|open|wide-ranging|substantive|[, ]))*(?:discussions?|talks|exchanges?|conversations?|meetings?|dialogue|communication)(?![a-z])/,
  zh: /^(?:[、且和]?(?:深入|坦率|坦诚|细致|全面|充分))?(?:的|地)?(?:交流|沟通|讨论|对话|会谈|交换|磋商|探讨|交谈)/,
};

/**
 * Whether words only say how somebody spoke: 进行了坦诚、深入的交流 tells that there were talks; 通话坦诚、深入 judges them.
 * @param after the shape behind the words
 */
export function isMannerOnly(form: string, after: string, language: Language): boolean {
  const words = form.toLowerCase();
  if (MANNER_OF.test(words) || EXCHANGED.test(words)) return true;
  return MANNER.test(words) && TALKS[language].test(after.slice(0, 60));
}
