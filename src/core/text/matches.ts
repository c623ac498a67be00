const NONE: readonly RegExpExecArray[] = Object.freeze([]);

/**
 * All matches of a global pattern, as `matchAll` gives them, which makes a copy of the pattern for every call: most
 * patterns of the readers match in few sentences, and the copies took ten times as long as looking.
 * @throws TypeError when the pattern is not global, as `matchAll` does.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  if (!pattern.global) throw new TypeError(`The pattern ${pattern} is not global. Give it the flag \`g\`.`);
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex = behind(text, pattern);
    match = pattern.exec(text);
  }
  return found;
}

/** The place after an empty match: one character on, which is two units where the pattern reads whole characters. */
function behind(text: string, { lastIndex, flags }: RegExp): number {
  const isPair = /[uv]/.test(flags) && (text.codePointAt(lastIndex) ?? 0) > 0xffff;
  return lastIndex + (isPair ? 2 : 1);
}
