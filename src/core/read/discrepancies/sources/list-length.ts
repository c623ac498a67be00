import type { Language } from '../../../text/language.ts';

/** 和 and 及 inside words that join nothing. */
const NO_JOIN =
  /共和|和平|温和|缓和|和谈|和解|调和|总和|饱和|和谐|埃及|普及|涉及|波及|危及|及时|参与|与会|给予|与否/g;
const JOIN = { zh: /和|与|以及|及/, en: / and | & / };
const JOINS = { zh: /和|与|以及|及/g, en: / and | & /g };

/** How many items a list may hold, by its marks: "a, b and c" three, "trade and peace, and visas" two or three. */
export interface ListLength {
  readonly least: number;
  readonly most: number;
}

/** The length of a folded list without its lead; `null` where an item is too long to be one. */
export function listLength(list: string, language: Language, longest: number): ListLength | null {
  const plain = language === 'zh' ? list.replace(NO_JOIN, '〇〇') : list;
  const chunks = plain.split(language === 'zh' ? /、/ : /, /).map((one) => one.trim());
  const last = chunks.at(-1) ?? '';
  if (chunks.some((one) => one.length < 2 && !(language === 'zh' && one.length === 1))) return null;
  const pieces = chunks.flatMap((one) => one.replace(/^and /, '').split(JOIN[language]));
  if (pieces.some((one) => one.trim().length === 0 || one.length > longest)) return null;
  const joins = chunks.reduce(
    (all, one) => all + (one.replace(/^and /, '').match(JOINS[language])?.length ?? 0),
    0,
  );
  // "a, b, and c": the last item is told as the last, so that the others are whole.
  if (language === 'en' && last.startsWith('and ')) return { least: chunks.length, most: chunks.length };
  const isJoined = JOIN[language].test(last);
  // "a, b and c": one join at the end parts the last two. In Chinese it may as well join a pair that is one item.
  if (language === 'en' && isJoined && joins === 1)
    return { least: chunks.length + 1, most: chunks.length + 1 };
  return { least: chunks.length, most: chunks.length + joins };
}
