import type { Language } from '../../text/language.ts';

/** A character of Chinese or a word of English. Offsets are into the text that was split. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a comma becomes: words across it belong less together, and it is no word itself. */
export const COMMA = ',';

const ZH = /[\p{L}\p{N}]|[,:]/gu;
const EN = /[\p{L}\p{N}]+(?:'\p{L}+)*|[,:]/gu;

/** Splits folded text; quotation marks, 、 and the like part nothing, and commas and colons count as one token. */
export function tokensOf(folded: string, language: Language, from = 0, to = folded.length): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = language === 'zh' ? ZH : EN;
  for (const { 0: text, index } of folded.slice(from, to).matchAll(pattern)) {
    const start = from + index;
    tokens.push({ text: text === ':' ? COMMA : text, start, end: start + text.length });
  }
  return tokens;
}

/** Whether two words are one but for their ending: honor, honored; policy, policy's. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.charCodeAt(0) !== b.charCodeAt(0) || a.charCodeAt(0) > 0x2e80) return false;
  return stem(a) === stem(b);
}

function stem(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare.length <= 4) return bare.endsWith('s') && bare.length > 3 ? bare.slice(0, -1) : bare;
  return bare
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/our/, 'or')
    .replace(/e$/, '');
}
