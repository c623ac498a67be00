import type { Passages } from '../input/passage.ts';
import type { Due } from './commitment.ts';

/** The list that an announcement of steps leads into, with the day that it sets for all of them. */
export interface Lead {
  readonly from: number;
  readonly to: number;
  readonly due: Due | null;
}

/** How an item of a list begins: 1. · (a) · 一、 · （一） · a bullet. */
const ITEM =
  /^\s*(?:\d{1,2}[.)、．]|[(（](?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|[-•*·–])/;

/** The list behind an announcement that ends at `end`; `null` where none follows. */
export function leadFor({ content }: Passages, end: number, due: Due | null): Lead | null {
  let from = content.indexOf('\n', end);
  if (from < 0) return null;
  const begin = from;
  let to = from;
  while (from >= 0 && from < content.length) {
    const next = content.indexOf('\n', from + 1);
    const line = content.slice(from + 1, next < 0 ? content.length : next);
    if (line.trim() !== '') {
      if (!ITEM.test(line)) break;
      to = next < 0 ? content.length : next;
    }
    from = next;
  }
  return to === begin
    ? null
    : { from: begin, to, due: due === null ? null : { ...due, anchor: 'announced' } };
}
