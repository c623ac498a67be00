/** Whether the unit is part of a word in an alphabet: letters with their accents, digits, marks. Chinese is not. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      unit === 0x5f
    );
  }
  return unit >= 0xc0 && unit <= 0x52f && unit !== 0xd7 && unit !== 0xf7;
}

/** Whether the unit is of a Chinese character or of East Asian punctuation, beside which any word may start. */
export function isChineseUnit(unit: number): boolean {
  return unit >= 0x2e80;
}

/** Whether a form may start at `start`: not inside a word, where its own first character belongs to one. */
export function startsWord(text: string, start: number): boolean {
  return !isWordUnit(text.charCodeAt(start)) || start === 0 || !isWordUnit(text.charCodeAt(start - 1));
}

/** What may follow the last word of a form: nothing, a possessive, or a plural and a possessive. */
export type Ending = 'none' | 'possessive' | 'plural';

/**
 * Where an occurrence that ends at `end` ends as a word, or -1 where it stops inside one. A plural ending
 * becomes part of the occurrence; a possessive one stays outside, because it is not part of the name.
 */
export function endOfWord(text: string, end: number, ending: Ending): number {
  const last = text.charCodeAt(end - 1);
  if (!isWordUnit(last)) return isChineseUnit(last) || !isWordUnit(text.charCodeAt(end)) ? end : -1;
  if (closesWord(text, end, ending !== 'none')) return end;
  if (ending !== 'plural') return -1;
  if (takesEs(text, end)) return text.startsWith('es', end) && closesWord(text, end + 2, true) ? end + 2 : -1;
  return text[end] === 's' && closesWord(text, end + 1, true) ? end + 1 : -1;
}

/** No word unit follows, and no contraction that makes another word of it (`can` is not in `can't`). */
function closesWord(text: string, end: number, possessive: boolean): boolean {
  const next = text.charCodeAt(end);
  if (isWordUnit(next)) return false;
  if (next !== 0x27 || !isWordUnit(text.charCodeAt(end + 1))) return true;
  return possessive && text[end + 1] === 's' && !isWordUnit(text.charCodeAt(end + 2));
}

/** Words in s, x, z, ch and sh take -es. */
function takesEs(text: string, end: number): boolean {
  const last = text[end - 1] ?? '';
  return 'sxz'.includes(last) || (last === 'h' && 'cs'.includes(text[end - 2] ?? ' '));
}
