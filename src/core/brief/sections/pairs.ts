import type { Alignment, Comparison } from '../../compare/comparison.ts';
import { type Pair, type Part, type Section, sentence } from '../document.ts';
import type { Naming } from '../naming.ts';
import type { Wording } from '../wording/wording.ts';
import { accountName } from './account-name.ts';

/** Pairs that are written out; the rest is counted. */
const SHOWN = 12;
/** A pair that is held together by less than this is not shown to a reader. */
const LEAST = 0.5;

/** What tells most stands first. */
const ORDER: readonly Alignment['type'][] = ['opposite', 'different', 'partial', 'entails', 'same'];

/** Statements of the accounts that answer to each other, side by side, each in its own words. */
export function pairsSection(comparison: Comparison, naming: Naming, wording: Wording): Section {
  const told = ORDER.flatMap((type) =>
    comparison.alignments
      .filter((one) => one.type === type && one.score >= LEAST)
      .sort((a, b) => b.score - a.score),
  );
  const pairs = told.slice(0, SHOWN).map((one) => pairOf(one, comparison, naming, wording));
  const parts: Part[] = [];
  if (pairs.length > 0) parts.push({ kind: 'note', words: wording.pairsNote }, { kind: 'pairs', pairs });
  if (told.length > SHOWN) parts.push({ kind: 'note', words: wording.morePairs(told.length - SHOWN) });
  return { id: 'side-by-side', title: wording.headings.pairs, parts };
}

function pairOf(
  { type, why, issues, sides }: Alignment,
  comparison: Comparison,
  naming: Naming,
  wording: Wording,
): Pair {
  return {
    label: issues.length > 0 ? issues.map(naming.issue).join(' · ') : wording.headings.phrases,
    mark: type,
    type: wording.pairType[type],
    why: wording.heldBy(why.map((one) => wording.pairWhy[one] ?? one)),
    sides: sides.map(({ party, evidence }) => ({
      head: accountName(comparison, { party, text: evidence.text }, naming, wording),
      sentence: sentence([{ verbatim: evidence }], [{ kind: 'quote', quote: evidence }]),
    })),
  };
}
