/**
 * What may stand between two words of a form: `rare earth`, `rare-earth` and a form broken over two lines are
 * one form. The automaton joins a run of separators into one; `isJoint` says afterwards whether the run may join.
 */
export const SEPARATORS: readonly number[] = [0x20, 0x09, 0x0a, 0x0d, 0x2d, 0x2013];

/** Whether the unit is one of `SEPARATORS`. */
export function isSeparator(unit: number): boolean {
  return isBlank(unit) || isLineBreak(unit) || isDash(unit);
}

/** Space and tab. A view has folded all other spaces to these. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

/** Line feed and carriage return. */
export function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** Hyphen-minus and en dash. A view has folded the other hyphens to the first. */
function isDash(unit: number): boolean {
  return unit === 0x2d || unit === 0x2013;
}

/**
 * Whether the separators at `[start, end)` join two words: one hyphen or blank, perhaps broken over one line
 * (with indentation). A blank line ends a paragraph and ` – ` is punctuation, so neither joins.
 */
export function isJoint(text: string, start: number, end: number): boolean {
  if (end - start === 1) return true;
  let breaks = 0;
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) breaks += 1;
    if (isDash(unit) && i > start) return false;
  }
  if (breaks > 1) return false;
  return !isDash(text.charCodeAt(start)) || breaks === 1;
}
