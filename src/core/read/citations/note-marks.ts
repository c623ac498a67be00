import { coveringAt } from '../../text/bisect.ts';
import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import type { ListedSource } from './listed-sources.ts';

const MARK = /\[(\d{1,3})\]/g;
const ENTRY = /^\s*(?:\[(\d{1,3})\]|\(?(\d{1,3})[.)])/;

/** The numbers of notes that the body calls for, such as 3 where it has `[3]`. */
export function notesCalled(context: ReadingContext): ReadonlySet<number> {
  const called = new Set<number>();
  for (const { start, end } of context.sentences) {
    const text = context.text.content.slice(start, end);
    if (!text.includes('[')) continue;
    for (const [, number] of matchesIn(text, MARK)) called.add(Number(number));
  }
  return called;
}

/** The number that an entry of the list bears; `null` where it bears none. */
export function noteNumber(context: ReadingContext, source: ListedSource): number | null {
  const block = coveringAt(context.layout.blocks, source.start);
  if (block === null || source.place !== 'list') return null;
  const match = ENTRY.exec(context.text.content.slice(block.start, block.start + 8));
  return match === null ? null : Number(match[1] ?? match[2]);
}
