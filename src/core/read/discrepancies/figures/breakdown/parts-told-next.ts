import type { FoldedSpan } from '../../../folded-span.ts';
import type { Breakdown } from './breakdowns.ts';
import { isShare, mayBeAlike, type Told } from './figures-told.ts';
import { wholeness } from './whole-told.ts';

/** How a sentence goes on about a number of the sentence before: "Nine were trucks", "Of these, nine", 其中9辆. */
const GOES_ON = {
  zh: /^(?:其中|这(?:些|批|\S{0,3})[^,。]{0,6}中)[^,。\d]{0,12}$/,
  en: /^(?:(?:of (?:them|these|those|the [a-z]+)|among them),? (?:about )?|)(?:the [a-z]+ )?$/,
};
const NOT_APART =
  /同时|兼|另|此前|去年|同比|增|降|平均|每|各|至少|约|(?<![a-z])(?:also|both|another|additional|earlier|last year|previous\w*|average|each|every|per|at least|about|more than|up to|including|later|more|then)(?![a-z])/;
/** Parts that are told as all of a number are not far off it. */
const FARTHEST = 0.25;

/** A number whose parts the next sentence tells to the last ("Nine were trucks, 11 were cars and the remaining four buses"). */
export function partsToldNext(
  figures: readonly Told[],
  following: FoldedSpan,
  figuresOfNext: () => readonly Told[],
): Breakdown | null {
  const { text, language } = following;
  const wholes = figures.filter(
    (one) => one.value > 2 && !isShare(one) && !/^(?:duration|other|ratio|money)/.test(one.measure ?? ''),
  );
  if (wholes.length === 0 || NOT_APART.test(text)) return null;
  const parts = figuresOfNext().filter((one) => !isShare(one));
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2) return null;
  if (!GOES_ON[language].test(text.slice(0, first.start))) return null;
  const gaps = parts.slice(1).map((one, place) => text.slice(parts[place]?.end ?? 0, one.start));
  const tail = text.slice(last.end);
  const layout = { language, before: '', lead: '', gaps, tail, announced: null, parts };
  if (wholeness(layout) < 2) return null;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const fitting = wholes.filter((whole) =>
    parts.every((one) => mayBeAlike(whole, one) && one.value < whole.value),
  );
  if (fitting.some((whole) => whole.value === sum)) return null;
  const near = fitting.filter((whole) => Math.abs(sum - whole.value) <= FARTHEST * whole.value);
  const [whole] = near;
  return whole === undefined || near.length > 1 ? null : { whole, parts, sum };
}
