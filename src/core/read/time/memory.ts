import type { ReadingContext } from '../context.ts';
import { exchangeDay } from '../record/exchange-day.ts';
import { type CivilDate, parseIsoDay } from './calendar.ts';
import type { Memory } from './tell-times.ts';

/** Words for a contact between the parties, by which a text tells the time of other things. */
const CONTACT =
  /通话|通电话|会谈|会晤|会见|会面|峰会|(?<![a-z])(?:call|phone call|conversation|talks|meeting|summit|conversation)(?![a-z])/;

/** What is known before the first sentence: when the text was published, and when the exchange was. */
export function memoryOf(context: ReadingContext): { readonly memory: Memory; readonly exchange: CivilDate | null } {
  const { published, exchangeDate } = context.about;
  const told = exchangeDate ?? exchangeDay(context)?.value ?? null;
  const exchange = parseIsoDay(told?.slice(0, 10) ?? '');
  return {
    memory: {
      published,
      exchange: exchangeDate,
      first: firstFullDate(context) ?? exchange,
      told: null,
      events: () => null,
    },
    exchange,
  };
}

/** Whether the words of an event name the exchange that the text is about. */
export function isTheContact(words: string): boolean {
  return words.length <= 16 && CONTACT.test(words);
}

const FULL_DATE = /(?<year>(?:19|20)\d{2})(?:年|-)(?<month>\d{1,2})(?:月|-)(?<day>\d{1,2})/;

/** The first date with its year that stands in the text, which the dates without one lie near to. */
function firstFullDate({ text }: ReadingContext): CivilDate | null {
  const { year, month = '', day = '' } = FULL_DATE.exec(text.content)?.groups ?? {};
  if (year === undefined) return null;
  return parseIsoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
