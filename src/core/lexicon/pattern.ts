import { foldForm } from '../text/fold.ts';
import { isJoint, isSeparator } from './separator.ts';

/** A string to look for in a folded view: folded itself, with every run of separators written as one space. */
export interface Pattern {
  readonly text: string;
  /** Whether the pattern has separators, so that its length in a text may differ from its own. */
  readonly separated: boolean;
}

/** The pattern of a form. */
export function patternOf(form: string): Pattern {
  const folded = foldForm(form);
  if (!hasSeparator(folded)) return { text: folded, separated: false };
  let text = '';
  for (let i = 0; i < folded.length; i += 1) {
    if (!isSeparator(folded.charCodeAt(i))) text += folded[i];
    else if (text !== '' && !text.endsWith(' ')) text += ' ';
  }
  text = text.trimEnd();
  return { text, separated: text.includes(' ') };
}

function hasSeparator(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (isSeparator(text.charCodeAt(i))) return true;
  return false;
}

/** Where an occurrence of `pattern` that ends at `end` starts, or -1 where its separators do not join words. */
export function startOf(pattern: Pattern, text: string, end: number): number {
  if (!pattern.separated) return end - pattern.text.length;
  let at = end;
  for (let k = pattern.text.length - 1; k >= 0; k -= 1) {
    if (pattern.text.charCodeAt(k) !== 0x20) at -= 1;
    else {
      const stop = at;
      while (isSeparator(text.charCodeAt(at - 1))) at -= 1;
      if (!isJoint(text, at, stop)) return -1;
    }
  }
  return at;
}

/** Where an occurrence of `pattern` that starts at `start` ends, or -1 where there is none. */
export function endOf(pattern: Pattern, text: string, start: number): number {
  let at = start;
  for (let k = 0; k < pattern.text.length; k += 1) {
    const unit = pattern.text.charCodeAt(k);
    if (unit !== 0x20) {
      if (text.charCodeAt(at) !== unit) return -1;
      at += 1;
    } else {
      const begin = at;
      while (isSeparator(text.charCodeAt(at))) at += 1;
      if (at === begin || !isJoint(text, begin, at)) return -1;
    }
  }
  return at;
}
