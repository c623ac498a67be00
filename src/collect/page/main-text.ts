import { isNamedText } from './element-kinds.ts';
import type { PageBlock } from './page-blocks.ts';
import { elementsOf, type PageElement } from './page-tree.ts';
import { isRunning, type TextWeights, weightsOf } from './text-weights.ts';

/** What of a page is its article, in the order of the document. */
export interface MainText {
  readonly blocks: readonly PageBlock[];
  /** How much running text it holds, in Latin letters or their like; small for lists and doors. */
  readonly prose: number;
}

/** An element of which more is links is a list of ways out. */
const MOST_LINKED = 0.5;
/** How much more an element weighs that is named as text. */
const NAMED = 1.2;
/** How much more an element weighs that holds the first running text under the headline. */
const UNDER_HEADLINE = 2;
/** The share of its running text by which an element in the heaviest one is preferred to it: the rest is rarely text. */
const NEARLY_ALL = 0.97;
/** A title has at least so many characters, spaces apart. */
const SHORTEST_TITLE = 5;
const LONGEST_TITLE = 300;
/** Where names leave less than this share of the running text, and less than an article has, they mean nothing. */
const LEAST_LEFT_BY_NAMES = 0.3;
/** In Latin letters or their like. */
const ENOUGH = 1500;

/**
 * Finds the article of a page: the element whose running text most outweighs the links and furniture in it. Knows no
 * site and no builder of pages; goes by the weight of text (maximum subsequence segmentation, Pasternack and Roth
 * 2009, on the tree). Linear in the number of blocks and elements.
 * @param title what the head of the page calls it: tells the headline from the name of the site
 */
export function mainTextOf(
  root: PageElement,
  blocks: readonly PageBlock[],
  title: string | null = null,
): MainText {
  const elements = [...elementsOf(root)];
  const named = weightsOf(elements, blocks, true);
  const plain = weightsOf(elements, blocks, false);
  const left = named.of(root).prose;
  const trusts = left >= ENOUGH || left >= LEAST_LEFT_BY_NAMES * plain.of(root).prose;
  const weights = trusts ? named : plain;
  const whole = heaviest(
    elements,
    weights,
    underHeadline(trusts ? blocks.filter((block) => !block.furniture) : blocks, title),
  );
  if (whole === null) return { blocks: [], prose: 0 };
  const best = innermost(whole, weights);
  const candidates = trusts ? blocks.filter((block) => !block.furniture) : blocks;
  const inside = keptWithin(best, weights);
  const kept = new Set(candidates.filter((block) => inside.has(block.element)));
  addHead(candidates, keptWithin(whole, weights), kept, title);
  dropLoneHeadings(blocks, kept);
  return { blocks: blocks.filter((block) => kept.has(block)), prose: weights.of(best).prose };
}

/** The elements round the first running text under the headline: columns of other articles come before or after. */
function underHeadline(candidates: readonly PageBlock[], title: string | null): ReadonlySet<PageElement> {
  const titled = candidates.findIndex((block) => beginsTitle(block, title));
  const headline = titled >= 0 ? titled : candidates.findIndex(isMainHeading);
  const first = headline < 0 ? undefined : candidates.slice(headline + 1).find(isRunning);
  const round = new Set<PageElement>();
  for (let element = first?.element ?? null; element !== null; element = element.parent) round.add(element);
  return round;
}

/** Of elements that weigh the same the last one, which is the innermost. */
function heaviest(
  elements: readonly PageElement[],
  weights: TextWeights,
  under: ReadonlySet<PageElement>,
): PageElement | null {
  let best: PageElement | null = null;
  let most = 0;
  for (const element of elements) {
    const { prose, linked, furniture } = weights.of(element);
    const gain =
      (prose - linked - furniture) *
      (isNamedText(element) ? NAMED : 1) *
      (under.has(element) ? UNDER_HEADLINE : 1);
    if (gain >= most && gain > 0) {
      most = gain;
      best = element;
    }
  }
  return best;
}

function innermost(whole: PageElement, weights: TextWeights): PageElement {
  const enough = NEARLY_ALL * weights.of(whole).prose;
  let best = whole;
  for (;;) {
    const inner: PageElement | undefined = best.children.find(
      (child): child is PageElement => typeof child === 'object' && weights.of(child).prose >= enough,
    );
    if (inner === undefined) return best;
    best = inner;
  }
}

/** The element and what is in it, without the lists of links that stand in the middle of many an article. */
function keptWithin(outer: PageElement, weights: TextWeights): Set<PageElement> {
  const kept = new Set<PageElement>([outer]);
  for (const element of elementsOf(outer)) {
    if (element.parent === null || !kept.has(element.parent)) continue;
    const { linked, all } = weights.of(element);
    if (linked <= all * MOST_LINKED) kept.add(element);
  }
  return kept;
}

/** The headline before the text, and the running text between them: a lead often stands in a box of its own. */
function addHead(
  candidates: readonly PageBlock[],
  outer: ReadonlySet<PageElement>,
  kept: Set<PageBlock>,
  title: string | null,
): void {
  const first = candidates.findIndex((block) => kept.has(block));
  const headline = headlineBefore(candidates, first, title);
  for (let at = headline ?? first; at < first; at += 1) {
    const block = candidates[at] as PageBlock;
    if (at === headline || (isRunning(block) && outer.has(block.element))) kept.add(block);
  }
}

/** The last block before `first` with which the title begins, or else the last main heading that is no link. */
function headlineBefore(
  candidates: readonly PageBlock[],
  first: number,
  title: string | null,
): number | null {
  const before = candidates.slice(0, first);
  const titled = before.findLastIndex((block) => beginsTitle(block, title));
  const found = titled >= 0 ? titled : before.findLastIndex(isMainHeading);
  return found >= 0 ? found : null;
}

function beginsTitle({ text }: PageBlock, title: string | null): boolean {
  const bare = text.length > LONGEST_TITLE ? '' : text.replace(/\s+/g, '');
  return bare.length >= SHORTEST_TITLE && title?.replace(/\s+/g, '').startsWith(bare) === true;
}

function isMainHeading({ element, linked, text }: PageBlock): boolean {
  return element.tag === 'h1' && linked * 2 < text.length;
}

/** A heading goes with what stands under it: where that was left out, so is the heading. */
function dropLoneHeadings(all: readonly PageBlock[], kept: Set<PageBlock>): void {
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const block = all[index] as PageBlock;
    if (block.kind !== 'heading' || block.element.tag === 'h1' || !kept.has(block)) continue;
    const next = all[index + 1];
    if (next === undefined || (!kept.has(next) && next.kind !== 'heading')) kept.delete(block);
  }
}
