import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import type { FoldedSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import type { KnownDay } from './known-day.ts';
import { namesOthers } from './parties-named.ts';

/** A distance as it stands in its sentence. */
export interface Distance {
  readonly folded: FoldedSpan;
  readonly span: Span;
  /** Place of the sentence in `context.sentences`. */
  readonly sentence: number;
}

/** The exchange is what the distance tells the time of: the call came, 通话发生在. */
const OF_THE_EXCHANGE: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /(?:通话|会谈|会晤|会见|见面|对话|峰会)[^,。;]{0,4}(?:发生在|发生于|举行于|距离?|是在|正值)[^,。;]{0,40}$/,
  en: /(?<![a-z])(?:call|conversation|talks|meeting|summit)(?:,? [a-z]+){0,3}? (?:took place|came|comes|happened|occurred|was held|were held)(?: [a-z]+)?$/,
};

/**
 * The day to which a distance leads: the one other day of the sentence, where it opens it, or the day of the exchange,
 * where the words say that the exchange lies so far off. `null` where neither can be told.
 */
export function endOf(
  context: ReadingContext,
  earlier: Earlier,
  distance: Distance,
  others: readonly FindingOf<'time'>[],
  exchange: KnownDay | null,
): KnownDay | null {
  const [one, second] = others;
  if (one !== undefined && second === undefined && opens(distance, one.evidence[0]))
    return { day: one.value.value as string, span: spanOf(one.evidence[0]) };
  const sentence = context.sentences[distance.sentence];
  if (sentence === undefined || !isOfTheExchange(distance)) return null;
  return namesOthers(context, earlier, sentence) ? null : exchange;
}

/** "On June 5, about a month after the Lumen agreement,": the day stands right before the distance. */
function opens({ span, folded }: Distance, day: Span): boolean {
  if (day.end > span.start) return false;
  const between = folded.text.slice(folded.at(day.end), folded.at(span.start));
  return /^(?:,|, which (?:came|was) |,即|,也就是|,在)?\s*[^,;:。]{0,20}$/.test(between);
}

function isOfTheExchange({ folded, span }: Distance): boolean {
  const before = folded.text.slice(0, folded.at(span.start)).trimEnd();
  return OF_THE_EXCHANGE[folded.language].test(before.replace(/ (?:just|only|some|barely)$/, ''));
}

/** A span without the rest of its quote. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
