import type { FoldedSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import { isSameMeasure } from './same-measure.ts';
import type { Addition, Amounts } from './sum.ts';

/** A word of total before the figure: 共12家, 总计145%, "a total of 12". */
const TOTAL_BEFORE = {
  zh: /(?:共有?|总共|一共|共计|总计|合计|总数(?:为|达)?|总额(?:为|达)?|总量(?:为|达)?|总规模(?:为|达)?|总[\u4e00-\u9fff]{1,4}(?:为|达|是)|累计)[^,;:。\d]{0,8}$/,
  en: /(?<![a-z])(?:total(?:s|led|ing|led to)?(?: of| to)?|sum of|of the|all|in all,?|altogether,?)(?: [a-z]+){0,2} ?$/,
};
/** What opens a part of the whole, which need not be all of it. */
const SOME = {
  zh: /其中|包括|含/,
  en: /(?<![a-z])(?:of which|of them|of those|of these|including|among them|of the)(?![a-z])/,
};
/** What opens all the parts: 由A和B组成, "made up of A and B". */
const ALL = {
  zh: /由|分为[两三四]部分/,
  en: /(?<![a-z])(?:has (?:two|three|four) (?:parts|components)|made up of|consisting of|consists of|comprising|composed of|comprises|combining|combines)(?![a-z])/,
};
/** Parts that may cover the same things, and figures of another time. */
const NOT_APART =
  /同时|兼|也有|重叠|另有|另外|此外|去年|此前|增长|上升|下降|增至|升至|降至|提高|扩大|减少|[从倍]|同比|(?<![a-z])(?:also|both|overlap\w*|another|additional|up from|compared|rose|fell|from (?=[$£€¥\d])|last year|previous\w*)(?![a-z])/;
const PART = /(?<![a-z])(?:parts|components|elements)$|部分$/i;
/** The word that says where or what a part is. */
const LEAD = {
  zh: /^[^,;:。、]{0,6}?(在|位于|来自|为|是|属于)/,
  en: /^ (?:[a-z]+ ){0,2}?(?:are |were |is |was )?(in|from|at|for|on) /,
};
/** What joins the members of a list. */
const LISTED = {
  zh: /^[^,;:。在位来]{0,10}(?:和|与|及|以及|、)/,
  en: /^(?: [a-z-]+){0,4}?,? and |^(?: [a-z-]+){1,4}, $/,
};
/** The next part by its name before its figure: 英国1.8万吨，挪威2.2万吨. */
const NAMED_NEXT = /^[,、] ?[\u4e00-\u9fff·]{1,10}(?:为|有|占)?$/;
/** Between two parts: nothing but their things. */
const MAX_GAP = { zh: 30, en: 70 } as const;

/** Totals with their parts, where what the parts give is not possible. */
export function partsOf({ folded, amounts }: Amounts): readonly Addition[] {
  const { text, language } = folded;
  // "Two parts" announces the parts and is none.
  const [total, ...rest] = amounts.filter(({ value }) => !PART.test(value.asWritten));
  if (total === undefined || amounts.some(({ value }) => value.value === null)) return [];
  const at = (one: FindingOf<'amount'>) => ({
    start: folded.at(one.evidence[0].start),
    end: folded.at(one.evidence[0].end),
  });
  const before = text.slice(0, at(total).start);
  const parts = rest.filter((one) => isSameMeasure(total, one));
  const [first] = parts;
  const last = parts.at(-1);
  if (parts.length < 2 || parts.length !== rest.length || first === undefined || last === undefined)
    return [];
  const between = text.slice(at(total).end, at(first).start);
  const behind = text.slice(at(total).end, at(last).end);
  if (/[。;]/.test(behind) || NOT_APART.test(behind)) return [];
  if (
    parts.some(
      (one, index) => index > 0 && at(one).start - at(parts[index - 1] as typeof one).end > MAX_GAP[language],
    )
  )
    return [];
  // "Of the 30 companies, 22 are": the words before the whole open its parts.
  const isSplit = language === 'en' && /(?:^|[,;:] )of (?:the|these|those) $/.test(before);
  const isOpened = isSplit || TOTAL_BEFORE[language].test(before);
  const sum = parts.reduce((all, { value }) => all + (value.value as number), 0);
  const whole = total.value.value as number;
  // 由…组成: the words that close the parts stand behind them.
  const tail = text.slice(at(last).end, at(last).end + 16);
  const isClosed = !between.includes('由') || /^[^,;:。]{0,12}(?:组成|构成)/.test(tail);
  // 分别为 tells parts of a total, and beside another share only two more shares.
  const isAll =
    (ALL[language].test(between) && isClosed) ||
    (isOpened && /分别(?:为|是)/.test(between)) ||
    isOfBoth(before, between, parts.length, tail);
  if (!isAll && !isSplit && !SOME[language].test(between)) return [];
  // Percentages of percentages are not parts of a whole unless the words say that they make it up.
  if (!isAll && (total.value.quantity === 'percent' || !(isOpened || isMeasured(total)))) return [];
  // Seven women and eight foreigners may be ten people: some parts of a whole overlap.
  if (!isAll && !areApart(folded, total, parts)) return [];
  const wrong = isAll ? Math.abs(sum - whole) > tolerance(whole) : sum > whole + tolerance(whole);
  return wrong ? [{ amounts: [total, ...parts], of: 'sum', value: sum }] : [];
}

/** 两国共派出9艘，其中甲国6艘、乙国2艘: of two sides both are told. */
function isOfBoth(before: string, between: string, parts: number, tail: string): boolean {
  return (
    parts === 2 &&
    /(?:两国|双方|两军|两地|两队|中外双方)[^,;。]{0,10}?(?:一共|总共|合计|共)[^,;。]{0,10}$/.test(before) &&
    /^,其中[^,;。等]{2,8}$/.test(between) &&
    !tail.startsWith('等')
  );
}

/** Weights and sums of money are of one thing each; counts may overlap unless the words say that they are a total. */
function isMeasured({ value: { quantity, unit } }: FindingOf<'amount'>): boolean {
  return quantity === 'money' || /^(?:tonne|ton|kilogram|barrel|litre|cubic-metre)$/.test(unit ?? '');
}

/** Figures with decimals are rounded, and so is what they add up to. */
function tolerance(whole: number): number {
  return Number.isInteger(whole) ? 1e-9 : 0.11;
}

/** Parts that are told in one way (in one place, in another) or in a list, and are not people. */
function areApart(
  folded: FoldedSpan,
  { value: { unit } }: FindingOf<'amount'>,
  parts: readonly FindingOf<'amount'>[],
): boolean {
  const behind = parts.map(({ evidence: [own] }, index) => {
    const next = parts[index + 1]?.evidence[0].start ?? own.end + 16;
    return folded.text.slice(folded.at(own.end), Math.min(folded.at(next), folded.text.length));
  });
  const leads = behind.map((words) => LEAD[folded.language].exec(words)?.[1] ?? null);
  if (leads[0] != null && leads.every((lead) => lead === leads[0])) return true;
  if (unit === 'person') return false;
  const gaps = behind.slice(0, -1);
  return (
    gaps.every((words) => LISTED[folded.language].test(words)) ||
    gaps.every((words) => NAMED_NEXT.test(words))
  );
}
