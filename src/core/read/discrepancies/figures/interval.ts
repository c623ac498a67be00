import type { Sentence } from '../../../text/layout.ts';
import type { ReadingContext } from '../../context.ts';
import { foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { bySentence } from './by-sentence.ts';
import { dayOf } from './days.ts';
import { differing } from './differing.ts';
import { type Around, type ElapsedEnds, elapsedEnds } from './elapsed-ends.ts';
import { exchangeDayOf } from './known-day.ts';
import { namesOthers } from './parties-named.ts';
import { type Ends, endsOf, type Told } from './stated-ends.ts';
import { lengthOf, type StatedLength, unitOf } from './stated-length.ts';
import { twoDaysTold } from './two-days-told.ts';
import { writtenLengths } from './written-lengths.ts';

/** A length of time that is stated between two dates and does not follow from them. */
export const intervalBetweenDates: Reader<'discrepancy'> = {
  id: 'discrepancy/interval',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['time', 'amount', 'record', 'mention'],
  summary:
    'A number of days, weeks, months or years stated between two dates of the text, counted again: a conflict where it is neither the days elapsed nor the days with both ends, a caution where only both ends counted give it. Silent where an end cannot be told.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const amounts = earlier.of('amount').filter(({ value }) => unitOf(value) !== null);
    const exchange = exchangeDayOf(context, earlier);
    const lengths = bySentence(context.sentences, amounts);
    const times = bySentence(context.sentences, earlier.of('time'));
    const published = dayOf(context.about.published?.slice(0, 10) ?? null);
    for (const [at, sentence] of context.sentences.entries()) {
      const next = context.sentences[at + 1];
      const isDated =
        (times[at]?.length ?? 0) + (next?.block === sentence.block ? (times[at + 1]?.length ?? 0) : 0) > 0;
      if (lengths[at]?.length === 0 && !isDated) continue;
      const folded = foldSpan(context, sentence, sentence.language);
      const written = isDated ? writtenLengths(folded, lengths[at] ?? []) : [];
      if (lengths[at]?.length === 0 && written.length === 0) continue;
      const before = context.sentences[at - 1];
      const beside = (other: Sentence | undefined, place: number): Told | null =>
        other !== undefined && other.block === sentence.block
          ? { folded: foldSpan(context, other, other.language), times: times[place] ?? [] }
          : null;
      const told = {
        folded,
        times: times[at] ?? [],
        previous: beside(before, at - 1),
        next: beside(next, at + 1),
        published,
        exchange: namesOthers(context, earlier, sentence) ? null : exchange,
      };
      for (const amount of lengths[at] ?? []) {
        const length = lengthOf(amount, folded);
        if (length === null) continue;
        const ends = endsOf(told, amount.evidence[0]);
        if (ends !== null) yield* held(context, length, ends);
        else yield* counted(context, length, told);
      }
      for (const length of written) yield* counted(context, length, told);
    }
  },
  examples: [
    {
      language: 'en',
      marked: 'The minister visits Lumen [[from March 5 to 8, 2031]]. The six-day visit is his first.',
      because: 'the visit of the sentence before takes four days',
      value: { discrepancy: 'interval', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '外长[[2031年3月5日至8日]]访问卢门。此次访问为期六天。',
      because: 'the visit of the sentence before takes four days',
      value: { discrepancy: 'interval', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '[[2031年3月20日]]，诺方领导人同泰方领导人通话，这是自3月1日以来双方时隔20天再次通话。',
      because: 'nineteen days have passed; twenty only with both end days',
      value: { discrepancy: 'interval', class: 'caution' },
    },
    {
      language: 'zh',
      marked: '[[2031年3月20日]]，兩國元首舉行會談，這是1月10日後雙方時隔80天的首次接觸。',
      because: 'neither count gives eighty',
      value: { discrepancy: 'interval', class: 'conflict' },
    },
    {
      language: 'en',
      marked:
        'The two leaders spoke by phone on [[March 20, 2031]]. The call was their first in 30 days, since March 1.',
      because: 'nineteen days lie between the two calls',
      value: { discrepancy: 'interval', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '两国元首[[2031年1月10日]]通话，3月20日再次通话，时隔80天。',
      because: 'sixty-nine days lie between the two days told',
      value: { discrepancy: 'interval', class: 'conflict' },
    },
    {
      language: 'en',
      marked: 'The call on [[March 20, 2031]] came 80 days after the one on January 10.',
      because: 'sixty-nine days lie between the two days told',
      value: { discrepancy: 'interval', class: 'conflict' },
    },
    {
      language: 'en',
      marked: 'The [[80-day]] pause, from March 1 to May 30, 2031, has begun.',
      because: 'the dates are ninety days apart',
      value: { discrepancy: 'interval', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '两国海军演习自[[2031年3月5日开始]]，至3月20日结束，历时12天。',
      because: 'fifteen days have passed, sixteen with both ends',
      value: { discrepancy: 'interval', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '會議2031年3月5日至8日在盧門舉行，會期三天。',
      because: 'the fifth to the eighth are four days, and three have passed: nothing is said to be wrong',
    },
    {
      language: 'en',
      marked: 'The exercise opened on [[March 5, 2031]] and ended on March 20, lasting 12 days.',
      because: 'fifteen days have passed, sixteen with both ends',
      value: { discrepancy: 'interval', class: 'conflict' },
    },
    {
      language: 'en',
      marked:
        'The exercise opened on March 5, 2031 and ended on March 20, followed after 12 days by another.',
      because: 'the length is of what came between',
    },
    {
      language: 'zh',
      marked: '2031年3月20日，两国元首通话，这是自3月1日以来双方时隔19天再次通话。',
      because: 'nineteen days have passed',
    },
    {
      language: 'zh',
      marked: '2031年6月9日至11日，双方在卢门举行为期三天的会谈。',
      because: 'talks on three days last three days',
    },
    {
      language: 'zh',
      marked: '停火自[[2031年2月1日零时起]]生效，到3月12日恰好满四十五天。',
      because: 'thirty-nine days have passed',
      value: { discrepancy: 'interval', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '諾方稱，漁船已被扣押[[20天]]。漁船是3月4日被扣的。',
      about: { published: '2031-03-20' },
      because: 'sixteen days before the text',
      value: { discrepancy: 'interval', class: 'conflict' },
    },
    {
      language: 'en',
      marked: 'The crossing reopened on [[March 20, 2031]], 36 days after it was shut on February 8.',
      because: 'forty days have passed',
      value: { discrepancy: 'interval', class: 'conflict' },
    },
    {
      language: 'en',
      marked: 'The engineers have been held for [[50 days]]. They were taken on January 20.',
      about: { published: '2031-03-20' },
      because: 'fifty-nine days before the text',
      value: { discrepancy: 'interval', class: 'conflict' },
    },
    {
      language: 'en',
      marked: 'The engineers must be freed within 50 days after the ruling of January 20, 2031.',
      about: { published: '2031-03-20' },
      because: 'a limit, and nothing that passed',
    },
    {
      language: 'zh',
      marked: '大桥3月1日关闭，至今已有19天。',
      about: { published: '2031-03-20' },
      because: 'as many have passed',
    },
    {
      language: 'en',
      marked:
        'The two leaders met on March 20, 2031, and agreed to review the list within 30 days, since March 1 was missed.',
      because: 'the length is not told between the two days',
    },
  ],
};

/** How far a length may be from the days that passed, as a part of them, and be of them. */
const FARTHEST = 0.5;

/** A length up to or from a day, else one between the two days that the sentence tells. */
function* counted(
  context: ReadingContext,
  length: StatedLength,
  around: Around,
): Iterable<Draft<DiscrepancyValue>> {
  const ends = elapsedEnds(around, length.span) ?? twoDaysTold(around, length.span);
  yield* passed(context, length, ends === null ? null : { isImplied: false, ...ends });
}

/** A length since or until a day. Where the other end is the day of the text and not told, one day of difference is none. */
function* passed(
  context: ReadingContext,
  length: StatedLength,
  ends: ElapsedEnds | null,
): Iterable<Draft<DiscrepancyValue>> {
  if (ends === null) return;
  const elapsed = ends.to.days.first - ends.from.days.first;
  const stated = length.value * length.unit;
  const off = Math.abs(stated - elapsed);
  if (off > FARTHEST * Math.max(elapsed, stated) || (ends.isImplied && off < 2)) return;
  yield* held(context, length, ends);
}

function* held(
  context: ReadingContext,
  { span, iso, unit, value }: StatedLength,
  { from, to, kind }: Ends,
): Iterable<Draft<DiscrepancyValue>> {
  const elapsed = to.days.first - from.days.last;
  const longest = to.days.last - from.days.first;
  if (elapsed <= 0) return;
  const dates = [from, to].flatMap(({ span: own, value: day }) =>
    own === null ? [] : [{ ...own, value: day }],
  );
  const versions = [{ ...span, value: iso }, ...dates];
  const about = { discrepancy: 'interval', about: null } as const;
  if (unit === 1) {
    // A day is counted only between two days that are each told to the day.
    if (elapsed !== longest || value === elapsed) return;
    const isInclusive = value === elapsed + 1;
    // What goes on over several days is counted with both ends.
    if (isInclusive && kind === 'range') return;
    const computed = [
      { of: 'elapsed-days', value: String(elapsed) },
      { of: 'inclusive-days', value: String(elapsed + 1) },
    ];
    yield differing(context, { ...about, class: isInclusive ? 'caution' : 'conflict', computed }, versions);
    return;
  }
  // Longer units are rounded either way, and an end may be told to the month or year only.
  if (value >= Math.floor(elapsed / unit) && value <= Math.ceil((longest + 1) / unit)) return;
  const computed = [
    { of: 'elapsed-days', value: elapsed === longest ? String(elapsed) : `${elapsed}..${longest}` },
  ];
  yield differing(context, { ...about, class: 'conflict', computed }, versions);
}
