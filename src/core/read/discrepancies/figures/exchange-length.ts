import { headLength } from '../../../text/bisect.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import { foldSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import { channelWords } from '../../record/channel-words.ts';
import type { Bound } from '../../values.ts';
import { exchangeDayOf } from './known-day.ts';
import { namesOthers, partiesNamed, peopleNamed } from './parties-named.ts';

/** One statement of how long the exchange lasted. */
export interface ExchangeLength {
  readonly span: Span;
  readonly minutes: number;
  readonly bound: Bound;
  /** ISO 8601 with its bound. */
  readonly asValue: string;
  /** What kind of exchange its sentence speaks of; calls of all kinds are one. */
  readonly channel: 'call' | 'meeting' | null;
  /** The people that its sentence names. */
  readonly people: ReadonlySet<string>;
  /** The days that its sentence names; as written where nobody knows which they are. */
  readonly days: ReadonlySet<string>;
  /** The parties that its sentence names. */
  readonly parties: ReadonlySet<string>;
}

/** Another exchange than the one the text is about, and a part of one. */
const OTHER =
  /上次|上一次|上一轮|上轮|此前|先前|前一次|曾(?!经过)|去年|首轮|第[一二三四五六]轮|首日|第[一二三]天|每次|小范围|大范围|一对一|记者会|发布会|午餐|午宴|晚餐|晚宴|(?<![a-z])(?:last (?!(?:ed|ing))|previous|earlier|prior|first round|second round|third round|day (?:one|two)|had (?:lasted|spoken|met)|each|every|separate(?:ly)?|one[- ]on[- ]one|expanded|restricted|lunch|dinner|(?:press|news) conference|briefing|of that time)(?![a-z])/;

/** A year that stands by itself: the 2018 summit is another one. */
const YEAR = /(?<![\d.,$])(?:19|20)\d{2}(?![\d%])/g;
/** One who speaks, and those who speak with each other. */
const SPEECH = /(?<![a-z])(?:spoke|talked)(?![a-z])/;
const TOGETHER = /(?<![a-z])(?:they|both|two|leaders|presidents|ministers|with|and)(?![a-z])/;

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
  // "An hour-long call" is said of anything between.
  if (/-long$/i.test(own.exact)) return null;
  if (OTHER.test(folded.text) || namesOthers(context, earlier, sentence)) return null;
  const parties = partiesNamed(earlier, sentence);
  if (parties.size === 1 && SPEECH.test(folded.text) && !TOGETHER.test(folded.text)) return null;
  const days = daysIn(earlier, sentence);
  if (days === null) return null;
  const exchange = exchangeDayOf(context, earlier);
  if (exchange !== null && days.size > 0 && !days.has(exchange.day)) return null;
  const year = (exchange?.day ?? context.about.published)?.slice(0, 4);
  const years = folded.text.match(YEAR) ?? [];
  if (years.some((one) => (year === undefined ? days.size === 0 : one !== year))) return null;
  const words = channelWords(folded, sentence.language);
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
    parties,
    people: peopleNamed(earlier, sentence),
    days,
  };
}

/** The days that a sentence names, weekdays among them; `null` where it goes back to a month or year. */
function daysIn(earlier: Earlier, { start, end }: Span): ReadonlySet<string> | null {
  const times = earlier.of('time');
  const days = new Set<string>();
  for (let at = headLength(times, (one) => one.evidence[0].start < start); at < times.length; at += 1) {
    const { value, evidence } = times[at] as FindingOf<'time'>;
    if (evidence[0].start >= end) break;
    if (value.offset !== null || value.event !== null) continue;
    if (value.precision === 'year' || value.precision === 'month') return null;
    if (value.precision !== 'day' && value.precision !== 'part') continue;
    days.add(/^\d{4}-\d{2}-\d{2}/.exec(value.value ?? '')?.[0] ?? value.asWritten.toLowerCase());
  }
  return days;
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
