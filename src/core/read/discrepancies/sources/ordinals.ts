import type { Language } from '../../../text/language.ts';
import { matchesIn } from '../../../text/matches.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';

/** A word that opens the next point of an enumeration. */
export interface Ordinal extends Span {
  /** 1, 2, …; `null` for one that says "last" or "further" only. */
  readonly place: number | null;
  /** Ordinals of one style make one enumeration: 一是…二是, 第一…第二, 首先…其次. */
  readonly style: 'shi' | 'di' | 'qi' | 'word' | 'number' | 'heading' | 'end';
}

const DIGITS = '一二三四五六七八九十';

/** At the beginning of a clause only. Folded. */
const ZH =
  /(?<=^|[,。;:!?“ ])(?:([一二三四五六七八九十])(?:是|则|要|应|须|需|靠|看)|第([一二三四五六七八九十])(?:[,、是]|个(?:是|特征|方面|问题|层面))|其([一二三四五六七八九十])[,、是]?|(首先|其次|再次|最后|再者|此外|另外|最终|还有)|[(（]?([一二三四五六七八九十]|[1-9]|10)[)）、.](?!\d))/g;
const EN =
  /(?<=^|[.;:!?“"(] ?|, (?:and )?)(?:(?:(?:and|but|then|the|a|my|our|his|her|its|their) ){0,2}(first|second|third|fourth|fifth|sixth|seventh)(?:ly)?(?=,| is| was| are|:| of all| came| has to do| lies| lay| concerns?| relates?)|(finally|lastly|last|furthermore|moreover|additionally|in addition|another|also|the other)(?![a-z])|\(?([1-9]|10)[.)] )/g;
const WORDS_EN: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
};
const WORDS_ZH: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 };

/** Ordinals in a span, in text order. */
export function ordinalsIn(context: ReadingContext, span: Span, language: Language): Ordinal[] {
  const base = context.view.toView(span.start);
  return matchesIn(context.folded(span), language === 'zh' ? ZH : EN).map((match) => {
    const at = context.view.toSource(base + match.index, base + match.index + match[0].length);
    return { ...at, ...(language === 'zh' ? chinese(match) : english(match)) };
  });
}

function chinese([, shi, di, qi, word, number]: RegExpMatchArray): Pick<Ordinal, 'place' | 'style'> {
  if (shi !== undefined) return { place: DIGITS.indexOf(shi) + 1, style: 'shi' };
  if (di !== undefined) return { place: DIGITS.indexOf(di) + 1, style: 'di' };
  if (qi !== undefined) return { place: DIGITS.indexOf(qi) + 1, style: 'qi' };
  if (number !== undefined) return { place: DIGITS.indexOf(number) + 1 || Number(number), style: 'number' };
  const place = WORDS_ZH[word ?? ''];
  return place === undefined ? { place: null, style: 'end' } : { place, style: 'word' };
}

function english([, word, , number]: RegExpMatchArray): Pick<Ordinal, 'place' | 'style'> {
  if (word !== undefined) return { place: WORDS_EN[word] ?? null, style: 'word' };
  if (number !== undefined) return { place: Number(number), style: 'number' };
  return { place: null, style: 'end' };
}
