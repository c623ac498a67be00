import { matchesIn } from '../../text/matches.ts';
import type { MeasureValue } from '../values.ts';

const TOTAL =
  /(?:总|合计|累计|共计|叠加后|综合|总计|加总)[^,;:。]{0,12}$|(?<![a-z])(?:total|combined|cumulative|aggregate|overall)(?![a-z])[^,;:.]{0,80}$/;
const TOTAL_AFTER =
  /^(?:的)?(?:总|综合)(?:关税|税率|水平)|^ (?:combined|in total|in all|altogether|overall)(?![a-z])/;
const PART =
  /(?:其中|另加征?|再加征?|额外|叠加|加上|之外加征)[^,;:。]{0,12}$|(?<![a-z])(?:of which|plus|on top of|together with|in addition to|additional|comprising|as|including)(?![a-z])(?: [a-z]+){0,8} $/;
const PART_AFTER = /^的?(?:芬太尼|对等)|^ (?:plus|and [0-9.]+)(?![a-z])/;

/**
 * Whether the words call a rate the sum of several duties or one of them (145% as 20 plus 125).
 * @param start where the number stands in the folded sentence
 */
export function componentOf(text: string, start: number, end: number): MeasureValue['component'] {
  const before = text.slice(Math.max(0, start - 96), start);
  const after = text.slice(end, end + 24);
  if (TOTAL.test(before) || TOTAL_AFTER.test(after)) return 'total';
  return PART.test(before) || PART_AFTER.test(after) ? 'component' : null;
}

/** One of the duties that a total is made of, at local offsets. */
export interface Part {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const NUMBER = '([0-9]+(?:\\.[0-9]+)?)';
const SUM = new RegExp(
  `${NUMBER}(?:%| ?per ?cent)?[^0-9,;:。.]{0,24}?(?:plus|and|加上?|和|\\+)[^0-9,;:。.]{0,24}?${NUMBER}(?:%| ?per ?cent)?`,
  'g',
);

/** The two duties beside a total that add up to it: "145 percent, 20 plus 125". None where the sum is another. */
export function partsOf(
  text: string,
  within: { readonly start: number; readonly end: number },
  total: number,
): readonly Part[] {
  for (const match of matchesIn(text.slice(within.start, within.end), SUM)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first + second !== total) continue;
    const at = within.start + match.index;
    const next = at + match[0].lastIndexOf(match[2] as string);
    return [
      { value: first, start: at, end: at + (match[1] as string).length },
      { value: second, start: next, end: next + (match[2] as string).length },
    ];
  }
  return [];
}
