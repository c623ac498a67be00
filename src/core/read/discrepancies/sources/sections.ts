import { headLength } from '../../../text/bisect.ts';
import { NUMBER_LINE, NUMBERED_HEADING } from '../../../text/block-signs.ts';
import type { Block } from '../../../text/layout.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';

/** An aspect at the beginning of a sentence or heading: 从时间点看, 从态势来看, "in terms of …". Folded. */
const ASPECT = /^(?:从([^,。:;看]{1,10}?)(?:来|上)?看|in terms of ([a-z ]{3,30}),)/;

const aspects = new WeakMap<ReadingContext, readonly Span[]>();

/** The first `most` aspects told from `offset` on, each at the beginning of a heading; in text order. */
export function aspectsIn(context: ReadingContext, offset: number, most: number): readonly Span[] {
  const all = aspects.get(context) ?? allAspects(context);
  aspects.set(context, all);
  const from = headLength(all, ({ start }) => start < offset);
  return all.slice(from, from + most);
}

function allAspects(context: ReadingContext): readonly Span[] {
  const found: Span[] = [];
  for (const block of context.layout.blocks) {
    if (block.kind !== 'heading') continue;
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
  const all = numbered.get(context) ?? numberedHeadings(context);
  numbered.set(context, all);
  const from = headLength(all, ({ block }) => block.index <= index);
  const first = all[from];
  if (first === undefined) return [];
  for (let at = index + 1; at < first.block.index; at += 1) if (blocks[at]?.kind === 'body') return [];
  const found: Span[] = [];
  for (let at = from; at < all.length; at += 1) {
    const { block, number, style, isLine } = all[at] as NumberedHeading;
    // The row ends where a number of another style, or one that does not go on, begins.
    if (number !== found.length + 1 || style !== first.style) break;
    const named = blocks[block.index + 1];
    const { start, end } = isLine && named?.kind === 'heading' ? named : block;
    found.push({ start, end });
  }
  return found;
}

interface NumberedHeading {
  readonly block: Block;
  readonly number: number;
  readonly style: string;
  readonly isLine: boolean;
}

const numbered = new WeakMap<ReadingContext, readonly NumberedHeading[]>();

/** All headings with a number, in text order; looked up for every announcement. */
function numberedHeadings(context: ReadingContext): readonly NumberedHeading[] {
  return context.layout.blocks.flatMap((block): readonly NumberedHeading[] => {
    const found = block.kind === 'heading' ? numberOf(context, block) : null;
    return found === null ? [] : [{ block, ...found }];
  });
}

function numberOf(context: ReadingContext, block: Block): Omit<NumberedHeading, 'block'> | null {
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
