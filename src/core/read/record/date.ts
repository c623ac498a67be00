import type { ReadingContext } from '../context.ts';
import type { Draft, Reader } from '../reader.ts';
import type { RecordValue } from '../values.ts';
import { exchangeDay } from './exchange-day.ts';

/** The day of the exchange, from the sentence that reports it. */
export const recordDate: Reader<'record'> = {
  id: 'record/date',
  version: '0.1.0',
  kind: 'record',
  summary:
    'The date in the sentence that reports the exchange: written out, or counted from the day of publication or of the dateline. Other dates of that sentence (since, after, next) are left out.',
  *read(context: ReadingContext): Iterable<Draft<RecordValue>> {
    const found = exchangeDay(context);
    if (found?.value == null) return;
    const { span, value, anchor, zone, inferred } = found;
    yield {
      span,
      value: {
        field: 'date',
        value,
        asWritten: context.text.content.slice(span.start, span.end),
        anchor,
        zone,
      },
      basis: inferred ? 'inferred' : 'stated',
    };
  },
  examples: [
    {
      language: 'zh',
      marked: '[[3月4日晚]]，林岸总统应约同沃恩首相通电话。',
      because: 'the year is not written and no day of publication is known',
      value: { value: 'XXXX-03-04', anchor: null },
    },
    {
      language: 'zh',
      marked: '當地時間[[3月4日]]，林岸總統同沃恩首相舉行會晤。',
      because: 'the year comes from the day of publication',
      about: { published: '2031-03-05' },
      value: { value: '2031-03-04', anchor: 'published', zone: '當地時間' },
    },
    {
      language: 'zh',
      marked: '[[二〇三一年三月四日]]，两国元首通了电话。',
      because: 'digits may be Chinese',
      value: { value: '2031-03-04' },
    },
    {
      language: 'zh',
      marked: '林岸总统[[昨晚]]同沃恩首相通电话。',
      because: 'yesterday is counted from publication',
      about: { published: '2031-03-05' },
      value: { value: '2031-03-04' },
    },
    {
      language: 'zh',
      marked: '自1月17日以来，两国元首首次通电话。',
      because: 'the date is that of an earlier event',
    },
    {
      language: 'en',
      marked: 'President Lin An spoke with Prime Minister Vaughn by phone on [[4 March 2031]].',
      because: 'the date is written out',
      value: { value: '2031-03-04', anchor: null },
    },
    {
      language: 'en',
      marked: 'On [[Tuesday]], President Lin An held a call with Prime Minister Vaughn.',
      because: 'a weekday is the nearest one before publication',
      about: { published: '2031-03-05' },
      value: { value: '2031-03-04', anchor: 'published' },
    },
    {
      language: 'en',
      marked:
        'MERROW, March 4, 2031 (HNA) -- President Lin An spoke by phone with Prime Minister Vaughn [[Monday evening]].',
      because: 'a weekday is counted from the dateline, whose own date is that of filing',
      value: { value: '2031-03-03', anchor: 'dateline' },
    },
    {
      language: 'en',
      marked: 'PORT CALDER, Oct. 14, 2031 /HNW/ - The Prime Minister met [[today]] with President Lin An.',
      because: 'today is the day of the dateline',
      value: { value: '2031-10-14', anchor: 'dateline' },
    },
    {
      language: 'en',
      marked: 'The ministry said on Friday that the two leaders had spoken by phone [[the night before]].',
      because: 'Friday is the day of telling; the exchange took place before it',
      about: { published: '2031-03-07' },
      value: { value: '2031-03-06', anchor: 'published' },
    },
    {
      language: 'en',
      marked:
        'Both capitals issued accounts on Friday of a phone call between their leaders [[the night before]].',
      because: 'the phrase goes with the call, though the day of telling is nearer',
      about: { published: '2031-03-07' },
      value: { value: '2031-03-06' },
    },
    {
      language: 'zh',
      marked: '外交部周五证实，两国元首[[前一天晚上]]通了电话。',
      because: '前一天 is counted from the day of telling',
      about: { published: '2031-03-07' },
      value: { value: '2031-03-06' },
    },
    {
      language: 'en',
      marked: 'The Prime Minister met with President Lin An a day earlier than planned.',
      because: 'no day is named to count from',
    },
    {
      language: 'zh',
      marked: '海岬社诺港3月19日电（记者王明）林岸总统[[18日晚]]同沃恩首相通电话。',
      because: 'the dateline is the day of filing, which tells the month of a bare day',
      value: { value: 'XXXX-03-18', anchor: 'dateline' },
    },
    {
      language: 'zh',
      marked: '两国元首通电话。距离1月9日的上一次会面已有40天。',
      because: 'the date is that of an earlier meeting',
      about: { published: '2031-02-19' },
    },
    {
      language: 'en',
      marked:
        'President Lin An spoke by phone with Prime Minister Vaughn. The two leaders last met on Nov. 3.',
      because: 'the date is that of an earlier meeting',
      about: { published: '2031-02-19' },
    },
    {
      language: 'en',
      marked: 'The next meeting will be held on 4 March 2031.',
      because: 'a coming meeting is not the exchange',
    },
    {
      language: 'en',
      marked: 'On Tuesday, President Lin An held a call with Prime Minister Vaughn.',
      because: 'a weekday without an anchor is no date',
    },
  ],
};
