import type { Language } from '../../text/language.ts';

/** Marks that part Chinese clauses, but not inside a number. */
const CHINESE_MARK = /[,;:。!?]+[”』」"]?/g;

/** Marks and conjunctions that part English clauses; a bare comma mostly encloses an aside. */
const ENGLISH_MARK =
  /[;:]["”]?\s|,["”]\s(?=(?:said|says|added|wrote|warned|argued|noted) |[^,;]{3,60} (?:said|says|told|added|wrote|warned|argued|noted)(?![a-z]))|[.!?]["”]\s|\s[–—]\s|,["”]?\s(?=(?:and|but|while|whereas|which|so|yet|though|although|adding|unless|if)\s)/g;

/** Where the clauses of a folded sentence end; the last is the end of the sentence. */
export function clauseEnds(text: string, language: Language): number[] {
  const pattern = language === 'zh' ? CHINESE_MARK : ENGLISH_MARK;
  const ends: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    const isInNumber = /[0-9]/.test(text[match.index - 1] ?? '') && /[0-9]/.test(text[end] ?? '');
    if (!isInNumber && end < text.length) ends.push(end);
  }
  ends.push(text.length);
  return ends;
}
