import type { Actor } from '../actors/actor.ts';
import type { VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import type { Enclosed } from './enclosed.ts';

/** 双方就渔业交换了意见，同意…: the topic stands before the verb, and the clause ends with it. */
export function hasTopicBefore(text: string, subject: Actor | null, verb: VerbToken, end: number): boolean {
  return (
    subject !== null &&
    /^[,;]/.test(text.slice(end)) &&
    /(?:就|围绕|针对|对)[^,;:。]{2,}$/.test(text.slice(subject.end, verb.start))
  );
}

/** The quotation that ends right before a speaker: “…，”某人表示. */
export function quoteEndingBefore(clauses: Clauses, start: number): Enclosed | null {
  const { text } = clauses.frame;
  return (
    clauses.enclosed.findLast(
      (one) =>
        one.kind === 'quote' &&
        one.end <= start &&
        (/^[,\s]*$/.test(text.slice(one.end, start)) ||
          // “…，”某所高级顾问、专家某某表示: what the speaker is may stand between the words and the name.
          (one.start === 0 &&
            /[,。!?]/.test(text[one.end - 2] ?? '') &&
            /^[^,;:。“”]{1,40}$/.test(text.slice(one.end, start)))),
    ) ?? null
  );
}
