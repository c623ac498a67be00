import type { Fragment, Line } from './fragment.ts';

/** Parts of the size of the letters: baselines that differ by less are one line (raised figures are), */
const SAME_LINE = 0.45;
/** a gap of more between Latin letters is a space, */
const SPACE = 0.17;
/** between Chinese characters too, where it is wider than their own spacing, */
const WIDE_SPACE = 0.9;
/** and one of more parts the cells of a table. */
const CELL = 2.5;
/** Letters smaller than this beside others are raised or lowered. */
const RAISED = 0.8;

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Lines of a page or a column, from top to bottom. */
export function linesOf(fragments: readonly Fragment[]): Line[] {
  const sorted = fragments
    .map((fragment, order) => ({ fragment, order }))
    .sort((a, b) => a.fragment.baseline - b.fragment.baseline || a.order - b.order)
    .map(({ fragment }) => fragment);
  const groups: { baseline: number; size: number; fragments: Fragment[] }[] = [];
  for (const fragment of sorted) {
    const group = groups.at(-1);
    const together =
      group !== undefined &&
      fragment.baseline - group.baseline <= SAME_LINE * Math.max(group.size, fragment.size);
    if (!together) groups.push({ baseline: fragment.baseline, size: fragment.size, fragments: [fragment] });
    else {
      group.fragments.push(fragment);
      // A raised figure comes first from above and must not decide where the line stands.
      if (fragment.size > group.size) {
        group.size = fragment.size;
        group.baseline = fragment.baseline;
      }
    }
  }
  const lines: Line[] = [];
  for (const { fragments: together, baseline } of groups) {
    const line = lineOf(
      together.sort((a, b) => a.left - b.left),
      baseline,
    );
    if (line) lines.push(line);
  }
  return lines;
}

function lineOf(fragments: readonly Fragment[], baseline: number): Line | null {
  const size = mainSize(fragments);
  let text = '';
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let isRow = false;
  for (const fragment of fragments) {
    if (fragment.text.trim() === '') {
      // A space is drawn with a width of its own; only the next letters tell how wide the gap is.
      if (text !== '' && !text.endsWith(' ') && fragment.right > right) text += ' ';
      continue;
    }
    if (text !== '') {
      const gap = fragment.left - right;
      const joint = jointOf(text, fragment.text, gap / size);
      if (joint === '\t') isRow = true;
      text = joint === '' ? text : text.trimEnd() + joint;
    }
    text += isNoteMark(fragment, baseline, size, text) ? `[${fragment.text.trim()}]` : fragment.text;
    left = Math.min(left, fragment.left);
    right = Math.max(right, fragment.right);
  }
  const clean = text.replace(/ {2,}/g, ' ').trim();
  return clean === '' ? null : { text: clean, left, right, baseline, size, fragments, isRow };
}

function jointOf(before: string, after: string, gap: number): '' | ' ' | '\t' {
  if (gap > CELL) return '\t';
  const [last, first] = [before.trimEnd().at(-1) ?? '', after.trimStart().at(0) ?? ''];
  if (before.endsWith(' ') || after.startsWith(' ')) return ' ';
  const isHan = HAN.test(last) && HAN.test(first);
  return gap > (isHan ? WIDE_SPACE : SPACE) ? ' ' : '';
}

/** A small figure above the line behind a word is the mark of a note; behind a unit of measure it is a power. */
function isNoteMark(fragment: Fragment, baseline: number, size: number, before: string): boolean {
  return (
    fragment.size < size * RAISED &&
    fragment.baseline < baseline - size * 0.15 &&
    /^\s*\d{1,3}\s*$/.test(fragment.text) &&
    /[\p{L}\p{P}]$/u.test(before) &&
    !/(?:^|[\d\s])[cdkm]?m$/.test(before)
  );
}

function mainSize(fragments: readonly Fragment[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of fragments) lengths.set(size, (lengths.get(size) ?? 0) + text.trim().length);
  let main = 1;
  let most = -1;
  for (const [size, length] of lengths) {
    if (length > most) [main, most] = [size, length];
  }
  return main;
}
