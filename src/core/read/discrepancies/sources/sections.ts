import { NUMBER_LINE, NUMBERED_HEADING } from '../../../text/block-signs.ts';
import type { Block } from '../../../text/layout.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';

/** An aspect at the beginning of a sentence or heading: 从时间点看, 从态势来看, "in terms of …". Folded. */
const ASPECT = /^(?:从([^,。:;看]{1,10}?)(?:来|上)?看|in terms of ([a-z ]{3,30}),)/;

/** Aspects told from `offset` on, each at the beginning of a heading; in text order. */
export function aspectsIn(context: ReadingContext, offset: number): Span[] {
  const found: Span[] = [];
  for (const block of context.layout.blocks) {
    if (block.start < offset || block.kind !== 'heading') continue;
    const folded = context.folded({ start: block.start, end: Math.min(block.end, block.start + 60) });
    const match = ASPECT.exec(folded.replace(/^[一二三四五六七八\d]{1,2}[、.] ?/, ''));
    if (match === null) continue;
    const at = context.view.toView(block.start) + folded.indexOf(match[0]);
    found.push(context.view.toSource(at, at + match[0].length));
  }
  return found;
}

const DIGITS = '一二三四五六七八九';

/**
 * The headings numbered 1, 2, … that follow a block at once, up to one of another level: a number line with its
 * heading, or a heading that bears its number. Empty where none follows at once or the row does not begin with 1.
 */
export function headingsBelow(context: ReadingContext, index: number): Span[] {
  const { blocks } = context.layout;
  const found: Span[] = [];
  let style: string | null = null;
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    if (block.kind !== 'heading') {
      if (found.length === 0 && block.kind === 'body') return [];
      continue;
    }
    const numbered = numberOf(context, block);
    if (numbered === null) continue;
    // The row ends where a number of another style, or one that does not go on, begins.
    if (numbered.number !== found.length + 1 || (style !== null && style !== numbered.style)) break;
    style = numbered.style;
    const named = blocks[at + 1];
    found.push(numbered.isLine && named?.kind === 'heading' ? { start: named.start, end: named.end } : block);
  }
  return found.map(({ start, end }) => ({ start, end }));
}

function numberOf(
  context: ReadingContext,
  block: Block,
): { readonly number: number; readonly style: string; readonly isLine: boolean } | null {
  const folded = context.folded({ start: block.start, end: Math.min(block.end, block.start + 40) });
  const isLine = NUMBER_LINE.test(folded);
  if (!isLine && !NUMBERED_HEADING.test(folded)) return null;
  const digits = /^[^\d一二三四五六七八九]?(0?\d{1,2}|[一二三四五六七八九])(.?)/.exec(folded);
  if (digits === null) return null;
  const written = digits[1] ?? '';
  const number = /\d/.test(written) ? Number(written) : DIGITS.indexOf(written) + 1;
  return {
    number,
    style: `${/^0/.test(written) ? '0' : /\d/.test(written) ? '1' : '一'}${digits[2] ?? ''}`,
    isLine,
  };
}
