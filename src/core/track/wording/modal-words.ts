import { fold } from '../../text/fold.ts';

/** Words that say how strongly something is asked for, by step: a wish, a "should", a "must". */
const STEPS: readonly (readonly [step: 1 | 2 | 3, words: RegExp])[] = [
  [3, /必须|务必|不得|不许|绝不能|\b(?:must|shall|has to|have to)\b/],
  [
    2,
    /应当|应该|敦促|呼吁|要求|\b(?:should|ought to|urged?|urges|called (?:for|on)|calls (?:for|on)|pressed)\b/,
  ],
  [1, /希望|期待|\b(?:hopes?|hoped)\b/],
];

/** The strongest step that the words hold; 0 without any. */
export function modalStep(words: string): 0 | 1 | 2 | 3 {
  const { folded } = fold(words);
  return STEPS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 0;
}
