import type { FoldedSpan } from '../../../folded-span.ts';
import type { Breakdown } from './breakdowns.ts';
import { isShare, mayBeAlike, type Told } from './figures-told.ts';

/** How many members there are: from six states, 来自六国, 分三批. */
const ANNOUNCED = {
  zh: /(?:来自|分为?|由|涉及|包括)([两三四五六七八九]|\d)(?:个)?(?:国|国家|批|组|类|部分|方|州|省|地|城市|单位)/,
  en: /(?<![a-z])(?:from|by|in|across|between|among) (?:the )?(two|three|four|five|six|seven|eight|nine|\d) (?:states|countries|nations|members|batches|groups|parts|parties|sides|provinces|cities|phases|rounds|stages)(?![a-z])/,
};
const NUMBER: Readonly<Record<string, number>> = {
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const NOT_APART =
  /去年|此前|同比|增|降|比|平均|每|各|(?<![a-z])(?:each|every|average|last year|earlier|additional|more|another|at least|about)(?![a-z])/;
/** Parts that are told as all of a whole are not far off it. */
const FARTHEST = 0.2;

/** A whole with the number of its members, and as many parts in the next sentence, which do not give it. */
export function membersOf(
  folded: FoldedSpan,
  figures: readonly Told[],
  following: FoldedSpan,
  figuresOfNext: () => readonly Told[],
): Breakdown | null {
  const match = ANNOUNCED[folded.language].exec(folded.text);
  if (match === null || following.language !== folded.language) return null;
  const count = NUMBER[match[1] ?? ''] ?? Number(match[1]);
  const wholes = figures.filter(
    (one) => one.value > count && !isShare(one) && !/^(?:duration|other|ratio)/.test(one.measure ?? ''),
  );
  const [whole, second] = wholes;
  if (whole === undefined || second !== undefined || count < 3 || NOT_APART.test(following.text)) return null;
  const parts = figuresOfNext();
  if (parts.length !== count || parts.some((one) => !mayBeAlike(whole, one) || !(one.value < whole.value)))
    return null;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const slack = parts.reduce((all, { rounding }) => all + rounding, whole.rounding) + 1e-9;
  const off = Math.abs(sum - whole.value);
  return off <= slack || off > FARTHEST * whole.value ? null : { whole, parts, sum };
}
