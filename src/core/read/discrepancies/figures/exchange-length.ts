import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import { foldSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import { channelWords } from '../../record/channel-words.ts';
import type { Bound } from '../../values.ts';
import { exchangeDayOf } from './known-day.ts';
import { namesOthers, partiesNamed } from './parties-named.ts';

/** One statement of how long the exchange lasted. */
export interface ExchangeLength {
  readonly span: Span;
  readonly minutes: number;
  readonly bound: Bound;
  /** ISO 8601 with its bound. */
  readonly asValue: string;
  /** What kind of exchange its sentence speaks of; calls of all kinds are one. */
  readonly channel: 'call' | 'meeting' | null;
  /** The parties that its sentence names. */
  readonly parties: ReadonlySet<string>;
}

/** Another exchange than the one the text is about, and a part of one. */
const OTHER =
  /上次|上一次|上一轮|上轮|此前|先前|前一次|曾(?!经过)|去年|首轮|第[一二三四五六]轮|首日|第[一二三]天|每次|(?<![a-z])(?:last (?!(?:ed|ing))|previous|earlier|prior|first round|second round|third round|day (?:one|two)|had (?:lasted|spoken|met)|each|every|separate(?:ly)?)(?![a-z])/;

/** A length that the text tells of its exchange; `null` where its sentence is about another one. */
export function lengthOfExchange(
  context: ReadingContext,
  earlier: Earlier,
  { value, evidence: [own] }: FindingOf<'record'>,
  sentenceAt: number,
): ExchangeLength | null {
  const sentence = context.sentences[sentenceAt];
  if (value.field !== 'duration' || sentence === undefined) return null;
  const folded = foldSpan(context, sentence, sentence.language);
  if (OTHER.test(folded.text) || namesOthers(context, earlier, sentence)) return null;
  if (isDatedElsewhere(context, earlier, sentence)) return null;
  const words = channelWords(folded.text, sentence.language);
  const channels = new Set(
    words.map(({ channel }) => (channel === 'call' || channel === 'video' ? 'call' : 'meeting')),
  );
  const [channel] = channels;
  return {
    span: { start: own.start, end: own.end },
    minutes: value.minutes,
    bound: value.bound,
    asValue: `${value.bound === 'exact' ? '' : value.bound === 'approx' ? '~' : value.bound}${value.value}`,
    channel: channels.size === 1 ? ((channel as 'call' | 'meeting' | undefined) ?? null) : null,
    parties: partiesNamed(earlier, sentence),
  };
}

/** Whether the sentence puts what it tells on another day than that of the exchange. */
function isDatedElsewhere(context: ReadingContext, earlier: Earlier, { start, end }: Span): boolean {
  const exchange = exchangeDayOf(context, earlier);
  if (exchange === null) return false;
  const days = earlier
    .of('time')
    .filter(({ evidence: [own] }) => start <= own.start && own.start < end)
    .map(({ value }) => /^\d{4}-\d{2}-\d{2}/.exec(value.value ?? '')?.[0])
    .filter((day) => day !== undefined);
  return days.length > 0 && !days.includes(exchange.day);
}

/** What a bound allows, in minutes. A figure that is not rounded may still be off by a twentieth. */
function range({ minutes, bound }: ExchangeLength): readonly [number, number] {
  switch (bound) {
    case 'exact':
      return [minutes * 0.95, minutes * 1.05];
    case 'approx':
      return [minutes * 0.85, minutes * 1.15];
    case '>':
    case '>=':
      return [minutes, Number.POSITIVE_INFINITY];
    case '<':
    case '<=':
      return [0, minutes];
    case '<~':
      return [minutes * 0.8, minutes];
  }
}

/** How two statements stand to each other; `null` where both may hold and neither bounds the other's figure anew. */
export function compareLengths(a: ExchangeLength, b: ExchangeLength): 'conflict' | 'caution' | null {
  const [low, high] = range(a);
  const [otherLow, otherHigh] = range(b);
  if (high < otherLow || otherHigh < low) return 'conflict';
  if (a.minutes !== b.minutes || sideOf(a.bound) === sideOf(b.bound)) return null;
  return sideOf(a.bound) * sideOf(b.bound) < 0 ? 'conflict' : 'caution';
}

/** On which side of its figure a bound puts the true length. */
function sideOf(bound: Bound): -1 | 0 | 1 {
  if (bound === '>' || bound === '>=') return 1;
  return bound === 'exact' || bound === 'approx' ? 0 : -1;
}
