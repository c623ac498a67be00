import { headLength } from '../../text/bisect.ts';
import type { Span } from '../../text/span.ts';
import type { Draft, Reader } from '../reader.ts';
import type { FindingOf } from '../reading.ts';
import type { AmountValue } from '../values.ts';
import { amountsOf } from './amounts-of.ts';

/** Lengths of time that measure something. What tells when (两天后, within 30 days) is a time and no amount. */
export const amountDuration: Reader<'amount'> = {
  id: 'amount/duration',
  version: '0.1.0',
  kind: 'amount',
  after: ['time'],
  summary:
    'A length of time: 90天, 一个半小时, an hour and a half, a 90-day pause. A length that only tells when is left out: 两天后, within 30 days.',
  read(context, earlier): Iterable<Draft<AmountValue>> {
    const offsets = earlier.of('time').filter(tellsWhen);
    return amountsOf(context).filter(
      ({ value, span }) =>
        value.quantity === 'duration' &&
        (!isWithin(offsets, span) ||
          isReached(context.text.content.slice(Math.max(0, span.start - 10), span.start))),
    );
  },
  examples: [
    {
      language: 'zh',
      marked: '双方宣布[[90天]]缓冲期。',
      because: 'a number of days',
      value: { quantity: 'duration', value: 90, unit: 'day', of: '缓冲期' },
    },
    {
      language: 'zh',
      marked: '通話[[逾一個半小時]]。',
      because: 'a half is added, in the next smaller unit',
      value: { value: 90, unit: 'minute', bound: '>' },
    },
    {
      language: 'zh',
      marked: '磋商需要[[两三个月]]。',
      because: 'a range',
      value: { low: 2, high: 3, unit: 'month' },
    },
    {
      language: 'en',
      marked: 'They agreed on a [[90-day]] pause.',
      because: 'an adjective of length',
      value: { value: 90, unit: 'day', of: 'pause' },
    },
    {
      language: 'en',
      marked: 'The call lasted [[about an hour and a half]].',
      because: 'a compound length',
      value: { value: 90, unit: 'minute', bound: 'approx' },
    },
    {
      language: 'en',
      marked: 'It will take [[three to five years]].',
      because: 'a range',
      value: { low: 3, high: 5, unit: 'year' },
    },
    {
      language: 'zh',
      marked: '两天后，企业须在30天内提交材料。',
      because: 'these lengths tell when',
    },
    {
      language: 'en',
      marked: 'Two days later they agreed to report within 30 days.',
      because: 'these lengths tell when',
    },
    {
      language: 'zh',
      marked: '2031年3月5日是第90天，正值20世纪80年代以来的十四五规划。',
      because: 'dates, an ordinal and a plan',
    },
    {
      language: 'en',
      marked: 'Two years ago, a 70-year-old envoy came twice a year.',
      because: 'a date, an age and a frequency',
    },
  ],
};

/** 把审批期限压缩到60天以内: a length that something is brought to tells no day. */
function isReached(before: string): boolean {
  return /(?:缩短|缩减|压缩|压减|延长|放宽|降|减|增|提高|控制|縮短|縮減|壓縮|壓減|延長|放寬|減)(?:少|加|低)?(?:至|到|在)$/.test(
    before,
  );
}

/** Two weeks ago and within 30 days tell when; "the first in 30 days" measures the stretch that it looks back on. */
function tellsWhen({ value: { offset, relation, value, event } }: FindingOf<'time'>): boolean {
  return (
    offset !== null && (event !== null || relation !== 'before' || (value !== null && !value.includes('/')))
  );
}

/** Whether one of the times, which stand in text order without overlaps, holds the span. */
function isWithin(times: readonly FindingOf<'time'>[], { start, end }: Span): boolean {
  const own = times[headLength(times, ({ evidence }) => evidence[0].start <= start) - 1]?.evidence[0];
  return own !== undefined && end <= own.end;
}
