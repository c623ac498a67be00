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
        !isNameInMarks(text, one) &&
        (/^[,\s]*$/.test(text.slice(one.end, start)) ||
          // “…，”某所高级顾问、专家某某表示: what the speaker is may stand between the words and the name.
          (one.start === 0 &&
            /[,。!?]/.test(text[one.end - 2] ?? '') &&
            /^(?:[^,;:。“”]|“[^,;:。“”]{1,14}”){1,40}$/.test(text.slice(one.end, start)))),
    ) ?? null
  );
}

/** 智库“某某”研究员: a name in marks between what bears it and the office of whoever speaks. */
function isNameInMarks(text: string, { start, end }: Enclosed): boolean {
  return (
    end - start <= 16 &&
    /[\u3400-\u9fff]$/.test(text.slice(0, start)) &&
    /^[\u3400-\u9fff]/.test(text.slice(end)) &&
    !/[,。!?]/.test(text.charAt(end - 2)) &&
    BEARS_NAME.test(text.slice(0, start))
  );
}

/** What bears a name in marks. */
const BEARS_NAME = /(?:智库|公司|集团|企业|组织|机构|团体|协会|党|联盟|平台|媒体|报|社|网站|号|[船商厂行])$/;
