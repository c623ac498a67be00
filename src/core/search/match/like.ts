import { foldForm } from '../../text/fold.ts';
import type { LikeCondition } from '../condition.ts';
import { stemOf } from '../stem.ts';
import type { Likeness, Match } from './match.ts';
import type { SearchedSentence } from './searched-sentence.ts';

/** Below this, what is found is another sentence on the same subject rather than the same sentence. */
const LEAST = 0.6;
/** Two forms of one word differ half. */
const FORM = 0.5;

/** How a unit of the text and one of the quotation stand against each other; either may be missing. */
interface Pair {
  readonly quoted: number | null;
  readonly unit: number | null;
  readonly same: boolean;
}

/**
 * The stretch of the sentence that comes nearest to the quotation, or `null` where none comes near. The whole
 * quotation is aligned with a part of the sentence (Sellers 1980) with a cost of 1 for each unit put in, left out or
 * exchanged; the score is 1 less the cost by the units of the quotation.
 */
export function matchLike(condition: LikeCondition, sentence: SearchedSentence): Match | null {
  const quoted = condition.units.texts;
  if (sharedUnits(quoted, sentence.units.texts) < LEAST * quoted.length * 0.9) return null;
  const { pairs, cost } = align(quoted, sentence);
  const score = 1 - cost / quoted.length;
  const units = pairs.map(({ unit }) => unit).filter((unit) => unit !== null);
  if (score < LEAST || units.length === 0) return null;
  const first = units[0] as number;
  const end = (units.at(-1) as number) + 1;
  const likeness: Likeness = {
    score: Math.round(score * 1000) / 1000,
    differences: differencesOf(condition, pairs, sentence, first),
  };
  return { ...sentence.span(first, end), term: condition.term, gaps: [], likeness };
}

/** Units that both have, each as often as in the poorer of the two: a bound on what can be aligned. */
function sharedUnits(quoted: readonly string[], units: readonly string[]): number {
  const stock = new Map<string, number>();
  for (const unit of units) stock.set(unit, (stock.get(unit) ?? 0) + 1);
  let shared = 0;
  for (const unit of quoted) {
    const left = stock.get(unit) ?? 0;
    if (left === 0) continue;
    stock.set(unit, left - 1);
    shared += 1;
  }
  return shared;
}

/** Row by row of the quotation; a way may begin and end anywhere in the sentence without cost. */
function align(quoted: readonly string[], sentence: SearchedSentence): { pairs: Pair[]; cost: number } {
  const { texts } = sentence.units;
  const width = texts.length + 1;
  const costs = new Float64Array((quoted.length + 1) * width);
  const stems = quoted.map(stemOf);
  const exchange = (i: number, j: number): number =>
    quoted[i] === texts[j] ? 0 : stems[i] === sentence.stems[j] ? FORM : 1;
  for (let i = 1; i <= quoted.length; i += 1) {
    costs[i * width] = i;
    for (let j = 1; j < width; j += 1) {
      const left = (costs[(i - 1) * width + j] as number) + 1;
      const added = (costs[i * width + j - 1] as number) + 1;
      const both = (costs[(i - 1) * width + j - 1] as number) + exchange(i - 1, j - 1);
      costs[i * width + j] = Math.min(both, left, added);
    }
  }
  let j = 0;
  const lastRow = quoted.length * width;
  for (let k = 1; k < width; k += 1)
    if ((costs[lastRow + k] as number) < (costs[lastRow + j] as number)) j = k;
  return { pairs: wayTo(quoted, width, costs, j, exchange), cost: costs[lastRow + j] as number };
}

function wayTo(
  quoted: readonly string[],
  width: number,
  costs: Float64Array,
  end: number,
  exchange: (i: number, j: number) => number,
): Pair[] {
  const pairs: Pair[] = [];
  let i = quoted.length;
  let j = end;
  while (i > 0) {
    const here = costs[i * width + j] as number;
    const cost = j > 0 ? exchange(i - 1, j - 1) : Number.POSITIVE_INFINITY;
    if (j > 0 && here === (costs[(i - 1) * width + j - 1] as number) + cost) {
      pairs.push({ quoted: i - 1, unit: j - 1, same: cost === 0 });
      i -= 1;
      j -= 1;
    } else if (here === (costs[(i - 1) * width + j] as number) + 1) {
      pairs.push({ quoted: i - 1, unit: null, same: false });
      i -= 1;
    } else {
      pairs.push({ quoted: null, unit: j - 1, same: false });
      j -= 1;
    }
  }
  return pairs.reverse();
}

/** Runs of units that differ, with the words on either side as they are written. */
function differencesOf(
  { written, units }: LikeCondition,
  pairs: readonly Pair[],
  sentence: SearchedSentence,
  first: number,
): Likeness['differences'] {
  // Where folding keeps all lengths, offsets of the units are those of what was written.
  const folded = foldForm(written);
  const source = folded.length === written.length ? written : folded;
  const differences: Likeness['differences'][number][] = [];
  let next = first;
  for (let at = 0; at < pairs.length; ) {
    const pair = pairs[at] as Pair;
    if (pair.same) {
      next = (pair.unit as number) + 1;
      at += 1;
      continue;
    }
    let end = at;
    while (end < pairs.length && !(pairs[end] as Pair).same) end += 1;
    const run = pairs.slice(at, end);
    const inQuote = run.map(({ quoted }) => quoted).filter((one) => one !== null);
    const inText = run.map(({ unit }) => unit).filter((one) => one !== null);
    const quoted =
      inQuote.length === 0
        ? ''
        : source.slice(units.starts[inQuote[0] as number], units.ends[inQuote.at(-1) as number]);
    const place = sentence.span(next, next + 1).start;
    const span =
      inText.length === 0
        ? { start: place, end: place }
        : sentence.span(inText[0] as number, (inText.at(-1) as number) + 1);
    const { candidate } = sentence;
    differences.push({
      quoted,
      text: candidate.exact.slice(span.start - candidate.start, span.end - candidate.start),
      at: span,
    });
    next += inText.length;
    at = end;
  }
  return differences;
}
