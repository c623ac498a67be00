import type { Span } from '../../text/span.ts';

/** How far behind a quotation its other version may reach, in code units. */
const REACH = 400;
const HAN = /[\u3400-\u9fff]/g;
const LATIN = /[A-Za-z]/g;

/**
 * The same words in another language, in brackets right behind a quotation: “…非常积极的结果”(a very positive
 * conclusion). Which of the two is the original nobody says; the words in marks are what the text quotes. `null`
 * where nothing stands there, or where the brackets hold words of the same script, a name or an abbreviation.
 * @param end where the quoted words end, before the closing mark
 */
export function otherVersion(content: string, { start, end }: Span): Span | null {
  const behind = /^["”」』][，,]?\s?([(（])/.exec(content.slice(end, end + 4));
  if (behind === null) return null;
  const from = end + behind[0].length;
  const close = content.slice(from, from + REACH).search(/[)）]/);
  if (close < 3) return null;
  const span = trimmed(content, from, from + close);
  const words = content.slice(span.start, span.end);
  const quoted = content.slice(start, end);
  return isChinese(quoted) !== isChinese(words) && isSentenceLike(words) ? span : null;
}

function isChinese(text: string): boolean {
  return count(text, HAN) * 2 > count(text, LATIN);
}

/** A name or an abbreviation in brackets is no version of what was said. */
function isSentenceLike(words: string): boolean {
  return isChinese(words)
    ? words.length >= 5
    : words.split(/\s+/).length >= 4 && /(?:^|\s)[a-z]{2,}/.test(words);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function trimmed(content: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /[\s"“”「」]/.test(content.charAt(start))) start += 1;
  while (end > start && /[\s"“”「」]/.test(content.charAt(end - 1))) end -= 1;
  return { start, end };
}
