import type { ReadingContext } from '../context.ts';
import { OF_A_PARTY } from '../own-texts.ts';
import { exchangeDay } from '../record/exchange-day.ts';
import { type CivilDate, parseIsoDay } from './calendar.ts';
import type { Memory } from './tell-times.ts';

/** Words for a contact between the parties, by which a text tells the time of other things. */
const CONTACT =
  /^(?:此次|这次|本次|该|这场|两国|双方)?(?:元首|领导人|首脑|高层|电话)?(?:通话|通电话|(?:会谈|会晤|会见|会面|峰会)(?:开始|举行|开幕|召开)?|会)$|^(?:(?:this|that|their|the|leaders'|phone|telephone|video) )*(?:call|conversation|talks|meeting|summit)$/;
/** What makes the offset that follows tell the time of the contact itself. */
const HAPPENED =
  /(?:通话|会谈|会晤|会见)[^,。;]{0,4}(?:发生在|举行于|在)[^,。;]{0,4}$|(?<![a-z])(?:call|conversation|talks|meeting|summit) (?:took place|came|happened|occurred|was held|were held) (?:just |only )?$/;

/** What is known before the first sentence: when the text was published, and when the exchange was. */
export function memoryOf(context: ReadingContext): {
  readonly memory: Memory;
  readonly exchange: CivilDate | null;
} {
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
  return CONTACT.test(words);
}

const PUBLICATION =
  /^(?:本(?:公告|通知|通告|决定|命令|办法|规定|声明))?(?:公布|发布|颁布|印发|刊登|公告)$|^(?:publication|promulgation|issuance|issue|announcement)(?: (?:of|in) (?:this|the present) .*)?$|^date of (?:this|the present) (?:[a-z]+ )?(?:statement|order|notice|announcement|rule|proclamation|decree|communique|declaration|publication)$/;

/** The day of an event by its words where they name the publication of this text itself; `null` for any other. */
export function publicationDay({ about }: ReadingContext, words: string): CivilDate | null {
  const isOwn = OF_A_PARTY.has(about.kind) && PUBLICATION.test(words);
  return isOwn ? parseIsoDay(about.published?.slice(0, 10) ?? '') : null;
}

/** Whether the words before an offset say that it tells the time of the contact: the call took place hours before. */
export function tellsOfTheContact(before: string): boolean {
  return HAPPENED.test(before);
}

const FULL_DATE = /(?<year>(?:19|20)\d{2})(?:年|-)(?<month>\d{1,2})(?:月|-)(?<day>\d{1,2})/;

/** The first date with its year that stands in the text, which the dates without one lie near to. */
function firstFullDate({ text }: ReadingContext): CivilDate | null {
  const { year, month = '', day = '' } = FULL_DATE.exec(text.content)?.groups ?? {};
  if (year === undefined) return null;
  return parseIsoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
