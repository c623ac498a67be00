import type { ReadingContext } from '../../../context.ts';
import { type FoldedSpan, foldSpan } from '../../../folded-span.ts';
import type { Draft, Reader } from '../../../reader.ts';
import type { FindingOf } from '../../../reading.ts';
import type { DiscrepancyValue } from '../../../values.ts';
import { bySentence } from '../by-sentence.ts';
import { differing } from '../differing.ts';
import { type Levels, levelsAt } from './levels.ts';
import { rangesAsLevels } from './range-as-levels.ts';
import { holds, roundingOf, slackOf } from './written-number.ts';

/** A percentage told of the change between two levels, where the levels give another one. */
export const percentOfChange: Reader<'discrepancy'> = {
  id: 'discrepancy/percent-change',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['amount', 'time'],
  summary:
    'A percentage told beside both levels of a change, calculated again from the first level. Rounded figures may be off by their rounding; growth on the year counts only where the two levels are a year apart, and yearly averages never.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const times = bySentence(context.sentences, earlier.of('time'));
    for (const [at, amounts] of bySentence(context.sentences, earlier.of('amount')).entries()) {
      const sentence = context.sentences[at];
      const rates = amounts.filter(({ value }) => value.quantity === 'percent' && value.value !== null);
      if (sentence === undefined || amounts.length < 2 || rates.length === 0) continue;
      const folded = foldSpan(context, sentence, sentence.language);
      const levels = rangesAsLevels(folded, amounts).filter(({ value }) => isLevel(value));
      for (const index of levels.keys()) {
        const pair = levelsAt(folded, levels, index);
        const rate = pair === null ? undefined : rates.find((one) => isRateOf(folded, pair, one));
        if (pair === null || rate === undefined || !isOnce(times[at] ?? [], folded, pair, rate)) continue;
        const draft = compared(context, pair, rate);
        if (draft !== null) yield draft;
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '配额由[[2000吨]]上调至3000吨，增幅为30%。',
      because: 'a thousand tonnes are half of two thousand',
      value: { discrepancy: 'sum', class: 'conflict', computed: [{ of: 'change-percent', value: '50' }] },
    },
    {
      language: 'zh',
      marked: '2030年雙邊貿易額為[[40億歐元]]，2031年增至50億歐元，同比增長20%。',
      because: 'ten are a quarter of forty',
      value: { computed: [{ of: 'change-percent', value: '25' }] },
    },
    {
      language: 'en',
      marked:
        'Landings fell from [[400,000 tonnes]] in 2030 to 300,000 tonnes in 2031, a decline of 33 per cent.',
      because: 'a hundred is a quarter of four hundred',
      value: { discrepancy: 'sum', computed: [{ of: 'change-percent', value: '25' }] },
    },
    {
      language: 'en',
      marked:
        'Exports rose from [[€2.0 billion]] to €2.6 billion in the first half, an increase of 40 percent.',
      because: 'six are thirty percent of twenty',
      value: { computed: [{ of: 'change-percent', value: '30' }] },
    },
    {
      language: 'en',
      marked:
        'The estimate was [[600 million euros]] in March; by October it had climbed to 690 million euros, 25 per cent more.',
      because: 'ninety are fifteen per cent of six hundred',
    },
    {
      language: 'zh',
      marked: '配额由2000吨上调至3100吨，增幅约55%。',
      because: 'eleven hundred are fifty-five per cent of two thousand',
    },
    {
      language: 'zh',
      marked: '出口额由2026年的40亿欧元增至60亿欧元，同比增长8%。',
      because: 'the growth is counted from the year before, which is not told',
    },
    {
      language: 'en',
      marked:
        'Trade grew from 4 million tonnes to 6 million tonnes in five years, an average of 8 per cent a year.',
      because: 'an average of each year',
    },
    {
      language: 'en',
      marked: 'The two raised their target to $5 billion from $2.2 billion, of which 40% is grain.',
      because: 'a share of the new level',
    },
  ],
};

/** A figure of a level: neither a percentage nor a length of time, and one number. */
function isLevel({ quantity, value, flag }: FindingOf<'amount'>['value']): boolean {
  return (quantity === 'money' || quantity === 'count') && value !== null && flag === null;
}

/** Between the second level and the rate: words of growing and shrinking and little else. */
const BEHIND = {
  zh: /^(?:的|,|\(|—+|即|也就是|相当于|实现|累计|总体|整体|同比|一共|总共|大幅|小幅|净)*(?:增长率?|增幅|升幅|涨幅|降幅|跌幅|减幅|增加|上升|上调|提高|提升|扩大|上涨|下降|下调|减少|降低|下滑|下跌|回落|缩减|增|升|涨|降|减|跌)(?:了|为|达到?|约|近|超过?|逾|大约|将近|:)*$/,
  en: /^(?: (?:in|at|by|during|for|of) [a-z0-9 -]{1,40}?| (?:last|this|a|the) (?:[a-z]+ ?){1,3}?)?(?:,| \(|\(| -+| —|;)? ?(?:or |i\.e\. |that is,? |meaning )?(?:an? )?(?:[a-z-]+ )?(?:increase|rise|growth|jump|gain|decline|drop|fall|decrease|cut|reduction|hike|surge|up|down|growing|rising|falling)(?: rate)?(?: by| of)? (?:about |around |some |roughly |nearly |almost |over |more than |just |only )?$/,
};
/** "…, 15 per cent more". */
const MORE_EN = /^ (?:more|less|higher|lower|up|down)(?![a-z])(?! than)/;
/** Before both levels: 增长20%，由60亿增至75亿; "rose by 8 per cent to 21.6". */
const AHEAD = {
  zh: /(?:增长|增加|上升|上调|提高|下降|下调|减少|降低)[^,;。]{0,3}$/,
  en: /(?<![a-z])(?:rose|grew|climbed|increased|expanded|jumped|surged|fell|dropped|declined|decreased|shrank|up|down)(?: by)?(?: about| around| some| roughly| nearly| almost| over)? $/,
};
const AHEAD_LINK = { zh: /^,(?:即)?(?:由|从)$/, en: /^,? (?:to|from) $/ };

/** Whether a percentage is told of the change between the two levels. */
function isRateOf(folded: FoldedSpan, pair: Levels, rate: FindingOf<'amount'>): boolean {
  const { text, language } = folded;
  const [start, end] = [folded.at(rate.evidence[0].start), folded.at(rate.evidence[0].end)];
  if (start >= pair.end) {
    const between = text.slice(pair.end, start);
    if (between.length > 60) return false;
    if (BEHIND[language].test(between)) return true;
    return (
      language === 'en' &&
      /^(?: [a-z0-9 ]{0,24})?,? (?:or |about |some )?$/.test(between) &&
      MORE_EN.test(text.slice(end, end + 16))
    );
  }
  if (end > pair.start) return false;
  return AHEAD_LINK[language].test(text.slice(end, pair.start)) && AHEAD[language].test(text.slice(0, start));
}

/** Averages, and growth in other terms than the figures are in. */
const OTHER_BASE =
  /年均|平均|每年|年化|复合|按可比|可比口径|不变价|扣除|环比|(?<![a-z])(?:average|annuali[sz]ed|annually|a year(?! earlier| before| ago)|per year|each year|real terms|constant|compound|per annum)(?![a-z])/;
const ON_THE_YEAR = /同比|(?<![a-z])(?:year[- ]on[- ]year|from the previous year|on the year)(?![a-z])/;
const YEAR_BEFORE =
  /上年|去年同期|上年同期|前一年|同期|(?<![a-z])(?:a year earlier|a year before|the (?:previous|year before)|last year)(?![a-z])/;

/** Whether the change is one step: growth on the year is, where the levels are told of two years in a row. */
function isOnce(
  times: readonly FindingOf<'time'>[],
  folded: FoldedSpan,
  pair: Levels,
  rate: FindingOf<'amount'>,
): boolean {
  const from = Math.min(pair.start, folded.at(rate.evidence[0].start));
  const to = Math.max(pair.end, folded.at(rate.evidence[0].end)) + 16;
  const words = folded.text.slice(Math.max(0, from - 24), to);
  if (OTHER_BASE.test(words)) return false;
  if (!ON_THE_YEAR.test(words) || YEAR_BEFORE.test(words)) return true;
  const years = times.flatMap(({ value }) =>
    /^\d{4}$/.test(value.value ?? '') ? [Number(value.value)] : [],
  );
  return years.length === 2 && Math.abs((years[0] as number) - (years[1] as number)) === 1;
}

function compared(
  context: ReadingContext,
  pair: Levels,
  rate: FindingOf<'amount'>,
): Draft<DiscrepancyValue> | null {
  const [from, to] = [pair.from.value.value as number, pair.to.value.value as number];
  const change = Math.abs(to / from - 1) * 100;
  const slack = slackOf(rate) + (to / from) * 100 * Math.hypot(roundingOf(pair.from), roundingOf(pair.to));
  if (holds(rate, change, slack)) return null;
  return differing(
    context,
    {
      discrepancy: 'sum',
      class: 'conflict',
      about: null,
      computed: [{ of: 'change-percent', value: String(Math.round(change * 10) / 10) }],
    },
    [pair.from, pair.to, rate].map(({ value, evidence: [own] }) => ({
      start: own.start,
      end: own.end,
      value: `${value.value}${value.unit === null ? '' : ` ${value.unit}`}`,
    })),
  );
}
