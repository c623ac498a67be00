import type { Language } from '../../text/language.ts';
import { matchesIn } from '../../text/matches.ts';

/** A character of Chinese or a word of English. Offsets are into the text that was split. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Part of a party's name. */
  readonly isParty?: boolean;
}

/** What a comma becomes: words across it belong less together, and it is no word itself. */
export const COMMA = ',';

const EN = /[\p{L}\p{N}]+(?:'\p{L}+)*|[,:]/gu;

/** Splits folded text; quotation marks, 、 and the like part nothing, and commas and colons count as one token. */
export function tokensOf(folded: string, language: Language, from = 0, to = folded.length): readonly Token[] {
  if (language === 'zh') return characters(folded, from, to);
  const tokens: Token[] = [];
  for (const { 0: text, index } of matchesIn(folded.slice(from, to), EN)) {
    const start = from + index;
    tokens.push({ text: text === ':' ? COMMA : text, start, end: start + text.length });
  }
  return tokens;
}

function characters(folded: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = from; start < to; start += 1) {
    const unit = folded.charCodeAt(start);
    const isPair = start + 1 < to && (folded.codePointAt(start) as number) > 0xffff;
    const text = isPair ? folded.slice(start, start + 2) : folded.charAt(start);
    if (text === ',' || text === ':') tokens.push({ text: COMMA, start, end: start + 1 });
    // Nearly all is of the main block of Han characters, which are letters without exception.
    else if ((unit >= 0x4e00 && unit <= 0x9fa5) || WORD.test(text))
      tokens.push({ text, start, end: start + text.length });
    if (isPair) start += 1;
  }
  return tokens;
}

const WORD = /^[\p{L}\p{N}]/u;

/** A string without quotation marks and list marks, and where each of its units stood; most strings have none. */
export interface Bare {
  readonly text: string;
  readonly at: (offset: number) => number;
}

const MARK = /["'“”‘’「」『』、]/;
const MARKS = '"\'“”‘’「」『』、';

/** Takes out marks that may stand anywhere in a phrase: 「一个中国」原则. An apostrophe inside a word stays. */
export function withoutMarks(text: string): Bare {
  if (!MARK.test(text)) return { text, at: (offset) => offset };
  const places: number[] = [];
  let bare = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    const isApostrophe = unit === "'" && /[a-z]/.test(text.charAt(i - 1)) && /[a-z]/.test(text.charAt(i + 1));
    if (MARKS.includes(unit) && !isApostrophe) continue;
    places.push(i);
    bare += unit;
  }
  return { text: bare, at: (offset) => places[offset] ?? text.length };
}

/** Words that say little by standing: whether one of them stands is no sign of a phrase. */
const FAINT: ReadonlySet<string> = new Set([
  '的',
  '了',
  '地',
  'the',
  'a',
  'an',
  'of',
  'or',
  'and',
  'by',
  'to',
  'in',
  'on',
  'with',
  'for',
  'that',
  'it',
  'has',
]);

/** What a word of a phrase counts where it stands in a text. */
export function wordWeight(word: string): number {
  return FAINT.has(word) ? 0.3 : 1;
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
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/e$/, '');
}
