import { alignUnits } from './align-units.ts';
import { analyseLayout } from './analyse-layout.ts';
import { type ChangedWords, changedWords } from './changed-words.ts';
import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** One sentence, or a paragraph without sentences, that is not as it was. Spans address each its own text. */
export type VersionChange =
  | { readonly kind: 'added'; readonly before: null; readonly after: Span }
  | { readonly kind: 'dropped'; readonly before: Span; readonly after: null }
  /** The same sentence in another place. */
  | { readonly kind: 'moved'; readonly before: Span; readonly after: Span }
  | {
      readonly kind: 'changed';
      readonly before: Span;
      readonly after: Span;
      /** Whether it also stands in another place. */
      readonly moved: boolean;
      /** Whether only the writing differs: script, width, capitals, look-alike signs. */
      readonly writingOnly: boolean;
      readonly words: ChangedWords;
    };

/** What a new version of a text changed. */
export interface VersionComparison {
  /** In the order of the new text; what was dropped stands where it was missed. */
  readonly changes: readonly VersionChange[];
  /** Sentences that stand in both in the same order, and how many there are in each. */
  readonly kept: number;
  readonly before: number;
  readonly after: number;
}

interface Unit extends Span {
  /** What the unit says, whatever the white space in it. */
  readonly key: string;
}

/**
 * Tells sentence by sentence what a new version of a text added, dropped, changed and moved. White space alone makes
 * no difference. Works on both languages and scripts; the same two texts give the same result on every machine.
 */
export function compareVersions(before: string, after: string): VersionComparison {
  const old = unitsOf(before);
  const now = unitsOf(after);
  const pairs = alignUnits(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  const changes: VersionChange[] = [];
  let kept = 0;
  for (const { before: from, after: to, moved } of pairs) {
    const a = from === null ? null : (old[from] as Unit);
    const b = to === null ? null : (now[to] as Unit);
    if (a === null && b !== null) changes.push({ kind: 'added', before: null, after: spanOf(b) });
    else if (b === null && a !== null) changes.push({ kind: 'dropped', before: spanOf(a), after: null });
    else if (a !== null && b !== null) {
      if (a.key !== b.key) changes.push(changeOf(before, a, after, b, moved));
      else if (moved) changes.push({ kind: 'moved', before: spanOf(a), after: spanOf(b) });
      else kept += 1;
    }
  }
  return { changes, kept, before: old.length, after: now.length };
}

function changeOf(before: string, a: Unit, after: string, b: Unit, moved: boolean): VersionChange {
  return {
    kind: 'changed',
    before: spanOf(a),
    after: spanOf(b),
    moved,
    writingOnly: plain(a.key) === plain(b.key),
    words: changedWords(before, a, after, b),
  };
}

/** What a sentence says, however it is written: both scripts, all widths, all marks of quotation. */
function plain(key: string): string {
  return fold(key)
    .folded.replace(/[“”„«»「」『』]/g, '"')
    .replace(/[‘’]/g, "'");
}

/** Sentences in order; a paragraph in which none were told is one unit. */
function unitsOf(content: string): Unit[] {
  const { blocks, sentences } = analyseLayout(content);
  const units: Unit[] = [];
  let at = 0;
  for (const block of blocks) {
    const first = at;
    while (sentences[at]?.block === block.index) at += 1;
    const parts: readonly Span[] = at > first ? sentences.slice(first, at) : [block];
    for (const { start, end } of parts) {
      units.push({ start, end, key: content.slice(start, end).replace(/\s+/g, ' ').trim() });
    }
  }
  return units;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
