import type { ReadingContext } from '../../context.ts';
import { foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { bySentence } from './by-sentence.ts';
import { differing } from './differing.ts';
import { exchangeDayOf } from './known-day.ts';
import { namesOthers } from './parties-named.ts';
import { type Ends, endsOf } from './stated-ends.ts';
import { lengthOf, type StatedLength, unitOf } from './stated-length.ts';

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
    if (amounts.length === 0) return;
    const exchange = exchangeDayOf(context, earlier);
    const lengths = bySentence(context.sentences, amounts);
    const times = bySentence(context.sentences, earlier.of('time'));
    for (const [at, sentence] of context.sentences.entries()) {
      if (lengths[at]?.length === 0) continue;
      const folded = foldSpan(context, sentence, sentence.language);
      const before = context.sentences[at - 1];
      const told = {
        folded,
        times: times[at] ?? [],
        previous:
          before !== undefined && before.block === sentence.block
            ? { folded: foldSpan(context, before, before.language), times: times[at - 1] ?? [] }
            : null,
        exchange: namesOthers(context, earlier, sentence) ? null : exchange,
      };
      for (const amount of lengths[at] ?? []) {
        const ends = endsOf(told, amount.evidence[0]);
        const length = lengthOf(amount, folded);
        if (ends !== null && length !== null) yield* held(context, length, ends);
      }
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
      language: 'en',
      marked:
        'The two leaders met on March 20, 2031, and agreed to review the list within 30 days, since March 1 was missed.',
      because: 'the length is not told between the two days',
    },
  ],
};

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
