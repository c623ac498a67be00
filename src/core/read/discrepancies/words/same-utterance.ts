import type { ReadingContext } from '../../context.ts';
import { align, type Gap } from './alignment.ts';
import type { Quoted } from './quoted.ts';
import { stemOf } from './word-stems.ts';

/** Below this many content tokens, words that look alike are a phrase of the trade and no quotation. */
const LEAST = { zh: 6, en: 4 } as const;
/** So few are enough where all of them are alike and the whole is a clause of so many words. */
const LEAST_ALIKE = 2;
const LEAST_WORDS = 4;
/** Where the text says that words are given again, a short clause with a word put in. */
const LEAST_AGAIN = { zh: 4, en: 2 } as const;
/** How many tokens two forms of one utterance share at least. */
const LEAST_COMMON = { zh: 5, en: 4 } as const;
/** The share of the shorter form that stands in the other one. */
const SHARE = 0.7;
/** The share of the longer form; below it one form is a part of something else. */
const SHARE_OF_LONGER = 0.4;

const PARTICLES_ZH = /[了着过的地得之]/g;
const FUNCTION_EN = new Set(
  'a an the of to in on at by for from with and or but is are was were be been being am it its this that these those as has have had do does did will would shall should can could may might i we you he she they our us my your his her their me them there so very also any some'.split(
    ' ',
  ),
);

/** Verbs that only carry their noun (取得成果, 带来成果): a translator takes one or the other. */
const CARRIES_ZH = /^(?:取得|带来|产生|获得|实现|收获|形成|得到|作出|做出|进行|开展|举行|达成)?$/;
const FOR_WHOM_ZH = /(?:为|给|对)(?:两国|双方|彼此|各方|世界|[一-龥]方|[一-龥]国)+(?:人民)?/g;
const NEGATIONS = {
  zh: /[不没未无非勿莫]/g,
  en: /(?<![a-z])(?:not|no|never|nothing|without|[a-z]+nt)(?![a-z])/g,
};

/** The tokens that carry meaning: characters of Chinese, words of English. */
export function contentTokens({ plain, language }: Quoted): readonly string[] {
  if (language === 'zh') return [...plain.replace(PARTICLES_ZH, '')];
  return plain.split(' ').flatMap((word) => (FUNCTION_EN.has(word) ? [] : [stemOf(word)]));
}

/**
 * Whether two quotations are two forms of one utterance: nearly the same words in the same order, where no word of
 * content is replaced by another one. 加强合作 and 加强沟通 share half their characters and are two statements.
 * An excerpt is the same form as the whole.
 * @param isGivenAgain the text says that one gives the words of the other, so that short ones count as well.
 */
export function isSameUtterance(
  context: ReadingContext,
  one: Quoted,
  other: Quoted,
  isGivenAgain = false,
): boolean {
  const { language } = one;
  if (language !== other.language || one.plain === other.plain || isExcerpt(one, other)) return false;
  const [a, b] = [contentTokens(one), contentTokens(other)];
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (language === 'en' && shorter >= LEAST_ALIKE && a.join(' ') === b.join(' ')) {
    const words = Math.min(one.plain.split(' ').length, other.plain.split(' ').length);
    return words >= LEAST_WORDS && digits(one.plain) === digits(other.plain);
  }
  if (isGivenAgain && isInsertion(a, b) && shorter >= LEAST_AGAIN[language] && 2 * shorter > longer)
    return one.plain.split(' ').length >= (language === 'en' ? LEAST_WORDS : 1);
  if (shorter < LEAST[language] || shorter < SHARE_OF_LONGER * longer) return false;
  if (count(one.plain, NEGATIONS[language]) !== count(other.plain, NEGATIONS[language])) return false;
  if (digits(one.plain) !== digits(other.plain) || !namesAgree(context, one, other)) return false;
  const { common, gaps } = align(a, b);
  const carried = gaps.filter((gap) => language === 'zh' && isCarried(gap));
  const weight = carried.reduce((sum, gap) => sum + Math.min(gap.a.length, gap.b.length), 0);
  if (common < LEAST_COMMON[language] || common < SHARE * (shorter - weight)) return false;
  const replaced = gaps.filter((gap) => !carried.includes(gap) && gap.a.length > 0 && gap.b.length > 0);
  return language === 'zh'
    ? replaced.every((gap) => gap.a.length < 2 || gap.b.length < 2)
    : replaced.length <= 1 && replaced.every((gap) => gap.a.length === 1 && gap.b.length === 1);
}

/** Whether one form has all tokens of the other, in order, and more among them. */
function isInsertion(a: readonly string[], b: readonly string[]): boolean {
  const { common, gaps } = align(a, b);
  return common === Math.min(a.length, b.length) && gaps.length < 3;
}

/** Whether one form is the other one with words left out at its ends. */
function isExcerpt(one: Quoted, other: Quoted): boolean {
  const [a, b] = [one, other].map(({ plain, language }) => (language === 'zh' ? plain : ` ${plain} `));
  return (a as string).includes(b as string) || (b as string).includes(a as string);
}

function isCarried({ a, b }: Gap): boolean {
  const bare = (tokens: readonly string[]): string => tokens.join('').replace(FOR_WHOM_ZH, '');
  return a.length > 0 && b.length > 0 && CARRIES_ZH.test(bare(a)) && CARRIES_ZH.test(bare(b));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function digits(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}

const NAMES = ['party', 'person', 'organisation', 'place'] as const;

/** Whether of each kind of name those of one form are all in the other one: what is said of two countries is said twice. */
function namesAgree(context: ReadingContext, one: Quoted, other: Quoted): boolean {
  return NAMES.every((kind) => {
    const [a, b] = [one, other].map(
      (quoted) => new Set(context.hits(kind, quoted).map((hit) => hit.entry.id)),
    ) as [Set<string>, Set<string>];
    return [...a].every((name) => b.has(name)) || [...b].every((name) => a.has(name));
  });
}
