import type { PageBlock } from './page-blocks.ts';
import type { PageElement } from './page-tree.ts';

/** What an element weighs with all that is in it, in Latin letters or their like. */
export interface Weight {
  /** Running text outside of links. */
  prose: number;
  /** All text, and how much of it is in links. */
  all: number;
  linked: number;
  /** Text of parts that are said to be no text of the article. */
  furniture: number;
}

/** The weights of all elements of a page. */
export interface TextWeights {
  of(element: PageElement): Readonly<Weight>;
}

/** A Chinese character says about as much as this many Latin letters. */
const LETTERS_OF_HAN = 2.5;
/** Running text has stops; a line without them is a heading, a caption or a button. */
const STOPS = /[。！？；，、]|[.!?;,:][\s"”’)]|[.!?]["”’)]?$/;
const SHORTEST_SENTENCE = 40;
/** What a line without stops counts as running text. */
const LINE = 0.2;
/** A line or two lead to an article; more is one. */
const LONGEST_TEASER = 400;
const SHORTEST_TITLE = 6;
const NOTHING: Readonly<Weight> = { prose: 0, all: 0, linked: 0, furniture: 0 };

/** Length in Latin letters or their like; spaces and signs count with the words that they part, up to a third. */
export function lettersOf(text: string): number {
  let han = 0;
  let other = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) han += 1;
    else if (unit > 0x2f && unit !== 0xa0 && !(unit >= 0x2000 && unit <= 0x303f) && unit < 0xff00) other += 1;
  }
  return han * LETTERS_OF_HAN + other + Math.min(text.length - han - other, (han + other) / 3);
}

/** Chinese, kana and hangul. */
function isHan(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

/** Whether a block reads like text, and not like a label. */
export function isRunning({ text, linked }: PageBlock): boolean {
  return linked * 2 < text.length && lettersOf(text) >= SHORTEST_SENTENCE && STOPS.test(text);
}

/**
 * Weighs all elements of a page from the inside out.
 * @param elements in the order of the document
 * @param byName whether parts that are named as furniture count against what they stand in
 */
export function weightsOf(
  elements: readonly PageElement[],
  blocks: readonly PageBlock[],
  byName: boolean,
): TextWeights {
  const weights = new Map<PageElement, Weight>();
  for (const [at, block] of blocks.entries()) {
    const teases = isTitleLink(blocks[at - 1]) && (at + 1 === blocks.length || isTitleLink(blocks[at + 1]));
    add(weights, block.element, weightOf(block, byName, teases));
  }
  for (let index = elements.length - 1; index >= 0; index -= 1) {
    const element = elements[index] as PageElement;
    const weight = weights.get(element);
    if (weight !== undefined && element.parent !== null) add(weights, element.parent, weight);
  }
  return { of: (element) => weights.get(element) ?? NOTHING };
}

/** A line that is a link: between two such lines stands what leads to another article, not what is said in this one. */
function isTitleLink(block: PageBlock | undefined): boolean {
  return block !== undefined && block.linked > 0.8 * block.text.length && block.text.length >= SHORTEST_TITLE;
}

function weightOf(block: PageBlock, byName: boolean, teases: boolean): Weight {
  const all = lettersOf(block.text);
  const linked = (all * block.linked) / Math.max(1, block.text.length);
  if (byName && block.furniture) return { prose: 0, all, linked, furniture: all };
  if (teases && all < LONGEST_TEASER) return { prose: 0, all, linked, furniture: 0 };
  const counts = isRunning(block) || block.kind === 'table' ? 1 : LINE;
  return { prose: (all - linked) * counts, all, linked, furniture: 0 };
}

function add(weights: Map<PageElement, Weight>, element: PageElement, more: Readonly<Weight>): void {
  const weight = weights.get(element);
  if (weight === undefined) {
    weights.set(element, { ...more });
    return;
  }
  weight.prose += more.prose;
  weight.all += more.all;
  weight.linked += more.linked;
  weight.furniture += more.furniture;
}
