import type { FoldedSpan } from '../../../folded-span.ts';
import type { Breakdown } from './breakdowns.ts';
import { isShare, mayBeAlike, type Told } from './figures-told.ts';

/** What leads from the last part to the total. */
const BEFORE = {
  zh: /(?:合计|共计|总计|总共|一共|加起来|加总|[,、]共)(?:为|达|是|有|约)?$/,
  en: /(?:,? (?:for|or|making|giving|adding up to|to give|to make) a (?:combined |grand )?total of|,? (?:totalling|totaling|making|adding up to|for)) $/,
};
/** Behind the total: "in all", "over the year". */
const BEHIND_EN =
  /^,? (?:in all|altogether|in total|all told|combined|all together|over the (?:whole )?year|for the (?:whole )?year|over the (?:two|three|four) (?:years|quarters|months|weeks|days)|between them)(?![a-z])/;
const NOT_APART =
  /其中|去年|上年|此前|同比|增|升至|降|比|累计|每|各|平均|(?<![a-z])(?:from|up|rose|fell|another|last year|compared|bringing|more|than|each|every|per|average|earlier|previous\w*|including|of which|of them|at least|about|times)(?![a-z])/;
const MAX_GAP = 60;
const FARTHEST = 0.2;

/** Parts told one after the other and closed by their total ("A pledged 12, B 15 and C eight, for a total of 40"). */
export function totalToldLast(folded: FoldedSpan, figures: readonly Told[]): Breakdown | null {
  const { text, language } = folded;
  for (let at = 2; at < figures.length; at += 1) {
    const whole = figures[at] as Told;
    const before = text.slice((figures[at - 1] as Told).end, whole.start);
    const isClosed =
      BEFORE[language].test(before) ||
      (language === 'en' && /, $/.test(before) && BEHIND_EN.test(text.slice(whole.end, whole.end + 40)));
    if (
      !isClosed ||
      !(whole.value > 2) ||
      isShare(whole) ||
      /^(?:duration|other|ratio)/.test(whole.measure ?? '')
    )
      continue;
    const parts: Told[] = [];
    let next = whole.start;
    for (let place = at - 1; place >= 0; place -= 1) {
      const one = figures[place] as Told;
      const between = text.slice(one.end, next);
      if (
        !mayBeAlike(whole, one) ||
        !(one.value < whole.value) ||
        between.length > MAX_GAP ||
        /[。;]|\. /.test(between)
      )
        break;
      parts.unshift(one);
      next = one.start;
    }
    const [first] = parts;
    if (first === undefined || parts.length < 2 || NOT_APART.test(text.slice(first.start, whole.start)))
      continue;
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const slack = parts.reduce((all, { rounding }) => all + rounding, whole.rounding) + 1e-9;
    const off = Math.abs(sum - whole.value);
    if (off > slack && off <= FARTHEST * whole.value) return { whole, parts, sum };
  }
  return null;
}
