/** Which cased letters of a form must be capital in the source, in order; `1` must be, `2` must not. */
export type CasePattern = Uint8Array;

/** An all-capital word of up to this many letters is an acronym. */
const LONGEST_ACRONYM = 5;

/**
 * What the source must keep of a form's case; `null` where it may be written in any. Where `asWritten`, the
 * form's capitals must be capitals (`May`, also in a heading in capitals: `MAY`), and a form without capitals
 * must have none. Otherwise only words in capitals of up to five letters (`AI`, `U.S.`) bind.
 */
export function casePattern(form: string, asWritten: boolean): CasePattern | null {
  const small = !/\p{Lu}/u.test(form);
  if (small && !asWritten) return null;
  const pattern: number[] = [];
  for (const word of form.split(/[\s–-]+/)) {
    const letters = [...word].filter(isCased);
    const acronym = letters.length > 0 && letters.length <= LONGEST_ACRONYM && letters.every(isCapital);
    for (const letter of letters) {
      if (asWritten && small) pattern.push(2);
      else pattern.push((asWritten && isCapital(letter)) || acronym ? 1 : 0);
    }
  }
  return pattern.some((bound) => bound !== 0) ? Uint8Array.from(pattern) : null;
}

/** Whether the characters of `[start, end)` of the source keep the case that the form asks for. */
export function keepsCase(pattern: CasePattern, source: string, start: number, end: number): boolean {
  let at = 0;
  for (let i = start; i < end && at < pattern.length; i += 1) {
    const unit = source.charCodeAt(i);
    let capital = unit >= 0x41 && unit <= 0x5a;
    if (unit > 0x7f) {
      const character = String.fromCodePoint(source.codePointAt(i) ?? unit);
      i += character.length - 1;
      if (!isCased(character)) continue;
      capital = isCapital(character);
    } else if (!capital && !(unit >= 0x61 && unit <= 0x7a)) continue;
    const bound = pattern[at];
    if ((bound === 1 && !capital) || (bound === 2 && capital)) return false;
    at += 1;
  }
  return true;
}

function isCapital(character: string): boolean {
  return character.toLowerCase() !== character;
}

function isCased(character: string): boolean {
  return isCapital(character) || character.toUpperCase() !== character;
}
