import type { Language } from '../../text/language.ts';

/** What is judged besides parties. */
export type Topic = 'talks' | 'agreement' | 'relationship';

const CHINESE: readonly (readonly [Topic, string])[] = [
  ['talks', '通话|会谈|会晤|磋商|谈判|对话|会见|峰会|互动|接触'],
  ['agreement', '协议|协定|共识|休战'],
  ['relationship', '(?:两国|双边|[一-鿿]{2})关系'],
];
const ENGLISH: readonly (readonly [Topic, string])[] = [
  ['talks', 'talks|call|meeting|summit|negotiations?|conversation|dialogue|discussions?|exchanges?'],
  ['agreement', 'agreement|deal|truce|accord|pact|consensus'],
  ['relationship', 'relationship|relations|ties'],
];

const OPENING = {
  zh: CHINESE.map(
    ([topic, words]) =>
      [
        topic,
        new RegExp(
          `^["“\\s]*(?:但是?|而|不过|然而|尽管|虽然|[一二三四]是|首先|其次|总体来看|总体而言|从整体看|,)*(?:(?:这次|此次|本次|该次|此番|这场|这一|这轮|该|这份|上述|双方|两国|新一轮)(?:[一-鿿]{2}){0,3}?|两国元首|元首)?(?:${words})`,
        ),
      ] as const,
  ),
  en: ENGLISH.map(
    ([topic, words]) =>
      [
        topic,
        new RegExp(
          `^["“\\s]*(?:but |and |while |still, |overall, |yet )?(?:the|this|that|these|those|their|his|both) (?:[a-z-]+ ){0,2}?(?:${words})(?![a-z'’])`,
        ),
      ] as const,
  ),
};

const AFTER = {
  zh: CHINESE.map(([topic, words]) => [topic, new RegExp(`^(?:的)?(?:${words})`)] as const),
  en: ENGLISH.map(
    ([topic, words]) =>
      [topic, new RegExp(`^(?:,? and [a-z-]+)? (?:[a-z-]+ ){0,1}?(?:${words})(?![a-z])`)] as const,
  ),
};

/** The topic that opens a folded clause as its subject, with where it ends. */
export function topicOpening(
  text: string,
  language: Language,
): { readonly topic: Topic; readonly end: number } | null {
  for (const [topic, pattern] of OPENING[language]) {
    const match = pattern.exec(text);
    if (match) return { topic, end: match[0].length };
  }
  return null;
}

/** The topic that a judging word stands before: 建设性的会谈, "productive talks". */
export function topicAfter(rest: string, language: Language): Topic | null {
  for (const [topic, pattern] of AFTER[language]) if (pattern.test(rest)) return topic;
  return null;
}
