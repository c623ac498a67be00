import { matchesIn } from '../../../text/matches.ts';
import type { Span } from '../../../text/span.ts';
import { type FoldedSpan, foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { bySentence } from './by-sentence.ts';
import { type DatedEvent, datedEvents } from './dated-events.ts';
import { dayOf } from './days.ts';
import { differing } from './differing.ts';
import { exchangeDayOf, type KnownDay } from './known-day.ts';
import { partiesNamed } from './parties-named.ts';

/** Making something known. */
const ANNOUNCED = {
  zh: /宣布|发帖|发文|公布|表示|(?<!号|名|声|简)称(?!为|作|赞|号)/g,
  en: /(?<![a-z])(?:announced|posted|wrote|said|declared|confirmed)(?![a-z])/g,
};
/** A statement on the exchange: 强调通话非常成功, "calling the call very good". */
const ON_EXCHANGE = {
  zh: /(?:此次|这次|本次|该|强调|称|表示|认为|关于|就)[^,;。]{0,4}?(?:通话|会晤|会谈)|(?:通话|会晤)后/,
  en: /(?<![a-z])(?:after|on|about|of|called|calling|said) (?:the|their|this) (?:[a-z]+ )?(?:call|conversation|meeting)(?![a-z])/,
};

/** One announcement, told on a day of its own in one place and with the words on the exchange in another. */
export const dayOfAnnouncement: Reader<'discrepancy'> = {
  id: 'discrepancy/announcement-day',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['time', 'record', 'mention'],
  summary:
    'An announcement of the same talks (place and day) by the same party, which one sentence puts on a day that is not the day of the exchange, while another runs it together with what was said about the exchange.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const exchange = exchangeDayOf(context, earlier);
    if (exchange === null) return;
    const times = bySentence(context.sentences, earlier.of('time'));
    const told = datedEvents(context, earlier, []).flatMap((event) => {
      const sentence = context.sentences[event.sentence] as Span;
      const one = announcementOf(
        foldSpan(context, sentence, context.sentences[event.sentence]?.language ?? 'en'),
        event,
      );
      if (one === null) return [];
      const day = (times[event.sentence] ?? [])
        .filter(
          ({ evidence: [own] }) =>
            own.end <= one.verb.start || isDirectlyBehind(context.text.content, one.verb, own),
        )
        .flatMap(({ value, evidence: [own] }): KnownDay[] => {
          const when = value.offset === null && value.bound === null ? dayOf(value.value) : null;
          return when === null ? [] : [{ day: when, span: { start: own.start, end: own.end } }];
        });
      const [party] = partiesNamed(earlier, { start: sentence.start, end: one.verb.start });
      return [{ event, ...one, day, party }];
    });
    for (const dated of told) {
      const [day, other] = dated.day;
      if (day === undefined || other !== undefined || day.day === exchange.day || day.span === null) continue;
      const joined = told.find(
        (one) =>
          one.day.length === 0 &&
          one.isOnExchange &&
          one.event.key === dated.event.key &&
          one.event.day === dated.event.day &&
          one.party !== undefined &&
          one.party === dated.party,
      );
      if (joined === undefined) continue;
      yield differing(context, { discrepancy: 'event-date', class: 'caution', about: null }, [
        { ...day.span, value: day.day },
        { start: joined.verb.start, end: joined.event.span.end, value: exchange.day },
      ]);
      return;
    }
  },
  examples: [
    {
      language: 'zh',
      marked:
        '2031年6月5日，两国元首通话。美方[[周五]]发帖称，将于6月9日在日内瓦与对方举行会谈。美方还强调通话非常成功，并宣布会谈将于6月9日在日内瓦举行。',
      because: 'a post of the day after is told with the words on the call',
      value: { discrepancy: 'event-date', class: 'caution' },
    },
    {
      language: 'zh',
      marked:
        '2031年6月5日，兩國元首通話。美方[[週五]]發帖稱，將於6月9日在日內瓦與對方舉行會談。美方還強調通話非常成功，並宣布會談將於6月9日在日內瓦舉行。',
      because: 'a post of the day after is told with the words on the call',
    },
    {
      language: 'en',
      marked:
        'The two leaders spoke by phone on June 5, 2031. The US side said on [[Friday]] that the two sides will hold talks in Geneva on June 9. After the call, the US side announced that talks will be held in Geneva on June 9.',
      because: 'told once on Friday and once right after the call of Thursday',
    },
    {
      language: 'en',
      marked:
        'The two leaders spoke by phone on June 5, 2031. The US side said on Friday that the two sides will hold talks in Geneva on June 9.',
      because: 'told once',
    },
  ],
};

/** The verb that makes the event known, and whether the sentence also speaks about the exchange. */
function announcementOf(
  folded: FoldedSpan,
  event: DatedEvent,
): { readonly verb: Span; readonly isOnExchange: boolean } | null {
  const before = folded.text.slice(0, folded.at(event.span.start));
  const verbs = matchesIn(before, ANNOUNCED[folded.language]);
  const last = verbs.at(-1);
  if (last === undefined) return null;
  const verb = folded.source(last.index, last.index + last[0].length);
  return { verb, isOnExchange: ON_EXCHANGE[folded.language].test(before) };
}

/** "Said on Friday": the day of saying stands behind its verb. */
function isDirectlyBehind(content: string, verb: Span, day: Span): boolean {
  return day.start > verb.end && /^ (?:on |late |early )?$/.test(content.slice(verb.end, day.start));
}
