import { fold } from './fold.ts';
import type { OffsetRuns } from './offset-runs.ts';
import type { Span } from './span.ts';
import type { View } from './view.ts';

/** Folds a text for matching. Linear in its length; where no length changes, offsets need no map at all. */
export function makeView(content: string): View {
  const { folded, runs } = fold(content);
  return {
    folded,
    aligned: runs === null,
    toSource: (start: number, end: number): Span => sourceSpan(content, runs, start, end),
    toView: (offset: number): number => {
      if (runs !== null) return runs.toView(offset);
      return Math.min(Math.max(offset, 0), folded.length);
    },
  };
}

function sourceSpan(content: string, runs: OffsetRuns | null, start: number, end: number): Span {
  const span = runs === null ? { start, end } : runs.toSource(start, end);
  return {
    start: splitsPair(content, span.start) ? span.start - 1 : span.start,
    end: splitsPair(content, span.end) ? span.end + 1 : span.end,
  };
}

function splitsPair(content: string, offset: number): boolean {
  const low = content.charCodeAt(offset);
  if (!(low >= 0xdc00 && low <= 0xdfff)) return false;
  const high = content.charCodeAt(offset - 1);
  return high >= 0xd800 && high <= 0xdbff;
}
