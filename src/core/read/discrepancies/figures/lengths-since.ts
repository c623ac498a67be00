import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import { foldSpan } from '../../folded-span.ts';
import { bySentence } from './by-sentence.ts';
import { EVENT_NOUNS } from './event-noun.ts';
import type { KnownDay } from './known-day.ts';
import { eventKey, placesNamed } from './named-event.ts';
import { unitOf } from './stated-length.ts';
import type { VagueLength } from './vague-lengths.ts';

/** 持续一个月, lasting a month: of something that went on. */
const LASTED: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /(?:持续|长达|历时)(?:了|近|约|大约)?$/,
  en: /(?<![a-z])(?:last(?:ed|ing)|dragg(?:ed|ing) on for|went on for)(?: for)?(?: about| some| around)? ?$/,
};
/** A time to come, or a length that somebody wants. */
const NOT_PAST = /将持续|可能持续|预计|(?<![a-z])(?:will|would|could|may|might|expected)(?![a-z])/;
const NOUN: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: new RegExp(`^[^,;:。]{0,8}?(?:${EVENT_NOUNS.zh})`),
  en: new RegExp(`^ (?:[a-z-]+ ){0,2}?(?:${EVENT_NOUNS.en})s?(?![a-z])`),
};

/** Lengths of what followed an event named in the same sentence and cannot have gone on beyond the exchange. */
export function lengthsSince(context: ReadingContext, earlier: Earlier, exchange: KnownDay): VagueLength[] {
  const amounts = earlier.of('amount').filter(({ value }) => unitOf(value) !== null && value.value !== null);
  return bySentence(context.sentences, amounts).flatMap((lengths, at) => {
    const sentence = context.sentences[at];
    if (sentence === undefined || lengths.length === 0) return [];
    const folded = foldSpan(context, sentence, sentence.language);
    return lengths.flatMap(({ value, evidence: [own] }): VagueLength[] => {
      const start = folded.at(own.start);
      const before = folded.text.slice(0, start);
      const lasted = LASTED[folded.language].exec(before.slice(-24));
      if (lasted === null || NOT_PAST.test(before.slice(-40))) return [];
      const [place, other] = placesNamed(earlier, { start: sentence.start, end: own.start });
      if (place === undefined || other !== undefined) return [];
      const behind = folded.at(place.evidence[0].end);
      const noun = NOUN[folded.language].exec(folded.text.slice(behind, start));
      if (noun === null) return [];
      const event: Span = {
        start: place.evidence[0].start,
        end: folded.source(behind, behind + noun[0].length).end,
      };
      const key = eventKey(earlier, folded, event);
      const unit = unitOf(value);
      if (key === null || unit === null) return [];
      const from = folded.source(start - lasted[0].trimEnd().length, start).start;
      const count = value.value as number;
      return [
        {
          span: { start: lasted[0].endsWith(' ') ? own.start : from, end: own.end },
          asValue: `P${count}${unit.letter}`,
          days: count * unit.days,
          isLasting: true,
          key,
          since: null,
          to: exchange,
        },
      ];
    });
  });
}
