import type { Language } from '../../../text/language.ts';
import { matchesIn } from '../../../text/matches.ts';

/** Words that judge what talks may bring. */
const GOOD = {
  zh: /前景(?:值得期待|可期|光明|看好|乐观|向好|广阔)|值得期待|曙光在望|突破在即|有望(?:突破|取得突破)|迎来(?:转机|突破)/g,
  en: /(?<![a-z])(?:promising|(?:bright|good|strong) (?:prospects?|outlook)|prospects? (?:look |are |remain )?(?:bright|good|strong)|breakthrough (?:in sight|within reach|beckons|ahead)|high hopes|hopes (?:are )?high|worth looking forward to)(?![a-z])/g,
} as const;

const BAD = {
  zh: /而非[^,;。]{0,10}?(?:成果|突破|转折|转机|重建|窗口|解决)[^,;。]{0,8}|(?:难以|难有|很难|不太可能|不大可能|恐难|料难|无法)[^,;。]{0,8}?(?:取得|达成|突破|成果|进展|协议|实现)[^,;。]{0,8}|不容乐观|难言乐观|前景黯淡|前景不明|注定(?:失败|无果)/g,
  en: /(?<![a-z])(?:(?:is|are|seems?|looks?|remains?) (?:highly |very )?unlikely(?: to [^,;.]{2,40})?|rather than (?:a |any )?(?:[a-z]+ )?(?:breakthrough|results?|settlement|turning point|solution)|(?:dim|bleak|poor) (?:prospects?|outlook)|prospects? (?:look |are |remain )?(?:dim|bleak|poor)|no breakthrough (?:is|can be|should be) expected|little chance of [^,;.]{2,30})(?![a-z])/g,
} as const;

/** One judgement on what talks may bring, at local offsets. */
export interface Judgement {
  readonly value: 'hopeful' | 'doubtful';
  readonly start: number;
  readonly end: number;
}

/** The judgements in a stretch of folded text, in text order. */
export function judgements(folded: string, language: Language): readonly Judgement[] {
  const found: Judgement[] = [];
  for (const [value, pattern] of [
    ['hopeful', GOOD[language]],
    ['doubtful', BAD[language]],
  ] as const) {
    for (const match of matchesIn(folded, pattern))
      found.push({ value, start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A denial or a question before a judgement: 并非, 能否, whether. */
export function isOpen(before: string, language: Language): boolean {
  return language === 'zh'
    ? /(?:并非|并不|不|是否|能否|未必|难言|谈不上|尚难)[^,;。]{0,3}$/.test(before)
    : /(?<![a-z])(?:not|no|never|whether|if|hardly|nor)(?: [a-z]+){0,2} $/.test(before);
}
