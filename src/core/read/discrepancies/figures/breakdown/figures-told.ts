import type { Span } from '../../../../text/span.ts';
import { chineseNumerals } from '../../../amounts/chinese-numerals.ts';
import { englishNumerals } from '../../../amounts/english-numerals.ts';
import type { FoldedSpan } from '../../../folded-span.ts';
import type { FindingOf } from '../../../reading.ts';

/** A number of a sentence that may be a whole or a part of one. Offsets are local to the folded sentence. */
export interface Told extends Span {
  readonly value: number;
  /** What it may be off by: half of its last written place; 0 for a plain count. */
  readonly rounding: number;
  /** What it measures (`count|vehicle|`); `null` where it stands without a unit of its own. */
  readonly measure: string | null;
  /** Written without a digit. */
  readonly inWords: boolean;
}

/** Digits that name and do not count: 第3, No. 5, article 7, 19th, G20. */
const NAME_BEFORE =
  /(?:[第其a-z-]|(?<![a-z])(?:no\.|number|article|phase|section|annex|chapter|item|resolution|flight|room|page|stage|lot|group|line|paragraph) )$/;
const NAME_BEHIND = /^(?:st|nd|rd|th|s|号|届|版)(?![a-z])|^-(?:[a-z]|\d)|^:\d/;
/** Lengths and dates that the readers of amounts and times do not take. */
const UNIT_ZH = /^(?:[%‰年月日时分秒天周岁点期轮]|个(?:月|星期|小时|百分点)|小时|世纪|季度|倍)/;

/** Words of measure that stand before their noun. */
const THING_ZH = /^[个名位人家间所座艘辆架件份项批条箱台套处支队口户枚吨]/;

/** The numbers of a sentence, with what they measure where an amount tells it. Times are none. */
export function figuresTold(
  folded: FoldedSpan,
  amounts: readonly FindingOf<'amount'>[],
  times: readonly FindingOf<'time'>[],
): readonly Told[] {
  const { text, language } = folded;
  const found: Told[] = [];
  for (const numeral of language === 'zh' ? chineseNumerals(text) : englishNumerals(text)) {
    const inside = ({ evidence: [own] }: FindingOf<'amount'> | FindingOf<'time'>): boolean =>
      folded.at(own.start) <= numeral.start && folded.at(own.end) >= numeral.end;
    const amount = amounts.find(inside);
    if (amount === undefined && times.some(inside)) continue;
    if (amount !== undefined) {
      const { value, bound, flag, quantity, unit, currency } = amount.value;
      const isExact = value !== null && bound === 'exact' && flag === null;
      const [own] = amount.evidence;
      found.push({
        start: folded.at(own.start),
        end: folded.at(own.end),
        value: isExact ? value : Number.NaN,
        rounding: roundingOf(text.slice(numeral.start, numeral.end), numeral.scale),
        inWords: numeral.inWords,
        measure: `${quantity}|${unit ?? ''}|${currency ?? ''}`,
      });
      continue;
    }
    const before = text.slice(Math.max(0, numeral.start - 12), numeral.start);
    const behind = text.slice(numeral.end, numeral.end + 4);
    if (numeral.letter || NAME_BEFORE.test(before) || NAME_BEHIND.test(behind)) continue;
    if (
      language === 'zh'
        ? numeral.inWords && !THING_ZH.test(behind)
        : numeral.value === 1 && behind.startsWith(' of')
    )
      continue;
    // 两国, 一线, 三方 are words.
    if (language === 'zh' && numeral.inWords && /[各这那每任某另此该]$/.test(before)) continue;
    if (/^(?:19|20)\d{2}$/.test(text.slice(numeral.start, numeral.end))) continue;
    const isOther = language === 'zh' && UNIT_ZH.test(behind);
    found.push({
      start: numeral.start,
      end: numeral.end + (language === 'zh' ? (THING_ZH.exec(behind)?.[0].length ?? 0) : 0),
      value: numeral.open || numeral.upTo !== null ? Number.NaN : numeral.value,
      rounding: roundingOf(text.slice(numeral.start, numeral.end), numeral.scale),
      inWords: numeral.inWords,
      measure: isOther ? 'other' : null,
    });
  }
  return found.filter((one, at) => at === 0 || one.start !== found[at - 1]?.start);
}

/** Half of the last place that is written: 0.05 million in 1.2 million, 0 for a plain count. */
function roundingOf(written: string, scale: number): number {
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  return scale === 1 && decimals === 0 ? 0 : 0.5 * scale * 10 ** -decimals;
}

/** Whether two figures may measure the same things. */
export function mayBeAlike(whole: Told, part: Told): boolean {
  if (whole.measure === part.measure) return true;
  // 9亿美元，甲方4亿: the currency is told once.
  if (whole.measure?.startsWith('money|') === true && part.measure === null) return part.rounding > 0;
  const counts = (one: Told): boolean => one.measure === null || one.measure.startsWith('count|');
  if (!counts(whole) || !counts(part)) return false;
  // 12 officers of 30 people: a count without a unit of its own is of the same things.
  return [whole, part].some(({ measure }) => measure === null || measure === 'count||');
}

/** A share of a part beside it tells nothing that the part does not tell. */
export function isShare({ measure }: Told): boolean {
  return measure?.startsWith('percent|') === true;
}
