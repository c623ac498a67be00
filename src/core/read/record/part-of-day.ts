import type { Draft, Reader } from '../reader.ts';
import { findDates } from '../time/dates.ts';
import { PART_OF_DAY_EN, PART_OF_DAY_ZH, partOfDay } from '../time/parts-of-day.ts';
import type { RecordValue } from '../values.ts';
import { contactsOf } from './contact.ts';
import { exchangeDays } from './exchange-day.ts';

const WORD_EN = new RegExp(
  `(?<![a-z])(?:(?:in|on) the (?<part>${PART_OF_DAY_EN})(?: of)?|this (?<now>${PART_OF_DAY_EN})|(?<late>tonight))(?![a-z])`,
);
const WORD_ZH = new RegExp(
  `(?:^|[,:：日天])(?<part>${PART_OF_DAY_ZH.replaceAll('|早|', '|').replaceAll('|夜', '').replaceAll('|晨', '')})[,]?`,
);

/** Morning, afternoon or evening of the exchange. */
export const recordPartOfDay: Reader<'record'> = {
  id: 'record/part-of-day',
  version: '0.1.0',
  kind: 'record',
  summary: 'The part of day beside the date of the exchange, or alone in the sentence that reports it.',
  *read(context): Iterable<Draft<RecordValue>> {
    const day = exchangeDays(context).find((one) => one.partOfDay !== null);
    if (day?.partOfDay) {
      yield { span: day.span, value: { field: 'partOfDay', value: day.partOfDay } };
      return;
    }
    const { primary, heading } = contactsOf(context);
    for (const contact of [primary, heading]) {
      if (contact === null) continue;
      const { folded } = contact;
      const dated = findDates(folded.text, folded.language).filter((one) => one.partOfDay !== null);
      // A part of day that belongs to some other date of the sentence is not that of the exchange.
      const match = (folded.language === 'zh' ? WORD_ZH : WORD_EN).exec(folded.text);
      const word = match?.groups?.part ?? match?.groups?.now ?? match?.groups?.late;
      const value = partOfDay(word);
      if (match === null || word === undefined || value === null) continue;
      const start = match.index + match[0].lastIndexOf(word);
      if (dated.some((one) => one.start <= start && start < one.end)) continue;
      yield { span: folded.source(start, start + word.length), value: { field: 'partOfDay', value } };
      return;
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[3月4日晚]]，林岸总统同沃恩首相通电话。',
      because: 'the part of day follows the date',
      value: { value: 'evening' },
    },
    {
      language: 'zh',
      marked: '林岸總統[[3月4日上午]]會見沃恩首相。',
      because: 'Traditional is folded',
      value: { value: 'morning' },
    },
    {
      language: 'en',
      marked: 'The Prime Minister spoke to President Lin An [[this morning]].',
      because: 'a part of day without a date',
      value: { value: 'morning' },
    },
    {
      language: 'en',
      marked: 'President Lin An took a phone call from Prime Minister Vaughn on the [[evening of March 4]].',
      because: 'the part of day stands before the date',
      value: { value: 'evening' },
    },
    { language: 'zh', marked: '林岸总统同沃恩首相通电话。', because: 'no part of day is named' },
    {
      language: 'en',
      marked: 'This morning the markets opened higher.',
      because: 'the sentence reports no exchange',
    },
  ],
};
