import type { Frame } from '../actors/frame.ts';

const ENDS = /\?["”』」)]?\s*$/;
/** A question mark stands no further from the end than this; no mark, no question. */
const TAIL = 4;
/** Words by which a Chinese clause asks, wherever it stands in the sentence. */
export const ASKING_ZH = /吗|呢(?=[,?])|是否|能否|可否|会否|何|什么|怎么|怎样|为什么|哪[些个里]|多少|几时|谁/;

/**
 * Whether a clause `[start, end)` of a sentence asks. In Chinese a reporter often tells first and asks in the last
 * clause (有消息称……，请问有何评论？); in English the whole sentence asks.
 */
export function asks({ text, language }: Frame, start: number, end: number): boolean {
  const tail = text.length > TAIL ? text.slice(-TAIL) : text;
  if (!tail.includes('?') || !ENDS.test(tail)) return false;
  return language === 'en' || end >= text.trimEnd().length || ASKING_ZH.test(text.slice(start, end));
}
