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

const EACH_HAN = /[\p{Script=Han}\u3001-\u303f\uff00-\uffef]/gu;
const BETWEEN_HAN =
  /(?<=[\p{Script=Han}\u3001-\u303f\uff00-\uffef]) (?=[\p{Script=Han}\u3001-\u303f\uff00-\uffef])/gu;

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
  const pieces: string[] = [];
  /** The last piece that holds letters: a line may be of very many, and only its end matters to the next. */
  let tail = '';
  let spaced = false;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let isRow = false;
  for (const fragment of fragments) {
    if (fragment.text.trim() === '') {
      // A space is drawn with a width of its own; only the next letters tell how wide the gap is.
      spaced ||= fragment.right > right;
      continue;
    }
    if (tail !== '') {
      const joint = jointOf(tail, fragment.text, spaced, (fragment.left - right) / size);
      if (joint === '\t') isRow = true;
      pieces.push(joint);
    }
    const isMark = isNoteMark(fragment, baseline, size, tail);
    tail = isMark ? `[${fragment.text.trim()}]` : fragment.text;
    pieces.push(tail);
    spaced = false;
    left = Math.min(left, fragment.left);
    right = Math.max(right, fragment.right);
  }
  const clean = withoutStretch(
    pieces
      .join('')
      .replace(/ *\t */g, '\t')
      .replace(/ {2,}/g, ' ')
      .trim(),
  );
  return clean === '' ? null : { text: clean, left, right, baseline, size, fragments, isRow };
}

/**
 * A line that was stretched to the margin has gaps between all of its Chinese characters, which come as spaces. One
 * space among many characters was typed.
 */
function withoutStretch(text: string): string {
  const gaps = text.match(BETWEEN_HAN)?.length ?? 0;
  if (gaps < 3) return text;
  const characters = text.match(EACH_HAN)?.length ?? 0;
  return gaps * 2 > characters ? text.replace(BETWEEN_HAN, '') : text;
}

function jointOf(before: string, after: string, spaced: boolean, gap: number): '' | ' ' | '\t' {
  if (gap > CELL) return '\t';
  if (spaced || before.endsWith(' ') || after.startsWith(' ')) return ' ';
  const [last, first] = [before.at(-1) ?? '', after.charAt(0)];
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
