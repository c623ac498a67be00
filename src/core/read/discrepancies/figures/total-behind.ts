import type { FindingOf } from '../../reading.ts';
import { isSameMeasure } from './same-measure.ts';
import type { Addition, Amounts } from './sum.ts';

/** Between two parts: what each is of, and nothing that tells another time or thing. */
const GAP = {
  zh: /^[^。;:]{0,14}?[,、和及与][^,。;:、]{0,14}$/,
  en: /^(?: [a-z'-]+){0,6}?(?:, and|,| and)(?: [a-z'-]+){0,3} $/,
};
/** What closes parts with their total: 合计, "for a total of". */
const CLOSES = {
  zh: /^[^,。;:、]{0,12},?(?:[二两三四五六七八九几](?:者|项|方|国|家|地|批|类|路|部分)|各方|双方|各项|全部)?(?:相加)?(?:共计?|合计|总计|一共|总共|加起来)(?:为|达|是|有|出资|投入|提供)?$/,
  en: /^(?: [a-z'-]+){0,6},? (?:(?:for|or|making|giving|adding up to) a (?:combined )?total of|(?:making|totalling|totaling|adding up to)) $/,
};
/** Behind the figure the English words may close it: "nine ships in all". */
const IN_ALL = /^,? (?:in all|altogether|in total)(?![a-z])/;
/** What two figures share or what is of another time is no part of one total. */
const NOT_APART =
  /其中|去年|上年|此前|同比|增长|增至|升至|降至|比|累计|(?<![a-z])(?:from|up|rose|fell|another|last year|compared|bringing)(?![a-z])/;

/** Parts told before their total (甲6艘、乙3艘，共10艘) that do not give it. */
export function totalsBehind({ folded, amounts }: Amounts): readonly Addition[] {
  const found: Addition[] = [];
  const start = (one: FindingOf<'amount'>): number => folded.at(one.evidence[0].start);
  const end = (one: FindingOf<'amount'>): number => folded.at(one.evidence[0].end);
  for (let last = 2; last < amounts.length; last += 1) {
    const total = amounts[last] as FindingOf<'amount'>;
    const before = amounts[last - 1] as FindingOf<'amount'>;
    const isMeasured = total.value.value !== null && total.value.quantity !== 'percent';
    if (!isMeasured || !isSameMeasure(before, total)) continue;
    const between = folded.text.slice(end(before), start(total));
    const closed =
      CLOSES[folded.language].test(between) ||
      (folded.language === 'en' &&
        /^(?: [a-z'-]+){0,6}, $/.test(between) &&
        IN_ALL.test(folded.text.slice(end(total), end(total) + 20)));
    if (!closed) continue;
    const parts = [before];
    for (let at = last - 2; at >= 0; at -= 1) {
      const one = amounts[at] as FindingOf<'amount'>;
      const next = parts[0] as FindingOf<'amount'>;
      if (one.value.value === null || !isSameMeasure(one, total)) break;
      if (!GAP[folded.language].test(folded.text.slice(end(one), start(next)))) break;
      parts.unshift(one);
    }
    const [first] = parts;
    if (first === undefined || parts.length < 2) continue;
    if (NOT_APART.test(folded.text.slice(Math.max(0, start(first) - 10), start(total)))) continue;
    // A figure of the same sort right before the parts may be one of them, told in other words.
    const sum = parts.reduce((all, { value }) => all + (value.value as number), 0);
    const whole = total.value.value as number;
    if (Math.abs(sum - whole) > (Number.isInteger(whole) && whole < 1e6 ? 1e-9 : whole * 0.006))
      found.push({ amounts: [...parts, total], of: 'sum', value: sum });
  }
  return found;
}
